using System.Text;
using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>The read side. Each answer takes a fixed number of queries, however many keywords there are.</summary>
sealed class SqlReader(Database database) : IWatchReader
{
    public Task<IReadOnlyList<KeywordSummary>> OverviewAsync(DateTimeOffset sparkSince, CancellationToken ct) =>
        database.ReadAsync(session => SummaryQuery.TrackedAsync(session, sparkSince), ct);

    public Task<KeywordSummary?> SummaryAsync(KeywordId id, DateTimeOffset sparkSince, CancellationToken ct) =>
        database.ReadAsync(session => SummaryQuery.OneAsync(session, id, sparkSince), ct);

    public Task<IReadOnlyList<SourceStatus>> SourcesStatusAsync(KeywordId? id, CancellationToken ct) =>
        database.ReadAsync(session => SourceStatusQuery.RunAsync(session, id), ct);

    public Task<IReadOnlyList<TrendPoint>> TrendAsync(KeywordId id, DateTimeOffset from, DateTimeOffset to, CancellationToken ct) =>
        ListAsync<TrendPointRow, TrendPoint>(
            $"SELECT {TrendPointRow.Columns} FROM trend_points WHERE keyword_id = @Keyword AND at >= @From AND at < @To ORDER BY at",
            new { Keyword = id.Value, From = from.ToMillis(), To = to.ToMillis() },
            row => row.ToPoint(),
            ct);

    public Task<IReadOnlyList<Mention>> MentionsAsync(KeywordId id, MentionFilter filter, CancellationToken ct)
    {
        var sql = new StringBuilder($"SELECT {MentionRow.Columns} FROM mentions WHERE keyword_id = @Keyword");
        if (filter.Url is not null) sql.Append(" AND url = @Url");
        if (filter.From is not null) sql.Append(" AND COALESCE(published, first_seen) >= @From");
        if (filter.To is not null) sql.Append(" AND COALESCE(published, first_seen) < @To");
        if (filter.Tone is not null) sql.Append(" AND tone = @Tone");
        if (filter.ConflictOnly) sql.Append(" AND conflict = 1");
        sql.Append(" ORDER BY COALESCE(published, first_seen) DESC, url LIMIT @Limit OFFSET @Skip");

        return ListAsync<MentionRow, Mention>(
            sql.ToString(),
            new { Keyword = id.Value, From = filter.From.ToMillis(), To = filter.To.ToMillis(), Tone = (long?)filter.Tone, Url = filter.Url?.ToText(), filter.Limit, filter.Skip },
            row => row.ToMention(),
            ct);
    }

    public Task<IReadOnlyList<ResultPage>> PagesAtAsync(KeywordId id, DateTimeOffset at, CancellationToken ct) =>
        ListAsync<PageRow, ResultPage>(PageRow.LastOfEachSource, new { Keyword = id.Value, By = at.ToMillis() }, row => row.ToPage(), ct);

    public Task<IReadOnlyList<ResultPage>> PagesAsync(KeywordId id, DateTimeOffset from, DateTimeOffset to, CancellationToken ct) =>
        ListAsync<PageRow, ResultPage>(
            $"SELECT {PageRow.Columns} FROM pages WHERE keyword_id = @Keyword AND last_seen >= @From AND first_seen < @To ORDER BY first_seen, source_id",
            new { Keyword = id.Value, From = from.ToMillis(), To = to.ToMillis() },
            row => row.ToPage(),
            ct);

    public Task<IReadOnlyList<Incident>> IncidentsAsync(KeywordId id, CancellationToken ct) => database.ReadAsync<IReadOnlyList<Incident>>(
        async session =>
        {
            var args = new { Keyword = id.Value };
            var incidents = await session.QueryAsync<IncidentRow>(
                $"SELECT {IncidentRow.Columns} FROM incidents WHERE keyword_id = @Keyword ORDER BY suspected_at DESC, id DESC", args);
            var transitions = await session.QueryAsync<TransitionRow>(
                $"""
                SELECT {TransitionRow.Columns} FROM incident_transitions
                WHERE incident_id IN (SELECT id FROM incidents WHERE keyword_id = @Keyword) ORDER BY number
                """,
                args);
            var byIncident = transitions.ToLookup(row => row.IncidentId, StringComparer.Ordinal);
            return [.. incidents.Select(row => row.ToIncident(byIncident[row.Id]))];
        },
        ct);

    public Task<IReadOnlyList<Reading>> ReadingsAsync(KeywordId id, DateTimeOffset from, CancellationToken ct) => ListAsync<ReadingRow, Reading>(
        $"SELECT {ReadingRow.Columns} FROM readings WHERE keyword_id = @Keyword AND at >= @From ORDER BY at, number",
        new { Keyword = id.Value, From = from.ToMillis() },
        row => row.ToReading(),
        ct);

    public Task<IReadOnlyList<OutcomeCount>> OutcomesAsync(DateTimeOffset from, CancellationToken ct) => ListAsync<OutcomeRow, OutcomeCount>(
        OutcomeRow.CountSince, new { From = from.ToMillis() }, row => row.ToCount(), ct);

    public Task<IReadOnlyList<SourceIncident>> SourceIncidentsAsync(int limit, CancellationToken ct) => ListAsync<SourceIncidentRow, SourceIncident>(
        $"SELECT {SourceIncidentRow.Columns} FROM source_incidents ORDER BY opened_at DESC, id DESC LIMIT @Limit",
        new { Limit = limit },
        row => row.ToIncident(),
        ct);

    public Task<KeptBody?> KeptBodyAsync(SourceId source, CancellationToken ct) => database.ReadAsync(
        async session => (await session.FirstAsync<KeptBodyRow>(KeptBodyRow.OfSource, new { Source = source.Value }))?.ToBody(), ct);

    public Task<IReadOnlyList<Delivery>> DeliveriesAsync(int limit, CancellationToken ct) => ListAsync<OutboxRow, Delivery>(
        $"SELECT {OutboxRow.Columns} FROM outbox ORDER BY created_at DESC, number DESC LIMIT @Limit", new { Limit = limit }, row => row.ToDelivery(), ct);

    Task<IReadOnlyList<T>> ListAsync<TRow, T>(string sql, object args, Func<TRow, T> read, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyList<T>>(async session => [.. (await session.QueryAsync<TRow>(sql, args)).Select(read)], ct);
}
