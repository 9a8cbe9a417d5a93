namespace ReputationWatch.Alerting.Policy;

/// <summary>What the policy remembers of one keyword.</summary>
/// <param name="Status">Where its alert stands.</param>
/// <param name="StartedAt">When the keyword was added.</param>
/// <param name="Through">Up to when it was judged.</param>
/// <param name="Since">Since when the alert stands so.</param>
/// <param name="Record">The keyword's highest score, decayed.</param>
/// <param name="Peak">The highest score of the open incident, or of the last one.</param>
/// <param name="Calm">Time of calm in the open incident that was looked at.</param>
/// <param name="ToldScore">The score of the open incident when somebody was last told; null while nobody was.</param>
/// <param name="ToldAt">When that was.</param>
/// <param name="RepeatedAt">When it was last told or repeated, delivered or on its way.</param>
/// <param name="ClosedAt">When the last incident closed that somebody had been told of: from here the cool-down runs.</param>
/// <param name="AskedScore">The score of the last escalation of the open incident, delivered or not.</param>
public sealed record PolicyState(
    AlertStatus Status,
    DateTimeOffset StartedAt,
    DateTimeOffset Through,
    DateTimeOffset Since,
    double Record = 0,
    double Peak = 0,
    TimeSpan Calm = default,
    double? ToldScore = null,
    DateTimeOffset? ToldAt = null,
    DateTimeOffset? RepeatedAt = null,
    DateTimeOffset? ClosedAt = null,
    double? AskedScore = null)
{
    /// <summary>The state of a keyword that was just added.</summary>
    public static PolicyState Start(DateTimeOffset addedAt) => new(AlertStatus.Quiet, addedAt, addedAt, addedAt);

    /// <summary>
    /// After a message about the open incident, or about the one that closed last, was delivered, and only then: escalation
    /// measures from its score, the cool-down is due, and the next repeat counts from it.
    /// </summary>
    /// <param name="score">The score the message told.</param>
    /// <param name="at">When it arrived.</param>
    /// <param name="repeat">Whether it only repeated what was told before: then escalation still measures from that.</param>
    public PolicyState Delivered(double score, DateTimeOffset at, bool repeat = false) => this with
    {
        // An older message may arrive after a newer one.
        ToldScore = repeat ? ToldScore ?? score : Math.Max(ToldScore ?? score, score),
        ToldAt = repeat ? ToldAt ?? at : at,
        RepeatedAt = at,
        // Told only after it had closed: the cool-down runs from there all the same.
        ClosedAt = Status == AlertStatus.Quiet ? Since : ClosedAt,
    };
}

/// <summary>What the policy judges: a bin, or the part of one that has passed.</summary>
/// <param name="From">When the bin began.</param>
/// <param name="At">When it ended, or now where it has not.</param>
/// <param name="Score">The detector's score.</param>
/// <param name="StoriesLastDay">Stories in the 24 hours up to then.</param>
/// <param name="Missing">Nobody could look: it is neither alarm nor calm.</param>
public readonly record struct PolicyInput(DateTimeOffset From, DateTimeOffset At, double Score, double StoriesLastDay, bool Missing = false);
