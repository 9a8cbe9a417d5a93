namespace ReputationWatch.Grains;

/// <summary>Works at rebuilds, for the whole cluster: one at a time, so that no two silos do one keyword.</summary>
[Alias("rw.IRebuildGrain")]
public interface IRebuildGrain : IGrainWithStringKey
{
    /// <summary>The key of the only one there is.</summary>
    const string TheOne = "rebuilds";

    /// <summary>Sees to it that what is due is looked for each minute. Does no harm twice.</summary>
    [Alias("Watch")]
    Task WatchAsync();
}
