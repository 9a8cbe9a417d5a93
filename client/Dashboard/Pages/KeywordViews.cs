using System.Globalization;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>Reads what a keyword's page shows. Parameters that make no sense are passed over: a link that was cut short still opens.</summary>
static class KeywordViews
{
    const int LastPage = 5000;

    /// <summary>The parameters of the page's address that say what is shown.</summary>
    public static IReadOnlyList<string> Choices { get; } = ["range", "by", "at", "show", "page"];

    public static async Task<KeywordView> ReadAsync(
        KeywordSummary summary, IWatchReader reader, AnalysisDesk analyses, DashboardOptions options, Visit visit, CancellationToken ct)
    {
        var (id, zone, now) = (summary.Keyword.Id, Zone.Of(summary.Keyword.TimeZone), visit.Now);
        var today = TrendSeries.DayOf(now, zone.Info);
        var range = TrendRange.Of(visit.Asked("range"), visit.Asked("by"));
        var compare = DayOf(visit.Asked("at")) is { } chosen && chosen <= today ? chosen : today.AddDays(-options.CompareDays);
        var page = PageOf(visit.Asked("page"));
        var show = visit.Asked("show");

        // Whole periods: a first one that begins at this hour of its day would stand for less than it says.
        var first = TrendSeries.StartOf(TrendSeries.DayOf(range.From(now), zone.Info), range.By);
        var series = TrendSeries.By(await reader.TrendAsync(id, zone.StartOf(first), now.AddTicks(1), ct), range.By, zone.Info);
        // One more than fits tells whether older ones follow.
        var filter = FilterOf(show) with { Limit = options.MentionsOnAPage + 1, Skip = (page - 1) * options.MentionsOnAPage };
        var mentions = await reader.MentionsAsync(id, filter, ct);
        var analysis = await analyses.ReadAsync(summary.Keyword, new(range.From(now), now), ct);

        return new()
        {
            Summary = summary,
            Done = visit.Asked("done"),
            Series = series,
            Analysis = analysis,
            KeywordNames = await NamesAsync(analysis.Campaigns.Select(c => c.Campaign.Control), reader, now, ct),
            First = range.Code == "all" && series.Count > 0 ? series[0].FirstDay : first,
            Last = today,
            Range = range.Code,
            By = range.By,
            CompareDay = compare,
            Now = await reader.PagesAtAsync(id, now, ct),
            Then = await reader.PagesAtAsync(id, EndOf(compare, zone, now), ct),
            Mentions = [.. mentions.Take(options.MentionsOnAPage)],
            MoreMentions = mentions.Count > options.MentionsOnAPage,
            MentionPage = page,
            Show = FilterOf(show) == new MentionFilter() ? null : show,
            Incidents = await reader.IncidentsAsync(id, ct),
            Sources = await reader.SourcesStatusAsync(id, ct),
        };
    }

    static async Task<IReadOnlyDictionary<KeywordId, string>> NamesAsync(IEnumerable<KeywordId?> ids, IWatchReader reader, DateTimeOffset now, CancellationToken ct)
    {
        var names = new Dictionary<KeywordId, string>();
        foreach (var id in ids.OfType<KeywordId>().Distinct())
            if (await reader.SummaryAsync(id, now, ct) is { } known) names[id] = known.Keyword.Name;
        return names;
    }

    static DateTimeOffset EndOf(DateOnly day, Zone zone, DateTimeOffset now)
    {
        var end = zone.StartOf(day.AddDays(1)).AddMilliseconds(-1);
        return end < now ? end : now;
    }

    static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > DateOnly.MinValue ? day : null;

    static int PageOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, LastPage) : 1;

    static MentionFilter FilterOf(string? show) => show switch
    {
        "positive" => new(Tone: Tone.Positive),
        "neutral" => new(Tone: Tone.Neutral),
        "negative" => new(Tone: Tone.Negative),
        "conflict" => new(ConflictOnly: true),
        _ => new(),
    };
}
