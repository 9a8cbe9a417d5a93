using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Trending;

/// <summary>A keyword's days, as far as somebody looked: what trend, change points, forecast and lift are read off.</summary>
/// <param name="Harmful">Distinct negative or conflict-era stories of each day.</param>
/// <param name="Positive">Distinct positive ones.</param>
/// <param name="Shares">Positive against conflict-era.</param>
public sealed record KeywordSeries(IReadOnlyList<DayCount> Harmful, IReadOnlyList<DayCount> Positive, IReadOnlyList<DayShare> Shares)
{
    /// <summary>Nothing of longer ago counts, in days.</summary>
    public const int MostDays = 730;

    /// <summary>Nobody ever looked.</summary>
    public static KeywordSeries None { get; } = new([], [], []);

    /// <summary>The last day; null where there is none.</summary>
    public DateOnly? Last => Harmful.Count > 0 ? Harmful[^1].Day : null;

    /// <summary>The days from the first look on to the last day that is over at <paramref name="to"/>.</summary>
    /// <param name="mentions">Copies included, in any order; undated ones are passed over.</param>
    /// <param name="coverage">When somebody looked.</param>
    /// <param name="to">Up to when.</param>
    /// <param name="zone">Whose midnight parts the days.</param>
    public static KeywordSeries Of(IEnumerable<RecentMention> mentions, LookCoverage coverage, DateTimeOffset to, TimeZoneInfo zone)
    {
        if (coverage.First is not { } looked) return None;

        var last = TrendSeries.DayOf(to, zone).AddDays(-1);
        var oldest = last.AddDays(1 - MostDays);
        var first = TrendSeries.DayOf(looked, zone) is var begun && begun > oldest ? begun : oldest;

        // A story of hours that nobody covered would be counted against exposure that is not there.
        var stories = Trend.Stories(mentions.Where(m => m.Published is not null)).Where(s => coverage.Covers(s.Published!.Value)).ToList();
        return new(
            Counts(s => s.IsHarmful),
            Counts(IsPositive),
            DailySeries.Shares(stories.Where(s => s.IsConflict || s.Tone == Tone.Positive).Select(s => (s.Published!.Value, IsPositive(s))), first, last, zone));

        IReadOnlyList<DayCount> Counts(Func<RecentMention, bool> counts) =>
            DailySeries.Counts(stories.Where(counts).Select(s => s.Published!.Value), first, last, zone, Exposure);

        double Exposure(DateOnly day) => coverage.Part(StartOf(day, zone), StartOf(day.AddDays(1), zone));
    }

    static bool IsPositive(RecentMention story) => story is { IsConflict: false, Tone: Tone.Positive };

    static DateTimeOffset StartOf(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new(midnight, zone.GetUtcOffset(midnight));
    }
}
