using ReputationWatch.Storing;

namespace ReputationWatch.Dashboard.Showing;

static class DeadChannels
{
    /// <summary>Channels whose newest settled message was given up. One that only waits is not dead yet.</summary>
    public static IReadOnlyList<string> Among(IEnumerable<Delivery> deliveries) =>
        [.. deliveries.Where(d => d.SettledAt is not null)
            .GroupBy(d => d.Channel, StringComparer.Ordinal)
            .Where(channel => channel.MaxBy(d => d.SettledAt)!.Status == "given-up")
            .Select(channel => channel.Key)
            .Order(StringComparer.Ordinal)];
}
