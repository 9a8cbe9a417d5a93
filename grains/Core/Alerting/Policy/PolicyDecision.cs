namespace ReputationWatch.Alerting.Policy;

/// <summary>What changed for an incident.</summary>
public enum PolicyMove
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A breach was seen and has to hold.</summary>
    Suspect,

    /// <summary>The breach did not hold.</summary>
    Dismiss,

    /// <summary>An incident opens.</summary>
    Open,

    /// <summary>It got much worse than what was told.</summary>
    Escalate,

    /// <summary>It goes on and is told again.</summary>
    Repeat,

    /// <summary>It is over.</summary>
    Close,
}

/// <summary>Why the policy decided so. Stored, and shown to people.</summary>
public enum PolicyReason
{
    /// <summary>Nobody could look: the alert stands as it did.</summary>
    CouldNotLook,

    /// <summary>As usual.</summary>
    Usual,

    /// <summary>Unusual, but not enough to push: it belongs in the digest.</summary>
    DigestOnly,

    /// <summary>Unusual, but the keyword was added too recently to know.</summary>
    Learning,

    /// <summary>Unusual, but too few stories to matter.</summary>
    TooFewStories,

    /// <summary>Unusual, but this keyword had far worse of late.</summary>
    UnderOwnRecord,

    /// <summary>Unusual, but no more so than the incident that has just been told and closed.</summary>
    CoolingDown,

    /// <summary>A breach that has to hold for one more look.</summary>
    FirstBreach,

    /// <summary>The breach was there and passed every gate.</summary>
    BreachHeld,

    /// <summary>The breach went before it was believed.</summary>
    BreachPassed,

    /// <summary>The incident goes on.</summary>
    StillAbove,

    /// <summary>A thousand times less likely than what was told.</summary>
    FarAboveWhatWasTold,

    /// <summary>A day has passed since it was told, and it goes on.</summary>
    GoesOn,

    /// <summary>Calm, but not yet for long enough.</summary>
    Calming,

    /// <summary>Calm for long enough.</summary>
    BackToNormal,
}

/// <summary>What the policy decided about a bin.</summary>
/// <param name="Next">Where the alert stands now.</param>
/// <param name="Move">What changed.</param>
/// <param name="Reason">Why, also where nothing changed.</param>
/// <param name="Score">The score judged.</param>
/// <param name="Bar">What the score was measured against: the bar to open, to escalate or to be calm.</param>
public sealed record PolicyDecision(PolicyState Next, PolicyMove Move, PolicyReason Reason, double Score, double Bar);
