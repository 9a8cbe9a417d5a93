using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Assessing;
using ReputationWatch.Briefing;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>The briefs of an office. That there is one a day at most, the table's key sees to.</summary>
sealed class SqlBriefStore(Database database) : IBriefStore
{
    public Task<BriefPlan> PlanAsync(CancellationToken ct) => database.ReadAsync(
        async session =>
        {
            var last = await session.FirstAsync<BriefSettingsRow>($"SELECT {BriefSettingsRow.Columns} FROM brief_settings ORDER BY number DESC LIMIT 1");
            var due = await session.FirstAsync<long?>("SELECT due_at FROM brief_due WHERE id = 1");
            return new BriefPlan(last?.Number ?? 0, last?.ToChange().Settings ?? BriefSettings.Default, due.ToTime());
        },
        ct);

    public Task<IReadOnlyList<BriefSettingsChange>> ChangesAsync(int limit, CancellationToken ct) => database.ReadAsync<IReadOnlyList<BriefSettingsChange>>(
        async session => [.. (await session.QueryAsync<BriefSettingsRow>(
                $"SELECT {BriefSettingsRow.Columns} FROM brief_settings ORDER BY number DESC LIMIT @Limit", new { Limit = limit }))
            .Select(row => row.ToChange())],
        ct);

    public Task<bool> ChangeAsync(BriefSettingsChange change, DateTimeOffset due, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            var added = await session.ExecuteAsync(
                $"INSERT INTO brief_settings ({BriefSettingsRow.Columns}) VALUES (@Number, @Settings, @Who, @At, @Reason) ON CONFLICT (number) DO NOTHING",
                BriefSettingsRow.Of(change));
            if (added == 0) return false;

            await session.ExecuteAsync(
                "INSERT INTO brief_due (id, due_at) VALUES (1, @Due) ON CONFLICT (id) DO UPDATE SET due_at = excluded.due_at", new { Due = due.ToMillis() });
            return true;
        },
        ct);

    public Task<bool> MoveAsync(DateTimeOffset? from, DateTimeOffset to, CancellationToken ct) => database.WriteAsync(
        async session => 1 == (from is { } due
            ? await session.ExecuteAsync("UPDATE brief_due SET due_at = @To WHERE id = 1 AND due_at = @From", new { From = due.ToMillis(), To = to.ToMillis() })
            : await session.ExecuteAsync("INSERT INTO brief_due (id, due_at) VALUES (1, @To) ON CONFLICT (id) DO NOTHING", new { To = to.ToMillis() })),
        ct);

    // Of two that store the same day the second waits at the key for the first, and then finds it taken.
    public Task<bool> RecordAsync(Brief brief, IReadOnlyList<OutboxMessage> outbox, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            var added = await session.ExecuteAsync(
                $"INSERT INTO briefs ({BriefRow.Columns}) VALUES (@Day, @DueAt, @ComposedAt, @Since, @HasNews, @Brief) ON CONFLICT (day) DO NOTHING", BriefRow.Of(brief));
            if (added == 0) return false;

            await OutboxRow.AddAsync(session, outbox);
            return true;
        },
        ct);

    public Task<IReadOnlyList<BriefLine>> BriefsAsync(int limit, CancellationToken ct) => database.ReadAsync<IReadOnlyList<BriefLine>>(
        async session => [.. (await session.QueryAsync<BriefLineRow>($"SELECT {BriefLineRow.Columns} FROM briefs ORDER BY day DESC LIMIT @Limit", new { Limit = limit }))
            .Select(row => row.ToLine())],
        ct);

    public Task<Brief?> BriefAsync(DateOnly? day, CancellationToken ct) => database.ReadAsync(
        async session =>
        {
            var json = day is { } one
                ? await session.FirstAsync<string>("SELECT brief FROM briefs WHERE day = @Day", new { Day = BriefMessages.DayText(one) })
                : await session.FirstAsync<string>("SELECT brief FROM briefs ORDER BY day DESC LIMIT 1");
            return json is null ? null : StoreJson.Read<Brief>(json);
        },
        ct);

    public Task<IReadOnlyList<Mention>> MentionsOfAsync(KeywordId id, IReadOnlyList<string> urls, CancellationToken ct) => database.ReadAsync<IReadOnlyList<Mention>>(
        async session => [.. (await session.QueryAsync<MentionRow>(
                $"SELECT {MentionRow.Columns} FROM mentions WHERE keyword_id = @Keyword AND url {session.Dialect.AmongKeys}",
                urls.Select(url => url.ToText()),
                keys => new { Keyword = id.Value, Keys = keys }))
            .Select(row => row.ToMention())],
        ct);
}
