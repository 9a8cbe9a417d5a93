using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Crawling;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql;

/// <summary>The operator's sources.</summary>
sealed class SqlSourceStore(Database database) : ISourceStore
{
    const string Insert =
        $"""
        INSERT INTO sources ({SourceRow.Columns})
        VALUES (@Id, @Name, @Format, @Kind, @Endpoint, @Enabled, @IntervalMs, @StaleAfterMs, @Outlet, @AddedAt, @ChangedAt,
          @AtMostEveryMs, @Hours, @Adaptive, @Layout)
        """;

    public Task<IReadOnlyList<Source>> SourcesAsync(CancellationToken ct) => database.ReadAsync(AllAsync, ct);

    public Task SaveSourceAsync(Source source, DateTimeOffset now, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            var row = SourceRow.Of(source, now);
            await session.ExecuteAsync(
                Insert +
                """

                ON CONFLICT (id) DO UPDATE SET name = excluded.name, format = excluded.format, kind = excluded.kind, endpoint = excluded.endpoint,
                  enabled = excluded.enabled, interval_ms = excluded.interval_ms, stale_after_ms = excluded.stale_after_ms,
                  outlet = excluded.outlet, changed_at = excluded.changed_at, at_most_every_ms = excluded.at_most_every_ms, hours = excluded.hours,
                  adaptive = excluded.adaptive, layout = excluded.layout
                """,
                row);
            return row.Kind == SourceRow.Feed ? await BeginFeedAsync(session, row) : await BeginSearchAsync(session, row);
        },
        ct);

    public Task SeedSourcesAsync(IReadOnlyList<Source> defaults, DateTimeOffset now, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            foreach (var row in defaults.Select(source => SourceRow.Of(source, now)))
            {
                var added = await session.ExecuteAsync(Insert + " ON CONFLICT (id) DO NOTHING", row) > 0;
                if (added && row.Kind == SourceRow.Feed) await BeginFeedAsync(session, row);
            }

            return true;
        },
        ct);

    static async Task<IReadOnlyList<Source>> AllAsync(Session session) =>
        [.. (await session.QueryAsync<SourceRow>($"SELECT {SourceRow.Columns} FROM sources ORDER BY id")).Select(row => row.ToSource())];

    // What a feed's next cycle compares with belongs to the address it was read from: a saved feed is read afresh, and
    // whatever cycle of it is under way is refused.
    static Task<int> BeginFeedAsync(Session session, SourceRow row) => session.ExecuteAsync(
        """
        INSERT INTO feeds (source_id, version, due_at, seen, keyword_stamp, failures) VALUES (@Id, 1, @ChangedAt, '[]', '', 0)
        ON CONFLICT (source_id) DO UPDATE SET version = feeds.version + 1, due_at = excluded.due_at, etag = NULL, last_modified = NULL,
          seen = '[]', keyword_stamp = '', failures = 0, newest_at = NULL, pace_ms = NULL
        """,
        row);

    // A source that was failing may be a day away from its next turn; saving it is how a person says that it works now.
    // Keywords first, as a cycle's record takes them, and in order of id, as a feed's does: in another order two could wait for each other.
    static async Task<int> BeginSearchAsync(Session session, SourceRow row)
    {
        if (row.Enabled == 0) return 0;
        var tracked = await session.QueryAsync<string>("SELECT id FROM keywords WHERE untracked_at IS NULL ORDER BY id");
        await session.ExecuteAsync(
            "UPDATE keywords SET due_at = @ChangedAt, version = version + 1 WHERE id = @Keyword AND untracked_at IS NULL",
            tracked.Select(keyword => new { Keyword = keyword, row.ChangedAt }));
        return await session.ExecuteAsync("UPDATE keyword_sources SET due_at = @ChangedAt, failures = 0 WHERE source_id = @Id", row);
    }
}
