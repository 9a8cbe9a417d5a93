namespace ReputationWatch.Grains;

/// <summary>Composes the daily brief, for the whole cluster.</summary>
[Alias("rw.IBriefGrain")]
public interface IBriefGrain : IGrainWithStringKey
{
    /// <summary>The key of the only one there is.</summary>
    const string TheOne = "brief";

    /// <summary>Sees to it that somebody asks each minute whether the brief is due. Does no harm twice.</summary>
    [Alias("Watch")]
    Task WatchAsync();
}
