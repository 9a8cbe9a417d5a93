using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Who asked for rebuilds, and how far they are.</summary>
sealed class SqlRebuildStore(Database database) : IRebuildStore
{
    public Task AskAsync(KeywordId id, RebuildReason reason, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            await RebuildRequests.AskAsync(session, id, Tidy(reason), atOnce: true);
            return true;
        },
        ct);

    public async Task<bool> AskIfStaleAsync(KeywordId id, string mark, RebuildReason reason, CancellationToken ct)
    {
        // Most times there is nothing to do, and nobody has to wait for a turn to write.
        if (!await database.ReadAsync(session => IsStaleAsync(session, id, mark), ct)) return false;
        return await database.WriteAsync(
            async session =>
            {
                if (await session.FirstAsync<RebuildWorkRow>(RebuildWorkRow.Open, new { Keyword = id.Value }) is not null) return false;
                await RebuildRequests.AskAsync(session, id, Tidy(reason));
                return true;
            },
            ct);
    }

    public Task<IReadOnlyList<KeywordId>> DueRebuildsAsync(DateTimeOffset now, int limit, CancellationToken ct) => database.ReadAsync<IReadOnlyList<KeywordId>>(
        async session =>
        {
            var ids = await session.QueryAsync<string>(
                "SELECT keyword_id FROM rebuilds WHERE ended_at IS NULL AND (due_at <= @Now OR phase <> @Waiting) ORDER BY number LIMIT @Limit",
                new { Now = now.ToMillis(), Limit = limit, Waiting = nameof(RebuildPhase.Waiting) });
            return [.. ids.Select(id => new KeywordId(id))];
        },
        ct);

    public Task<IReadOnlyList<Rebuild>> OpenRebuildsAsync(CancellationToken ct) =>
        ReadAsync("ended_at IS NULL ORDER BY number", new { }, ct);

    public Task<IReadOnlyList<Rebuild>> RebuildsAsync(KeywordId id, int limit, CancellationToken ct) =>
        ReadAsync("keyword_id = @Keyword ORDER BY number DESC LIMIT @Limit", new { Keyword = id.Value, Limit = limit }, ct);

    Task<IReadOnlyList<Rebuild>> ReadAsync(string which, object args, CancellationToken ct) => database.ReadAsync<IReadOnlyList<Rebuild>>(
        async session =>
        {
            var rows = await session.QueryAsync<RebuildRow>($"SELECT {RebuildRow.Columns} FROM rebuilds WHERE {which}", args);
            if (rows.Count == 0) return [];
            var reasons = (await session.QueryAsync<RebuildReasonRow>(
                $"SELECT {RebuildReasonRow.Columns} FROM rebuild_reasons WHERE rebuild IN (SELECT number FROM rebuilds WHERE {which}) ORDER BY number", args))
                .ToLookup(row => row.Rebuild);
            return [.. rows.Select(row => row.ToRebuild(reasons[row.Number]))];
        },
        ct);

    // The index answers from either side of the mark, however many mentions bear it.
    static async Task<bool> IsStaleAsync(Session session, KeywordId id, string mark) => await session.FirstAsync<long>(
        """
        SELECT CASE WHEN EXISTS (SELECT 1 FROM mentions WHERE keyword_id = @Keyword AND assessed_by < @Mark)
          OR EXISTS (SELECT 1 FROM mentions WHERE keyword_id = @Keyword AND assessed_by > @Mark) THEN 1 ELSE 0 END
        """,
        new { Keyword = id.Value, Mark = mark }) == 1;

    static RebuildReason Tidy(RebuildReason reason) => reason with { Who = reason.Who?.ToText(), Detail = reason.Detail?.ToText() };
}
