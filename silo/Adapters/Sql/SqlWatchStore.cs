using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Alerting;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>
/// The write side, for keywords. What a cycle needs is read by <see cref="WatchStateQuery"/>, what it learnt is written by
/// <see cref="CycleWriter"/>.
/// </summary>
sealed class SqlWatchStore(Database database) : IWatchStore
{
    public Task TrackAsync(TrackedKeyword keyword, DateTimeOffset now, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            var row = KeywordRow.New(keyword, now);
            await KeywordTurn.TakeAsync(session, keyword.Id);
            var before = await session.FirstAsync<KeywordRow>($"SELECT {KeywordRow.Columns} FROM keywords WHERE id = @Id", new { Id = keyword.Id.Value });
            await session.ExecuteAsync(Track, row);
            if (before is not null && (before.UntrackedAt is not null || !before.IsJudgedAs(row)))
                await RebuildRequests.AskAsync(session, keyword.Id, new(RebuildCause.Keyword, null, now, null));
            // Other names mean other results: every source is asked again, not only those whose turn it is.
            return await session.ExecuteAsync("UPDATE keyword_sources SET due_at = @DueAt WHERE keyword_id = @Id AND due_at > @DueAt", row);
        },
        ct);

    public Task<bool> UntrackAsync(KeywordId id, DateTimeOffset now, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            var args = new { Id = id.Value, Now = now.ToMillis(), Quiet = nameof(AlertStatus.Quiet), Usual = nameof(AlertReason.Usual) };
            // The version first: it takes the row, so that no cycle opens an incident meanwhile.
            if (await session.ExecuteAsync("UPDATE keywords SET untracked_at = @Now, version = version + 1 WHERE id = @Id AND untracked_at IS NULL", args) == 0)
                return false;

            var row = await session.FirstAsync<KeywordRow>($"SELECT {KeywordRow.Columns} FROM keywords WHERE id = @Id", args);
            await IncidentWriter.EndAsync(session, id, row!.ToAlert(), now);
            await session.ExecuteAsync("DELETE FROM detection WHERE keyword_id = @Id", args);
            await session.ExecuteAsync(
                "UPDATE keywords SET alert_status = @Quiet, alert_since = @Now, incident_id = NULL, alert_reason = @Usual WHERE id = @Id AND alert_status <> @Quiet", args);
            return true;
        },
        ct);

    public Task<WatchState?> LoadAsync(KeywordId id, DateTimeOffset now, CancellationToken ct) =>
        database.ReadAsync(session => WatchStateQuery.RunAsync(session, id, now), ct);

    public Task<bool> RecordAsync(CycleRecord record, CancellationToken ct) =>
        database.WriteAsync(session => CycleWriter.WriteAsync(session, record), ct);

    public Task<bool> SplitAsync(KeywordId id, string url, DateTimeOffset now, CancellationToken ct) =>
        database.WriteAsync(session => StorySplit.MakeAsync(session, id, url.ToText(), now), ct);

    public Task<bool> RejoinAsync(KeywordId id, string url, DateTimeOffset now, CancellationToken ct) =>
        database.WriteAsync(session => StorySplit.UndoAsync(session, id, url.ToText(), now), ct);

    public Task<IReadOnlyList<KeywordId>> DueAsync(DateTimeOffset now, int limit, CancellationToken ct) => database.ReadAsync<IReadOnlyList<KeywordId>>(
        async session =>
        {
            var ids = await session.QueryAsync<string>(
                "SELECT id FROM keywords WHERE untracked_at IS NULL AND due_at <= @Now ORDER BY due_at, id LIMIT @Limit",
                new { Now = now.ToMillis(), Limit = limit });
            return [.. ids.Select(id => new KeywordId(id))];
        },
        ct);

    // A change raises the version: a cycle under way was judged by the old names and is refused. One that comes back is
    // learnt anew, for the days nobody looked would count as quiet ones.
    const string Track =
        $"""
        INSERT INTO keywords ({KeywordRow.Columns}, peak)
        VALUES (@Id, @Name, @Aliases, @RequiredContexts, @ExcludedContexts, @Language, @Region, @TimeZone, @Lenses, @Sources, @IntervalMs, @Version,
          @TrackedSince, @UntrackedAt, @DueAt, @LastCycleAt, @AlertStatus, @AlertSince, @IncidentId, @AlertReason, @ReadArticles, 0)
        ON CONFLICT (id) DO UPDATE SET
          name = excluded.name, aliases = excluded.aliases, required_contexts = excluded.required_contexts,
          excluded_contexts = excluded.excluded_contexts, language = excluded.language, region = excluded.region, time_zone = excluded.time_zone,
          lenses = excluded.lenses, sources = excluded.sources, interval_ms = excluded.interval_ms, read_articles = excluded.read_articles,
          version = keywords.version + 1, due_at = excluded.due_at, untracked_at = NULL,
          tracked_since = CASE WHEN keywords.untracked_at IS NULL THEN keywords.tracked_since ELSE excluded.tracked_since END
        """;
}
