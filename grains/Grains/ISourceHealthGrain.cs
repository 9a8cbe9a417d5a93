namespace ReputationWatch.Grains;

/// <summary>Looks after the sources, for the whole cluster.</summary>
[Alias("rw.ISourceHealthGrain")]
public interface ISourceHealthGrain : IGrainWithStringKey
{
    /// <summary>The key of the only one there is.</summary>
    const string TheOne = "sources";

    /// <summary>Sees to it that the sources are looked after each minute. Does no harm twice.</summary>
    [Alias("Watch")]
    Task WatchAsync();
}
