using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Writes all that a cycle learnt, inside one transaction.</summary>
static class CycleWriter
{
    /// <summary>False, and nothing written, where the record was made from another version or the keyword is not tracked.</summary>
    public static async Task<bool> WriteAsync(Session session, CycleRecord record)
    {
        // First of all: this takes the keyword's row, so that two records of it, or a record and a feed, come one after the other.
        if (!await AdvanceAsync(session, record)) return false;

        var labelled = await MentionWriter.WriteAsync(session, record);
        var pages = await PageLabelling.CountingAsync(session, record.Keyword, record.Pages);
        await session.ExecuteAsync(UpsertPage, pages.Select(page => PageRow.Of(record.Keyword, page)));
        await WriteSourcesAsync(session, record);
        await KeptBodyRow.KeepAsync(session, record.Kept);
        if (record.Point is { } point) await session.ExecuteAsync(TrendPointRow.Upsert, TrendPointRow.Of(Trend.Over(point, [.. pages.Where((page, i) => !page.Entries.SequenceEqual(record.Pages[i].Entries))])));
        if (record.Memory is { } memory) await session.ExecuteAsync(DetectionRow.Upsert, DetectionRow.Of(record.Keyword, memory));
        foreach (var transition in record.Transitions) await IncidentWriter.WriteAsync(session, record.Keyword, transition);
        await OutboxRow.AddAsync(session, record.Outbox);
        await TakeFromInboxAsync(session, record);
        // On other sources' pages stands what was read or labelled, too.
        if (labelled || record.Revised.Count > 0) await PageLabelling.SettleAsync(session, record.Keyword);
        if (labelled) await KeywordTurn.MakeDueAsync(session, record.Keyword, record.At);

        return true;
    }

    static async Task<bool> AdvanceAsync(Session session, CycleRecord record) => await session.ExecuteAsync(
        """
        UPDATE keywords SET version = version + 1, due_at = @DueAt, last_cycle_at = CASE WHEN @Looked = 1 THEN @At ELSE last_cycle_at END, alert_status = @Status, alert_since = @Since,
          incident_id = @IncidentId, alert_reason = @Reason
        WHERE id = @Keyword AND version = @Version AND untracked_at IS NULL
        """,
        new
        {
            Keyword = record.Keyword.Value,
            record.Version,
            DueAt = record.DueAt.ToMillis(),
            At = record.At.ToMillis(),
            // A cycle that every host put off has not looked.
            Looked = record.Point is not null || record.Readings.Count > 0 ? 1 : 0,
            Status = record.Alert.Status.ToString(),
            Since = record.Alert.Since.ToMillis(),
            record.Alert.IncidentId,
            Reason = record.Alert.Reason.ToString(),
        }) > 0;

    static async Task WriteSourcesAsync(Session session, CycleRecord record)
    {
        await session.ExecuteAsync(
            """
            INSERT INTO keyword_sources (keyword_id, source_id, due_at, failures, last_good_at)
            VALUES (@Keyword, @Source, @DueAt, @Failures, @LastGoodAt)
            ON CONFLICT (keyword_id, source_id) DO UPDATE SET
              due_at = excluded.due_at, failures = excluded.failures, last_good_at = excluded.last_good_at
            """,
            record.Sources.Select(watch => new
            {
                Keyword = record.Keyword.Value,
                Source = watch.Source.Id.Value,
                DueAt = watch.DueAt.ToMillis(),
                watch.Failures,
                LastGoodAt = watch.LastGoodAt.ToMillis(),
            }));

        var readings = record.Readings.Select(reading => ReadingRow.Of(record.Keyword, reading)).ToList();
        await session.ExecuteAsync(ReadingRow.Insert, readings);
        await session.ExecuteAsync(
            """
            UPDATE keyword_sources SET last_at = @At, last_outcome = @Outcome, last_entries = @Entries, last_detail = @Detail
            WHERE keyword_id = @KeywordId AND source_id = @SourceId
            """,
            readings);
    }

    // What a feed left since the state was loaded is not in the record: the keyword is due for it at once.
    static async Task TakeFromInboxAsync(Session session, CycleRecord record)
    {
        await session.ExecuteAsync(
            "DELETE FROM inbox WHERE keyword_id = @Keyword AND number = @Number",
            record.InboxTaken.Select(number => new { Keyword = record.Keyword.Value, Number = number }));
        await session.ExecuteAsync(
            "UPDATE keywords SET due_at = @At WHERE id = @Keyword AND due_at > @At AND EXISTS (SELECT 1 FROM inbox WHERE keyword_id = @Keyword)",
            new { Keyword = record.Keyword.Value, At = record.At.ToMillis() });
    }

    const string UpsertPage =
        $"""
        INSERT INTO pages ({PageRow.Columns}) VALUES (@KeywordId, @SourceId, @FirstSeen, @LastSeen, @Entries)
        ON CONFLICT (keyword_id, source_id, first_seen) DO UPDATE SET last_seen = excluded.last_seen, entries = excluded.entries
        """;
}
