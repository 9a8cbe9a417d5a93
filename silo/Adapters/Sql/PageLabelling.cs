using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Assessing;
using ReputationWatch.Labelling;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>
/// Keeps pages in step with their mentions: what was seen on a page stays, what is thought of it follows the mentions. The pages as they
/// stand follow at once, those that are gone with the next rebuild.
/// </summary>
static class PageLabelling
{
    /// <summary>Makes the results on the last page of each source count as their mentions do.</summary>
    public static async Task SettleAsync(Session session, KeywordId keyword) =>
        await SettleAsync(session, await session.QueryAsync<PageRow>(PageRow.LastOfEachSource, new { Keyword = keyword.Value, By = long.MaxValue }), keyword);

    /// <summary>Makes the results on stored pages count as their mentions do; how many of the pages changed.</summary>
    public static async Task<int> SettleAsync(Session session, IReadOnlyList<PageRow> rows, KeywordId keyword)
    {
        IReadOnlyList<ResultPage> was = [.. rows.Select(row => row.ToPage())];
        var now = await CountingAsync(session, keyword, was);
        var changed = was.Zip(now).Where(p => !p.First.Entries.SequenceEqual(p.Second.Entries)).Select(p => PageRow.Of(keyword, p.Second)).ToList();
        await session.ExecuteAsync(
            "UPDATE pages SET entries = @Entries WHERE keyword_id = @KeywordId AND source_id = @SourceId AND first_seen = @FirstSeen", changed);
        return changed.Count;
    }

    /// <summary>The pages with every result counting as its mention does. One that is about another thing of the name, or has no mention, stays as it is.</summary>
    public static async Task<IReadOnlyList<ResultPage>> CountingAsync(Session session, KeywordId keyword, IReadOnlyList<ResultPage> pages)
    {
        var rows = await session.QueryAsync<VerdictRow>(
            $"SELECT url, tone, conflict FROM mentions WHERE keyword_id = @Keyword AND url {session.Dialect.AmongKeys}",
            pages.SelectMany(page => page.Entries.Where(entry => entry.Relevant).Select(entry => entry.Url.ToText())),
            keys => new { Keyword = keyword.Value, Keys = keys });
        if (rows.Count == 0) return pages;

        var eras = await ErasAsync(session, keyword, rows.Where(row => row.Conflict != 0).Select(row => row.Url));
        var byUrl = rows.ToDictionary(row => row.Url, row => (Tone: (Tone)row.Tone, Era: eras.GetValueOrDefault(row.Url, Era.Present)), StringComparer.Ordinal);
        return [.. pages.Select(page => page with { Entries = [.. page.Entries.Select(Counting)] })];

        PageEntry Counting(PageEntry entry) =>
            entry.Relevant && byUrl.TryGetValue(entry.Url, out var verdict) ? entry with { Tone = verdict.Tone, Era = verdict.Era } : entry;
    }

    // An assessment is long; few are about an old event.
    static async Task<Dictionary<string, string>> ErasAsync(Session session, KeywordId keyword, IEnumerable<string> urls)
    {
        var rows = await session.QueryAsync<EraRow>(
            $"SELECT url, assessment, label FROM mentions WHERE keyword_id = @Keyword AND url {session.Dialect.AmongKeys}",
            urls, keys => new { Keyword = keyword.Value, Keys = keys });
        return rows.ToDictionary(row => row.Url, row => row.Era, StringComparer.Ordinal);
    }

    sealed record VerdictRow(string Url, long Tone, long Conflict);

    sealed record EraRow(string Url, string Assessment, string? Label)
    {
        public string Era => Verdict.Of(StoreJson.Read<Assessment>(Assessment), Label is null ? null : StoreJson.Read<Label>(Label)).Era.Lens;
    }
}
