using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Alerting;
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
        if (record.Transition is { } transition) await WriteTransitionAsync(session, record.Keyword, transition);
        await session.ExecuteAsync(OutboxRow.Insert, record.Outbox.Select(OutboxRow.Of));
        await TakeFromInboxAsync(session, record);
        // On other sources' pages stands what was read or labelled, too.
        if (labelled || record.Revised.Count > 0) await PageLabelling.SettleAsync(session, record.Keyword);
        if (labelled) await KeywordTurn.MakeDueAsync(session, record.Keyword, record.At);

        return true;
    }

    static async Task<bool> AdvanceAsync(Session session, CycleRecord record) => await session.ExecuteAsync(
        """
        UPDATE keywords SET version = version + 1, due_at = @DueAt, last_cycle_at = CASE WHEN @Looked = 1 THEN @At ELSE last_cycle_at END, alert_status = @Status, alert_since = @Since,
          incident_id = @IncidentId, calm_since = @CalmSince, peak = @Peak
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
            CalmSince = record.Alert.CalmSince.ToMillis(),
            record.Alert.Peak,
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

    /// <summary>Writes a change of an incident, with what follows for the incident itself.</summary>
    public static async Task WriteTransitionAsync(Session session, KeywordId keyword, IncidentTransition change)
    {
        var args = new { Id = change.IncidentId, Keyword = keyword.Value, At = change.At.ToMillis() };
        await session.ExecuteAsync(
            "INSERT INTO incidents (id, keyword_id, suspected_at) VALUES (@Id, @Keyword, @At) ON CONFLICT (id) DO NOTHING", args);
        if (change.To == AlertStatus.Open)
            await session.ExecuteAsync("UPDATE incidents SET opened_at = @At WHERE id = @Id AND opened_at IS NULL", args);
        if (change is { From: AlertStatus.Open, To: AlertStatus.Quiet })
            await session.ExecuteAsync("UPDATE incidents SET closed_at = @At WHERE id = @Id", args);

        await session.ExecuteAsync(
            $"""
            INSERT INTO incident_transitions ({TransitionRow.Columns})
            VALUES (@IncidentId, @At, @FromStatus, @ToStatus, @Reason, @Stories, @Expected, @Upper, @Days)
            """,
            TransitionRow.Of(change));
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
