using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Reads keywords at a glance: four queries, for one keyword as for a thousand.</summary>
static class SummaryQuery
{
    const string Tracked = "SELECT id FROM keywords WHERE untracked_at IS NULL";
    const string One = "SELECT id FROM keywords WHERE id = @Id";

    /// <summary>All tracked ones, in order of name.</summary>
    public static async Task<IReadOnlyList<KeywordSummary>> TrackedAsync(Session session, DateTimeOffset sparkSince)
    {
        var summaries = await RunAsync(session, Tracked, new { Since = sparkSince.ToMillis() });
        // Here, because each database sorts by rules of its own.
        return [.. summaries.OrderBy(s => s.Keyword.Name, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Keyword.Id.Value, StringComparer.Ordinal)];
    }

    /// <summary>One, tracked or not; null where it never was.</summary>
    public static async Task<KeywordSummary?> OneAsync(Session session, KeywordId id, DateTimeOffset sparkSince) =>
        (await RunAsync(session, One, new { Id = id.Value, Since = sparkSince.ToMillis() })).FirstOrDefault();

    static async Task<IEnumerable<KeywordSummary>> RunAsync(Session session, string ids, object args)
    {
        var keywords = await session.QueryAsync<KeywordRow>($"SELECT {KeywordRow.Columns} FROM keywords WHERE id IN ({ids})", args);
        var spark = (await session.QueryAsync<TrendPointRow>(
            $"SELECT {TrendPointRow.Columns} FROM trend_points WHERE keyword_id IN ({ids}) AND at >= @Since ORDER BY keyword_id, at", args))
            .ToLookup(row => row.KeywordId, row => row.ToPoint(), StringComparer.Ordinal);
        var latest = (await session.QueryAsync<TrendPointRow>(
            $"""
            SELECT {TrendPointRow.Columns}
            FROM ({ids}) k
            JOIN trend_points p ON p.keyword_id = k.id AND p.at = (SELECT MAX(q.at) FROM trend_points q WHERE q.keyword_id = k.id)
            """,
            args)).ToDictionary(row => row.KeywordId, row => row.ToPoint(), StringComparer.Ordinal);
        var failing = (await session.QueryAsync<FailingSourceRow>(
            $"""
            SELECT keyword_id, source_id FROM keyword_sources
            WHERE keyword_id IN ({ids}) AND failures > 0 AND source_id IN (SELECT id FROM sources WHERE kind = 'search' AND enabled = 1)
            """,
            args)).ToLookup(row => row.KeywordId, row => row.SourceId, StringComparer.Ordinal);

        return keywords.Select(row =>
        {
            var keyword = row.ToKeyword();
            return new KeywordSummary(
                keyword, row.UntrackedAt is null, latest.GetValueOrDefault(row.Id), [.. spark[row.Id]], row.LastCycleAt.ToTime(), row.DueAt.ToTime(),
                row.ToAlert(), failing[row.Id].Count(source => keyword.Sources.Count == 0 || keyword.Sources.Contains(new(source))));
        });
    }

    sealed record FailingSourceRow(string KeywordId, string SourceId);
}
