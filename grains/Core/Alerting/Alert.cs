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

/// <summary>Why the alert stands as it does after a cycle. Stored with every transition and shown to people.</summary>
public enum AlertReason
{
    /// <summary>No source could be read: the alert stands as it did.</summary>
    CouldNotLook,

    /// <summary>Tracked too short a time to know what is usual.</summary>
    Learning,

    /// <summary>As usual.</summary>
    Usual,

    /// <summary>More harmful stories than usual, for the first time.</summary>
    FirstBreach,

    /// <summary>The breach held: the incident opens.</summary>
    BreachHeld,

    /// <summary>The breach went before it was believed.</summary>
    BreachPassed,

    /// <summary>The incident goes on.</summary>
    StillAbove,

    /// <summary>Calm, but not yet long enough.</summary>
    Calming,

    /// <summary>Calm long enough: the incident closes.</summary>
    BackToNormal,

    /// <summary>The keyword is no longer tracked: what was suspected or open ends with it, unjudged.</summary>
    Untracked,
}

/// <summary>What is remembered of a keyword's alert between cycles.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Since">Since when.</param>
/// <param name="IncidentId">The open incident.</param>
/// <param name="CalmSince">While an incident is open: since when it has been calm.</param>
/// <param name="Peak">The most harmful stories in 24 hours during the incident.</param>
public sealed record AlertState(AlertStatus Status, DateTimeOffset Since, string? IncidentId = null, DateTimeOffset? CalmSince = null, int Peak = 0)
{
    /// <summary>The state of a keyword that was just added.</summary>
    public static AlertState Initial(DateTimeOffset now) => new(AlertStatus.Quiet, now);
}

/// <summary>A change in an incident's life. A row of its own, with its reason and the figures it rests on.</summary>
/// <param name="IncidentId">The incident: the keyword's id and the time it was first suspected.</param>
/// <param name="At">When.</param>
/// <param name="From">Where the alert stood.</param>
/// <param name="To">Where it stands now. Open to Quiet is the closing of the incident.</param>
/// <param name="Reason">Why.</param>
/// <param name="Stories">Harmful stories in the last 24 hours.</param>
/// <param name="Baseline">What was usual.</param>
public sealed record IncidentTransition(
    string IncidentId, DateTimeOffset At, AlertStatus From, AlertStatus To, AlertReason Reason, int Stories, Baseline Baseline);

/// <summary>What a cycle decided about the alert.</summary>
/// <param name="Next">Where it stands now.</param>
/// <param name="Reason">Why.</param>
/// <param name="Transition">The change to store; null where nothing changed.</param>
public sealed record AlertDecision(AlertState Next, AlertReason Reason, IncidentTransition? Transition);
