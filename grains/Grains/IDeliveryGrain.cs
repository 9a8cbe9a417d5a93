namespace ReputationWatch.Grains;

/// <summary>Empties the outbox, for the whole cluster.</summary>
[Alias("rw.IDeliveryGrain")]
public interface IDeliveryGrain : IGrainWithStringKey
{
    /// <summary>The key of the only one there is.</summary>
    const string TheOne = "outbox";

    /// <summary>Sees to it that the outbox is looked at each minute. Does no harm twice.</summary>
    [Alias("Watch")]
    Task WatchAsync();
}
