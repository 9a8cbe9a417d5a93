using ReputationWatch.Delivering;

namespace ReputationWatch.Alerting;

/// <summary>Where a keyword's alert stands.</summary>
public enum AlertStatus
{
    /// <summary>Nothing is wrong.</summary>
    Quiet,

    /// <summary>A breach was seen once and has to hold before anybody is told.</summary>
    Pending,

    /// <summary>An incident is open.</summary>
    Open,
}

/// <summary>How much an incident presses, and where it is told.</summary>
public enum IncidentTier
{
    /// <summary>Unusual, but under the bar that keeps to the budget of false alarms: told in the digest and the brief only.</summary>
    Digest,

    /// <summary>Page one, rank 7 to 10; told in the digest and the brief only.</summary>
    Low,

    /// <summary>Page one, rank 4 to 6.</summary>
    Medium,

    /// <summary>Page one, rank 1 to 3.</summary>
    High,

    /// <summary>A spike over the bar: told at once.</summary>
    Push,
}

/// <summary>What is remembered of a keyword's alert between cycles.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Since">Since when.</param>
/// <param name="IncidentId">The open incident.</param>
/// <param name="Reason">Why it stands so, as the last cycle saw it; <see cref="AlertReason.CouldNotLook"/> where nobody could look.</param>
public sealed record AlertState(AlertStatus Status, DateTimeOffset Since, string? IncidentId = null, AlertReason Reason = AlertReason.Usual)
{
    /// <summary>The state of a keyword that was just added.</summary>
    public static AlertState Initial(DateTimeOffset now) => new(AlertStatus.Quiet, now);

    /// <summary>The change that untracking a keyword makes; null where its alert is quiet.</summary>
    public IncidentTransition? End(DateTimeOffset now) =>
        Status == AlertStatus.Quiet ? null : new(IncidentId!, now, Status, AlertStatus.Quiet, AlertReason.Untracked);
}

/// <summary>A change in an incident's life. A row of its own, with its reason and the figures it rests on.</summary>
/// <param name="IncidentId">The incident: the keyword's id and the time it was first suspected.</param>
/// <param name="At">When.</param>
/// <param name="From">Where it stood.</param>
/// <param name="To">Where it stands now. Open to Quiet is the closing of the incident; Quiet to Quiet is something that happened once and is told once.</param>
/// <param name="Reason">Why.</param>
public sealed record IncidentTransition(string IncidentId, DateTimeOffset At, AlertStatus From, AlertStatus To, AlertReason Reason)
{
    /// <summary>What the incident is about.</summary>
    public IncidentKind Kind { get; init; }

    /// <summary>How much it presses since this change.</summary>
    public IncidentTier Tier { get; init; } = IncidentTier.Push;

    /// <summary>The address, story or source it is about; empty where it is the keyword itself.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The figures it rests on; null where it rests on none.</summary>
    public IncidentEvidence? Evidence { get; init; }

    /// <summary>The figures in an Indonesian sentence; empty where there are none.</summary>
    public string SentenceIndonesian => IncidentMessage.Sentence(this, "id");

    /// <summary>The same in English.</summary>
    public string SentenceEnglish => IncidentMessage.Sentence(this, "en");
}
