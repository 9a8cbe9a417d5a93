using ReputationWatch.Assessing;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Briefing;

/// <summary>Reads what a brief is made of, keyword by keyword, and has it made.</summary>
public sealed class BriefReader(IWatchReader reader, ILabelStore labels, IBriefStore briefs, LensDesk lenses)
{
    const int MostIncidents = 200;
    const int MostMentions = 5000;
    const int MostLabels = 200;

    /// <summary>Figures count as those of a time up to so long after they were made.</summary>
    static readonly TimeSpan StillHolds = TimeSpan.FromDays(2);

    static readonly TimeSpan FirstSpan = TimeSpan.FromDays(1);
    static readonly TimeSpan LongestSpan = TimeSpan.FromDays(7);

    /// <summary>The brief as it would be composed at <paramref name="now"/>; nothing is stored.</summary>
    public async Task<Brief> ComposeAsync(DateOnly day, DateTimeOffset dueAt, string timeZone, DateTimeOffset now, CancellationToken ct)
    {
        // To the millisecond, as all that is stored: the next brief begins where this one ends.
        var at = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());
        var since = await SinceAsync(at, ct);
        var book = await lenses.BookAsync(ct);
        var composer = new BriefComposer(
            since, at, await reader.SourcesStatusAsync(null, ct), await reader.SourceIncidentsAsync(MostIncidents, ct), id => book.Find(id)?.Lens.Name ?? id);

        var keywords = new List<BriefKeyword>();
        foreach (var summary in await reader.OverviewAsync(at, ct))
            keywords.Add(composer.KeywordOf(await MaterialAsync(summary.Keyword, since, at, ct)));
        return composer.Compose(day, dueAt, timeZone, keywords);
    }

    // Where the last one lies too far back its figures are no news; the first one tells of a day.
    async Task<DateTimeOffset> SinceAsync(DateTimeOffset at, CancellationToken ct)
    {
        var last = (await briefs.BriefsAsync(1, ct)).FirstOrDefault(b => b.At < at)?.At ?? at - FirstSpan;
        return at - last > LongestSpan ? at - LongestSpan : last;
    }

    async Task<BriefMaterial> MaterialAsync(TrackedKeyword keyword, DateTimeOffset since, DateTimeOffset at, CancellationToken ct)
    {
        var id = keyword.Id;
        var recent = await reader.TrendAsync(id, since - StillHolds, at.AddMilliseconds(1), ct);
        var now = BriefScore.LastOf([.. recent.Where(p => p.At > since)]);
        var month = now is null ? [] : await reader.TrendAsync(id, now.At - Trend.Window - StillHolds, now.At - Trend.Window + TimeSpan.FromMilliseconds(1), ct);
        var (pages, then) = (await reader.PagesAtAsync(id, at, ct), await reader.PagesAtAsync(id, since, ct));
        var corrections = (await labels.HistoryAsync(id, null, MostLabels, 0, ct)).Where(l => l.At > since && l.At <= at).ToList();
        var urls = pages.Concat(then).SelectMany(p => p.Entries).Select(e => e.Url).Concat(corrections.Select(c => c.Url)).Distinct(StringComparer.Ordinal).ToList();
        return new(
            keyword,
            now,
            BriefScore.LastOf([.. recent.Where(p => p.At <= since)]),
            month is [.., var newest] ? newest : null,
            await reader.MentionsAsync(id, new(From: since - BriefStories.Fresh, To: at.AddMilliseconds(1), Limit: MostMentions), ct),
            pages,
            then,
            (await briefs.MentionsOfAsync(id, urls, ct)).ToDictionary(m => m.Url, StringComparer.Ordinal),
            await reader.IncidentsAsync(id, ct),
            corrections);
    }
}
