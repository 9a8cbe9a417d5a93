namespace ReputationWatch.Delivering;

/// <summary>When to try again. Pure.</summary>
public static class Backoff
{
    static readonly TimeSpan First = TimeSpan.FromSeconds(30);
    static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    static readonly TimeSpan Patience = TimeSpan.FromDays(3);

    /// <summary>Whether a message waited so long for a channel that was switched on at <paramref name="on"/> that it is no news any more.</summary>
    public static bool IsStale(OutboxMessage message, DateTimeOffset on) => on - message.CreatedAt > Patience;

    /// <summary>
    /// What to store of a try: a retry that has gone on for three days is given up; else the next try comes after 30 s,
    /// doubled with each try up to an hour, or later where the channel asked for it.
    /// </summary>
    public static (DeliveryResult Settled, DateTimeOffset? NextTry) Decide(OutboxMessage message, DeliveryResult result, DateTimeOffset now)
    {
        if (result is not DeliveryResult.Retry retry) return (result, null);
        if (now - message.CreatedAt > Patience) return (new DeliveryResult.GiveUp($"after three days of tries: {retry.Why}"), null);

        var own = First * Math.Pow(2, Math.Clamp(message.Attempts, 0, 16));
        var wait = own < Longest ? own : Longest;
        return (result, now + (retry.After is { } asked && asked > wait && asked <= Patience ? asked : wait));
    }
}
