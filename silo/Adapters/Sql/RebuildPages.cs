using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Rebuilding;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Makes all stored pages follow their mentions.</summary>
static class RebuildPages
{
    /// <summary>A portion of them, from the one that was settled last; then on to the points.</summary>
    public static async Task<int> SettleAsync(Session session, RebuildRun run, int limit)
    {
        var rows = await session.QueryAsync<PageRow>(
            $"""
            SELECT {PageRow.Columns} FROM pages
            WHERE keyword_id = @Keyword AND (source_id, first_seen) > (
              SELECT COALESCE(last_source, ''), COALESCE(last_seen, -1) FROM rebuilds WHERE number = @Number)
            ORDER BY source_id, first_seen LIMIT @Limit
            """,
            new { Keyword = run.Keyword.Id.Value, run.Number, Limit = limit });
        if (rows.Count == 0) return await RebuildProgress.EnterAsync(session, run, RebuildPhase.Points);

        var changed = await PageLabelling.SettleAsync(session, rows, run.Keyword.Id);
        await session.ExecuteAsync(
            "UPDATE rebuilds SET last_source = @SourceId, last_seen = @FirstSeen WHERE number = @Number",
            new { run.Number, rows[^1].SourceId, rows[^1].FirstSeen });
        return await RebuildProgress.AdvanceAsync(session, run, rows.Count, pages: changed);
    }
}
