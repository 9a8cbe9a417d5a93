using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>pages</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record PageRow(string KeywordId, string SourceId, long FirstSeen, long LastSeen, string Entries)
{
    public const string Columns = "keyword_id, source_id, first_seen, last_seen, entries";

    /// <summary>The page of each source that was first seen last by <c>@By</c>, found by one step into the key for each source.</summary>
    public const string LastOfEachSource =
        """
        SELECT p.keyword_id, p.source_id, p.first_seen, p.last_seen, p.entries
        FROM sources s
        JOIN pages p ON p.keyword_id = @Keyword AND p.source_id = s.id
          AND p.first_seen = (SELECT MAX(q.first_seen) FROM pages q WHERE q.keyword_id = @Keyword AND q.source_id = s.id AND q.first_seen <= @By)
        ORDER BY s.id
        """;

    public static PageRow Of(KeywordId keyword, ResultPage page) => new(
        keyword.Value, page.Source.Value, page.FirstSeen.ToMillis(), page.LastSeen.ToMillis(), StoreJson.Write(page.Entries));

    public ResultPage ToPage() => new(new(SourceId), FirstSeen.ToTime(), LastSeen.ToTime(), StoreJson.Read<PageEntry[]>(Entries));
}
