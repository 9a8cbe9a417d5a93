namespace ReputationWatch.Alerting.Folding;

/// <summary>Which part of each hour somebody looked at. A feed or a result page lists about a day, so that one good look covers more than its moment.</summary>
public static class Exposure
{
    /// <summary>So far back a look reaches at most.</summary>
    public static readonly TimeSpan Reach = TimeSpan.FromHours(24);

    /// <summary>
    /// The covered part of each hour, 0 to 1: each good look covers the span back to the one before it, at most <see cref="Reach"/>.
    /// </summary>
    /// <param name="looks">Times of good looks, rising. Those from a day before the first hour on are enough.</param>
    /// <param name="from">The first hour.</param>
    /// <param name="to">The hour after the last.</param>
    public static double[] Of(IReadOnlyList<DateTimeOffset> looks, long from, long to)
    {
        var covered = new long[Math.Max(0, to - from)];
        var before = DateTimeOffset.MinValue;
        foreach (var look in looks)
        {
            var reach = look - Reach;
            Cover(covered, from, (before > reach ? before : reach).UtcTicks, look.UtcTicks);
            before = look;
        }

        return [.. covered.Select(ticks => ticks / (double)TimeSpan.TicksPerHour)];
    }

    static void Cover(long[] covered, long from, long start, long end)
    {
        var origin = Hours.Start(from).UtcTicks;
        start = Math.Max(start, origin);
        end = Math.Min(end, origin + covered.LongLength * TimeSpan.TicksPerHour);
        while (start < end)
        {
            var hour = (start - origin) / TimeSpan.TicksPerHour;
            var next = Math.Min(end, origin + (hour + 1) * TimeSpan.TicksPerHour);
            covered[hour] += next - start;
            start = next;
        }
    }
}
