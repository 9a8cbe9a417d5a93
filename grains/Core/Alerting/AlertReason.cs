namespace ReputationWatch.Alerting;

/// <summary>Why the alert stands as it does after a cycle. Stored with every transition, by name, and shown to people.</summary>
public enum AlertReason
{
    /// <summary>No source could be read: the alert stands as it did.</summary>
    CouldNotLook,

    /// <summary>Tracked too short a time to know what is usual.</summary>
    Learning,

    /// <summary>As usual.</summary>
    Usual,

    /// <summary>Far more harmful stories than usual, for the first time.</summary>
    FirstBreach,

    /// <summary>The breach passed every gate: the incident opens.</summary>
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

    /// <summary>The search source is not asked any more: what was open on it ends, unjudged.</summary>
    SourceDropped,

    /// <summary>Unusual, but not enough for an incident.</summary>
    DigestOnly,

    /// <summary>Unusual, but too few stories to matter.</summary>
    TooFewStories,

    /// <summary>Unusual, but this keyword had far worse of late.</summary>
    UnderOwnRecord,

    /// <summary>Unusual, but no more so than the incident that has just been told and closed.</summary>
    CoolingDown,

    /// <summary>An incident of the digest crossed the bar from which people are told at once.</summary>
    OverPushBar,

    /// <summary>A thousand times less likely than what was told.</summary>
    FarAboveWhatWasTold,

    /// <summary>A day has passed since it was told, and it goes on.</summary>
    GoesOn,

    /// <summary>Something conflict-era or risky entered page one.</summary>
    EnteredPageOne,

    /// <summary>It climbed on page one.</summary>
    ClimbedPageOne,

    /// <summary>It left page one.</summary>
    LeftPageOne,

    /// <summary>An old story is told again as if it were new.</summary>
    Resurfaced,

    /// <summary>Good coverage fell out of sight on page one.</summary>
    PositiveFell,

    /// <summary>The old conflict got more of page one.</summary>
    ConflictRose,

    /// <summary>What was unusual has lasted so long that it is the usual now.</summary>
    BecameUsual,

    /// <summary>For days there have been more harmful stories than usual.</summary>
    LastingRise,

    /// <summary>For days harmful stories have been a larger part of all.</summary>
    LastingShare,
}
