using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Assessing;
using ReputationWatch.Parsing;
using ReputationWatch.Rebuilding;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Reads all that a keyword's figures follow from, over its whole history.</summary>
static class RebuildFactsQuery
{
    // A year of pages is tens of megabytes of text, of which a few figures are wanted.
    const int PagesAtOnce = 500;

    /// <summary>The facts, in the session's snapshot.</summary>
    public static async Task<RebuildFacts> RunAsync(Session session, KeywordId id, RankCurve curve)
    {
        var args = new { Keyword = id.Value };
        var version = await session.FirstAsync<long>("SELECT version FROM keywords WHERE id = @Keyword", args);
        var mentions = await session.QueryAsync<CountedRow>($"SELECT {CountedRow.Columns} FROM mentions WHERE keyword_id = @Keyword", args);
        var looks = await session.QueryAsync<LookRow>("SELECT at, pages, method FROM trend_points WHERE keyword_id = @Keyword ORDER BY at", args);
        return new(
            id, version, [.. mentions.Select(row => row.ToMention())], await PagesAsync(session, id, curve), [.. looks.Select(row => row.ToLook())]);
    }

    static async Task<IReadOnlyList<StoodPage>> PagesAsync(Session session, KeywordId id, RankCurve curve)
    {
        var pages = new List<StoodPage>();
        IReadOnlyList<PageRow> rows;
        var (source, seen) = ("", -1L);
        do
        {
            rows = await session.QueryAsync<PageRow>(
                $"""
                SELECT {PageRow.Columns} FROM pages WHERE keyword_id = @Keyword AND (source_id, first_seen) > (@Source, @Seen)
                ORDER BY source_id, first_seen LIMIT {PagesAtOnce}
                """,
                new { Keyword = id.Value, Source = source, Seen = seen });
            pages.AddRange(rows.Select(row => new StoodPage(row.FirstSeen.ToTime(), Trend.Visibility(row.ToPage(), curve))));
            if (rows.Count > 0) (source, seen) = (rows[^1].SourceId, rows[^1].FirstSeen);
        }
        while (rows.Count == PagesAtOnce);

        return pages;
    }

    sealed record CountedRow(string Url, string StoryId, long? Published, string Precision, long FirstSeen, long Tone, long Conflict)
    {
        public const string Columns = "url, story_id, published, precision, first_seen, tone, conflict";

        public CountedMention ToMention() => new(
            Url, StoryId, RecentMention.PublishedAt(Published.ToTime(), Precision.ToEnum<DatePrecision>(), FirstSeen.ToTime()), FirstSeen.ToTime(), (Tone)Tone,
            Conflict != 0);
    }

    sealed record LookRow(long At, string Pages, string Method)
    {
        public RecordedLook ToLook() => new(At.ToTime(), StoreJson.Read<PageVisibility[]>(Pages), Method);
    }
}
