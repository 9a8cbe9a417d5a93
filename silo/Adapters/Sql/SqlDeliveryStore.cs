using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Channels and people, each with the row that says what happened to it last.</summary>
sealed class SqlDeliveryStore(Database database) : IDeliveryStore
{
    public Task<DeliveryBook> BookAsync(CancellationToken ct) => database.ReadAsync(
        async session => new DeliveryBook(
            [.. (await session.QueryAsync<ChannelRow>($"SELECT {ChannelRow.Columns} FROM channels WHERE removed_at IS NULL ORDER BY name, id")).Select(row => row.ToChannel())],
            await RecipientRow.AllAsync(session)),
        ct);

    public Task<IReadOnlyList<DeliveryChange>> ChangesAsync(int limit, CancellationToken ct) => database.ReadAsync<IReadOnlyList<DeliveryChange>>(
        async session => [.. (await session.QueryAsync<DeliveryChangeRow>(
                $"SELECT {DeliveryChangeRow.Columns} FROM delivery_changes ORDER BY number DESC LIMIT @Limit", new { Limit = limit }))
            .Select(row => row.ToChange())],
        ct);

    public Task<IReadOnlyDictionary<string, string>> SealedSecretsAsync(string channel, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyDictionary<string, string>>(
            async session => await session.FirstAsync<string>("SELECT secrets FROM channels WHERE id = @Id AND removed_at IS NULL", new { Id = channel.ToText() }) is { } json
                ? StoreJson.Read<Dictionary<string, string>>(json)
                : [],
            ct);

    public Task SaveChannelAsync(Channel channel, IReadOnlyDictionary<string, string> secrets, DeliveryChange change, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync(UpsertChannel, ChannelRow.Of(channel, secrets, change));
            await DeliveryChangeRow.AddAsync(session, change);
            return true;
        },
        ct);

    public Task SaveRecipientAsync(Recipient recipient, DeliveryChange change, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync(UpsertRecipient, RecipientRow.Of(recipient, change));
            await DeliveryChangeRow.AddAsync(session, change);
            return true;
        },
        ct);

    public Task<bool> SwitchAsync(DeliveryChange change, Channel? configured, IReadOnlyList<OutboxMessage> outbox, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            if (configured is not null) await session.ExecuteAsync(NoteConfigured, ChannelRow.Of(configured, new Dictionary<string, string>(), change));
            var switched = await session.ExecuteAsync(
                $"""
                UPDATE {Table(change)} SET is_on = @IsOn, since = @Since, who = @Who, reason = @Reason
                WHERE id = @Id AND removed_at IS NULL AND is_on <> @IsOn
                """,
                new
                {
                    Id = change.Id.ToText(),
                    IsOn = change.State.IsOn ? 1L : 0L,
                    Since = change.At.ToMillis(),
                    Who = change.Who.ToText(),
                    Reason = change.Reason.ToText(),
                });
            if (switched == 0) return false;

            await DeliveryChangeRow.AddAsync(session, change);
            await OutboxRow.AddAsync(session, outbox);
            return true;
        },
        ct);

    public Task<bool> RemoveAsync(DeliveryChange change, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            var emptied = change.Subject == DeliverySubject.Channel ? "secrets = '{}', settings = '{}'" : "address = ''";
            var removed = await session.ExecuteAsync(
                $"UPDATE {Table(change)} SET removed_at = @At, is_on = 0, since = @At, who = @Who, reason = @Reason, {emptied} WHERE id = @Id AND removed_at IS NULL",
                new { Id = change.Id.ToText(), At = change.At.ToMillis(), Who = change.Who.ToText(), Reason = change.Reason.ToText() });
            if (removed == 0) return false;

            await DeliveryChangeRow.AddAsync(session, change);
            return true;
        },
        ct);

    static string Table(DeliveryChange change) => change.Subject == DeliverySubject.Channel ? "channels" : "recipients";

    const string UpsertChannel =
        $"""
        INSERT INTO channels ({ChannelRow.Columns}) VALUES (@Id, @Kind, @Name, @Settings, @Secrets, @Configured, @IsOn, @Since, @Who, @Reason)
        ON CONFLICT (id) DO UPDATE SET
          kind = excluded.kind, name = excluded.name, settings = excluded.settings, secrets = excluded.secrets, configured = excluded.configured,
          is_on = excluded.is_on, since = excluded.since, who = excluded.who, reason = excluded.reason, removed_at = NULL
        """;

    // What the configuration set up is on until it is switched for the first time.
    const string NoteConfigured =
        $"""
        INSERT INTO channels ({ChannelRow.Columns}) VALUES (@Id, @Kind, @Name, @Settings, @Secrets, @Configured, 1, @Since, @Who, @Reason)
        ON CONFLICT (id) DO NOTHING
        """;

    const string UpsertRecipient =
        $"""
        INSERT INTO recipients ({RecipientRow.Columns})
        VALUES (@Id, @Name, @Channel, @Address, @Language, @TimeZone, @Chosen, @QuietFrom, @QuietTo, @EscalationsBreakQuiet, @DigestAt, @Keywords, @IsOn,
          @Since, @Who, @Reason)
        ON CONFLICT (id) DO UPDATE SET
          name = excluded.name, channel = excluded.channel, address = excluded.address, language = excluded.language, time_zone = excluded.time_zone,
          chosen = excluded.chosen, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
          escalations_break_quiet = excluded.escalations_break_quiet, digest_at = excluded.digest_at, keywords = excluded.keywords,
          is_on = excluded.is_on, since = excluded.since, who = excluded.who, reason = excluded.reason, removed_at = NULL
        """;
}
