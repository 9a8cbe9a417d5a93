namespace ReputationWatch.Watching;

/// <summary>The few verbs on one keyword. The single host runs them in process; in the cluster a grain does, one writer per keyword.</summary>
public interface IKeywordWatch
{
    /// <summary>Starts watching, or changes what is watched under this id. The first cycle is due at once.</summary>
    Task TrackAsync(TrackedKeyword keyword);

    /// <summary>Stops watching. The history stays.</summary>
    Task UntrackAsync();

    /// <summary>Runs a cycle if one is due, or at once where <paramref name="reason"/> is <see cref="CheckReason.Asked"/>.</summary>
    Task<CycleResult> CheckAsync(CheckReason reason);

    /// <summary>Makes a mention, by its canonical URL, a story of its own, for good. False where there is none, or it stands alone.</summary>
    Task<bool> SplitAsync(string url);

    /// <summary>Puts a mention that was split off by hand back where it came from. False where it was not.</summary>
    Task<bool> RejoinAsync(string url);
}

/// <summary>Finds the watch of a keyword, in whichever host.</summary>
public interface IWatchDirectory
{
    /// <summary>The watch of that keyword; it need not be tracked yet.</summary>
    IKeywordWatch Get(KeywordId id);
}

/// <summary>Why a check came.</summary>
public enum CheckReason
{
    /// <summary>A beat of the clock: run only what is due.</summary>
    Beat,

    /// <summary>A person asked: run every source now. A host's pace and cool-downs still hold.</summary>
    Asked,
}

/// <summary>What came of a check.</summary>
public enum CycleResult
{
    /// <summary>Nobody watches this keyword.</summary>
    NotTracked,

    /// <summary>Nothing is due yet.</summary>
    NotDue,

    /// <summary>At least one source could be read, or the inbox held something; a trend point was stored.</summary>
    Recorded,

    /// <summary>No source could be read. The failures are stored; no point is drawn.</summary>
    RecordedFailure,

    /// <summary>Another writer recorded a cycle of this keyword meanwhile; this one wrote nothing.</summary>
    Superseded,

    /// <summary>Nothing was looked at: each host's pace or cool-down put us off. Due again when they said.</summary>
    PutOff,
}
