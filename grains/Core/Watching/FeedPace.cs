using ReputationWatch.Parsing;

namespace ReputationWatch.Watching;

/// <summary>How often a feed is worth polling, by how often it writes. Pure.</summary>
public static class FeedPace
{
    /// <summary>No feed waits longer: a monitor that hears of a crisis the next day is none. Servers that call their answer fresh for longer are not believed.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    const double PollsPerEntry = 2;
    const int FewestEntries = 5;
    const int FewestRecent = 2;
    static readonly TimeSpan Lookback = TimeSpan.FromDays(7);

    /// <summary>
    /// Twice for each entry that it wrote in the last week, as Miniflux' "entry frequency" does, silence since the newest included;
    /// <see cref="Longest"/> where it wrote next to nothing; null where fewer than five entries, or less than half of them, are
    /// dated to the minute: what stands undated among them may be new.
    /// </summary>
    public static TimeSpan? Of(IReadOnlyCollection<SourceEntry> entries, DateTimeOffset now)
    {
        var dated = entries.Where(e => e.Precision == DatePrecision.Time && e.Published <= now).Select(e => e.Published!.Value).ToList();
        if (dated.Count < FewestEntries || dated.Count * 2 < entries.Count) return null;

        var recent = dated.Where(at => at > now - Lookback).ToList();
        if (recent.Count < FewestRecent) return Longest;

        var pace = (now - recent.Min()) / recent.Count / PollsPerEntry;
        return pace < Longest ? pace : Longest;
    }
}
