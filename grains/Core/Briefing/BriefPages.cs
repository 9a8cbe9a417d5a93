using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Trending;

namespace ReputationWatch.Briefing;

/// <summary>Page one in a brief. Pure.</summary>
public static class BriefPages
{
    /// <summary>Each source's page now against the one at the last brief.</summary>
    /// <param name="now">The pages as they stood last.</param>
    /// <param name="then">The pages as they stood at the last brief.</param>
    /// <param name="mentions">What is known of the results by now, by address; what people said of them counts.</param>
    /// <param name="names">The sources' names.</param>
    /// <param name="since">The last brief's time.</param>
    /// <param name="eraName">What an old event is called, by its id.</param>
    public static IReadOnlyList<BriefPage> Of(
        IReadOnlyList<ResultPage> now, IReadOnlyList<ResultPage> then, IReadOnlyDictionary<string, Mention> mentions, IReadOnlyDictionary<SourceId, string> names,
        DateTimeOffset since, Func<string, string> eraName)
    {
        return [.. now.Select(PageOf).OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Source.Value, StringComparer.Ordinal)];

        BriefPage PageOf(ResultPage page)
        {
            var before = page.LastSeen > since ? then.FirstOrDefault(p => p.Source == page.Source) : null;
            var (here, there) = (Best(page), before is null ? null : Best(before));
            return new(
                page.Source,
                names.GetValueOrDefault(page.Source, page.Source.Value),
                page.LastSeen,
                page.Entries.Count,
                [.. here.Values.Select(e => ResultOf(e, there)).Where(r => r.IsHarmful).OrderBy(r => r.Rank)],
                there is null ? [] : [.. here.Values.Where(e => !there.ContainsKey(e.Url)).Select(e => ResultOf(e, there)).OrderBy(r => r.Rank)],
                there is null ? [] : [.. there.Values.Where(e => !here.ContainsKey(e.Url)).Select(e => ResultOf(e, there)).OrderBy(r => r.Rank)]);
        }

        BriefResult ResultOf(PageEntry entry, Dictionary<string, PageEntry>? there) => new(
            entry.Rank, there?.GetValueOrDefault(entry.Url)?.Rank, entry.Title, entry.Url, entry.Outlet, MarksOf(entry));

        BriefMarks MarksOf(PageEntry entry) =>
            entry.Relevant && mentions.TryGetValue(entry.Url, out var mention)
                ? BriefStories.MarksOf(mention.Verdict, eraName)
                : new(entry.Tone, entry.IsConflict ? eraName(entry.Era) : null, []);
    }

    // An address that is listed twice stands by its best rank.
    static Dictionary<string, PageEntry> Best(ResultPage page) =>
        page.Entries.GroupBy(e => e.Url, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MinBy(e => e.Rank)!, StringComparer.Ordinal);
}
