using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>The long, light rows of an analysis.</summary>
sealed class SqlAnalysisReader(Database database) : IAnalysisReader
{
    public Task<IReadOnlyList<RecentMention>> PublishedAsync(KeywordId id, DateTimeOffset from, DateTimeOffset to, CancellationToken ct) =>
        ListAsync<LightMentionRow, RecentMention>(
            $"""
            SELECT {LightMentionRow.Columns} FROM mentions
            WHERE keyword_id = @Keyword AND published IS NOT NULL AND COALESCE(published, first_seen) >= @From AND COALESCE(published, first_seen) < @To
            """,
            new { Keyword = id.Value, From = from.ToMillis(), To = to.ToMillis() },
            row => row.ToMention(),
            ct);

    public Task<IReadOnlyList<GoodLook>> LooksAsync(KeywordId id, DateTimeOffset from, DateTimeOffset to, CancellationToken ct) =>
        ListAsync<GoodLookRow, GoodLook>(
            $"SELECT {GoodLookRow.Columns} FROM trend_points WHERE keyword_id = @Keyword AND at >= @From AND at < @To ORDER BY at",
            new { Keyword = id.Value, From = from.ToMillis(), To = to.ToMillis() },
            row => row.ToLook(),
            ct);

    Task<IReadOnlyList<T>> ListAsync<TRow, T>(string sql, object args, Func<TRow, T> read, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyList<T>>(async session => [.. (await session.QueryAsync<TRow>(sql, args)).Select(read)], ct);
}
