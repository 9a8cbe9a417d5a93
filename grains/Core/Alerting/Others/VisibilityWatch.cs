using System.Globalization;
using ReputationWatch.Delivering;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Alerting.Others;

/// <summary>
/// Sees visibility fall: good coverage loses page one, or the old conflict gains it, by more than <see cref="Band"/> against the median of
/// the last <see cref="Window"/>, over two good readings. Pure.
/// </summary>
public static class VisibilityWatch
{
    /// <summary>So far from the median is still usual: about what the first place weighs more than the third.</summary>
    public const double Band = .15;

    /// <summary>An incident closes inside half the band.</summary>
    public const double Inside = Band / 2;

    /// <summary>Under so many days with a reading there is too little to say.</summary>
    public const int LeastDays = 5;

    /// <summary>How far the median reaches back. An incident that lasts longer has become the usual.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromDays(14);

    /// <summary>What a cycle's pages change.</summary>
    /// <param name="keyword">Whose.</param>
    /// <param name="memory">Of the sources read before.</param>
    /// <param name="pages">The pages that could be read in this cycle.</param>
    /// <param name="zone">Where the keyword lives: its days.</param>
    /// <param name="now">The cycle's time.</param>
    public static (IReadOnlyList<VisibilityMemory> Memory, IReadOnlyList<IncidentTransition> Changes) Decide(
        KeywordId keyword, IReadOnlyList<VisibilityMemory> memory, IReadOnlyList<PageVisibility> pages, TimeZoneInfo zone, DateTimeOffset now)
    {
        var next = memory.ToDictionary(m => m.Source);
        var changes = new List<IncidentTransition>();
        foreach (var page in pages.Where(p => p.Results > 0))
        {
            var reading = new VisibilityReading(now, page.Positive, page.Conflict);
            if (next.GetValueOrDefault(page.Source) is not { } before)
            {
                next[page.Source] = new(page.Source, [], reading);
                continue;
            }

            var (after, change) = before.IncidentId is null ? WhileUsual(keyword, before, reading, zone) : WhileOpen(before, reading);
            next[page.Source] = after with { Last = reading };
            if (change is not null) changes.Add(change);
        }

        return ([.. next.Values.OrderBy(m => m.Source.Value, StringComparer.Ordinal)], changes);
    }

    static (VisibilityMemory, IncidentTransition?) WhileUsual(KeywordId keyword, VisibilityMemory before, VisibilityReading now, TimeZoneInfo zone)
    {
        var newDay = TrendSeries.DayOf(before.Last.At, zone) != TrendSeries.DayOf(now.At, zone);
        var days = before.Days.Where(d => d.At > now.At - Window).ToList();
        if (newDay) days.Add(before.Last);
        var memory = before with { Days = days };
        if (days.Count < LeastDays) return (memory, null);

        var (positive, conflict) = (Median(days.Select(d => d.Positive)), Median(days.Select(d => d.Conflict)));
        var rises = Math.Min(before.Last.Conflict, now.Conflict);
        var falls = Math.Max(before.Last.Positive, now.Positive);
        if (rises <= conflict + Band && falls >= positive - Band) return (memory, null);

        var isConflict = rises > conflict + Band;
        var id = string.Create(CultureInfo.InvariantCulture, $"{keyword}-{now.At.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}-v{StableHash.Of(before.Source.Value):x8}");
        var change = new IncidentTransition(id, now.At, AlertStatus.Quiet, AlertStatus.Open, isConflict ? AlertReason.ConflictRose : AlertReason.PositiveFell)
        {
            Kind = IncidentKind.VisibilityDown,
            Tier = IncidentTier.Medium,
            Subject = before.Source.Value,
            Evidence = new() { Visibility = new(before.Source.Value, isConflict ? rises : falls, isConflict ? conflict : positive, days.Count, Band) },
        };
        return (memory with { IncidentId = id, OpenedAt = now.At, Conflict = isConflict }, change);
    }

    static (VisibilityMemory, IncidentTransition?) WhileOpen(VisibilityMemory before, VisibilityReading now)
    {
        var usual = Median(before.Days.Select(d => before.Conflict ? d.Conflict : d.Positive));
        var worst = before.Conflict ? Math.Max(before.Last.Conflict, now.Conflict) : Math.Min(before.Last.Positive, now.Positive);
        var back = before.Conflict ? worst <= usual + Inside : worst >= usual - Inside;
        var lasted = now.At - before.OpenedAt > Window;
        if (!back && !lasted) return (before, null);

        var change = new IncidentTransition(before.IncidentId!, now.At, AlertStatus.Open, AlertStatus.Quiet, back ? AlertReason.BackToNormal : AlertReason.BecameUsual)
        {
            Kind = IncidentKind.VisibilityDown,
            Tier = IncidentTier.Medium,
            Subject = before.Source.Value,
            Evidence = new() { Visibility = new(before.Source.Value, worst, usual, before.Days.Count, Band) },
        };
        // The days of an incident that has become the usual are the new usual; it is learnt from here on.
        return (before with { IncidentId = null, OpenedAt = null, Conflict = false, Days = back ? before.Days : [] }, change);
    }

    static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
