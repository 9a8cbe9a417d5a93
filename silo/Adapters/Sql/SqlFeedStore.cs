using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Crawling;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>The write side, for feeds that many keywords share.</summary>
sealed class SqlFeedStore(Database database) : IFeedStore
{
    const string EnabledFeeds = "SELECT id FROM sources WHERE kind = 'feed' AND enabled = 1";

    public Task<FeedState?> LoadFeedAsync(SourceId id, CancellationToken ct) => database.ReadAsync(
        async session =>
        {
            var args = new { Id = id.Value };
            var feed = await session.FirstAsync<FeedRow>(
                $"SELECT {FeedRow.Columns} FROM feeds WHERE source_id = @Id AND source_id IN ({EnabledFeeds})", args);
            if (feed is null) return null;

            var source = await session.FirstAsync<SourceRow>($"SELECT {SourceRow.Columns} FROM sources WHERE id = @Id", args);
            return feed.ToState(source!.ToSource());
        },
        ct);

    public Task<IReadOnlyList<TrackedKeyword>> TrackedAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyList<TrackedKeyword>>(
        async session =>
        {
            var rows = await session.QueryAsync<KeywordRow>($"SELECT {KeywordRow.Columns} FROM keywords WHERE untracked_at IS NULL ORDER BY id");
            return [.. rows.Select(row => row.ToKeyword())];
        },
        ct);

    public Task<IReadOnlyList<SourceId>> DueFeedsAsync(DateTimeOffset now, int limit, CancellationToken ct) => database.ReadAsync<IReadOnlyList<SourceId>>(
        async session =>
        {
            var ids = await session.QueryAsync<string>(
                $"SELECT source_id FROM feeds WHERE due_at <= @Now AND source_id IN ({EnabledFeeds}) ORDER BY due_at, source_id LIMIT @Limit",
                new { Now = now.ToMillis(), Limit = limit });
            return [.. ids.Select(id => new SourceId(id))];
        },
        ct);

    public Task<bool> RecordFeedAsync(FeedRecord record, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            if (!await AdvanceAsync(session, record)) return false;
            if (record.Reading is { } reading) await RecordReadingAsync(session, ReadingRow.Of(keyword: null, reading));
            if (record.Kept is { } kept) await KeptBodyRow.KeepAsync(session, [kept]);
            await InboxRow.FillAsync(session, record.Inbox, record.Next.Source.Id, record.At);
            return true;
        },
        ct);

    static async Task<bool> AdvanceAsync(Session session, FeedRecord record) =>
        await session.ExecuteAsync(
            $"""
            UPDATE feeds SET version = version + 1, due_at = @DueAt, etag = @Etag, last_modified = @LastModified, seen = @Seen,
              keyword_stamp = @KeywordStamp, failures = @Failures, last_good_at = @LastGoodAt,
              newest_at = @NewestAt, pace_ms = @PaceMs
            WHERE source_id = @SourceId AND version = @Version AND source_id IN ({EnabledFeeds})
            """,
            FeedRow.Of(record.Next)) > 0;

    static async Task RecordReadingAsync(Session session, ReadingRow row)
    {
        await session.ExecuteAsync(ReadingRow.Insert, row);
        await session.ExecuteAsync(
            "UPDATE feeds SET last_at = @At, last_outcome = @Outcome, last_entries = @Entries, last_detail = @Detail WHERE source_id = @SourceId", row);
    }
}
