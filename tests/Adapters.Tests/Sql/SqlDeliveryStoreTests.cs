using ReputationWatch.Delivering;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class DeliveryStoreContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    static readonly Dictionary<string, string> Sealed = new() { ["token"] = "segel" };

    static readonly Channel Group = new() { Id = "grup", Kind = ChannelKind.Telegram, Name = "Grup humas", Settings = new Dictionary<string, string> { ["x"] = "y" }, SecretsSet = ["token"] };

    static readonly Channel Mail = new() { Id = "smtp", Kind = ChannelKind.Smtp, Name = "smtp", Configured = true };

    static readonly Recipient Siti = new()
    {
        Id = "siti",
        Name = "Siti",
        Channel = "grup",
        Address = "123",
        Language = "en",
        TimeZone = "Asia/Jayapura",
        Chosen = new Dictionary<IncidentKind, Handling> { [IncidentKind.Risk] = Handling.Off, [IncidentKind.Brief] = Handling.Digest },
        Quiet = new(new(22, 30), new(6, 0)),
        EscalationsBreakQuiet = false,
        DigestAt = new(5, 45),
        Keywords = [new("sampit")],
    };

    static DeliveryChange Did(DeliveryChangeKind kind, string id = "grup", DeliverySubject subject = DeliverySubject.Channel) => new(subject, id, kind, "Siti", Now, $"why {kind}");

    [Fact]
    public async Task A_channel_and_a_person_read_back_as_they_were_saved()
    {
        await Store.Delivery.SaveChannelAsync(Group, Sealed, Did(DeliveryChangeKind.Added), Ct);
        await Store.Delivery.SaveRecipientAsync(Siti, Did(DeliveryChangeKind.Added, "siti", DeliverySubject.Recipient), Ct);

        var book = await Store.Delivery.BookAsync(Ct);

        Same([Group with { State = new(true, Now, "Siti", "why Added") }], book.Channels);
        Same([Siti with { State = new(true, Now, "Siti", "why Added") }], book.Recipients);
        Assert.Equal(Sealed, await Store.Delivery.SealedSecretsAsync("grup", Ct));
        Assert.Equal([DeliverySubject.Recipient, DeliverySubject.Channel], (await Store.Delivery.ChangesAsync(10, Ct)).Select(c => c.Subject));
    }

    [Fact]
    public async Task The_people_come_with_the_state_of_a_keyword()
    {
        await Store.Delivery.SaveRecipientAsync(Siti, Did(DeliveryChangeKind.Added, "siti", DeliverySubject.Recipient), Ct);
        Assert.Equal(["siti"], (await TrackedAsync()).People.Select(p => p.Id));
    }

    [Fact]
    public async Task What_is_switched_is_noted_once_with_the_messages_that_tell_of_it()
    {
        await Store.Delivery.SaveChannelAsync(Group, Sealed, Did(DeliveryChangeKind.Added), Ct);
        var told = new OutboxMessage("m", "log", null, "channel:grup", Now, "mati", "mati");

        Assert.True(await Store.Delivery.SwitchAsync(Did(DeliveryChangeKind.Died), null, [told], Ct));
        Assert.False(await Store.Delivery.SwitchAsync(Did(DeliveryChangeKind.SwitchedOff), null, [told with { Id = "n" }], Ct));

        Assert.Equal(new SwitchState(false, Now, "Siti", "why Died"), Assert.Single((await Store.Delivery.BookAsync(Ct)).Channels).State);
        Assert.Equal(["m"], (await Store.Reader.DeliveriesAsync(10, Ct)).Select(d => d.Id));
        Assert.Equal(2, (await Store.Delivery.ChangesAsync(10, Ct)).Count);
    }

    [Fact]
    public async Task One_of_the_configuration_is_on_until_it_is_switched_for_the_first_time()
    {
        Assert.False(await Store.Delivery.SwitchAsync(Did(DeliveryChangeKind.SwitchedOn, "smtp"), Mail, [], Ct));
        Assert.True(await Store.Delivery.SwitchAsync(Did(DeliveryChangeKind.Died, "smtp"), Mail, [], Ct));
        Assert.Equal((true, false), ((await Store.Delivery.BookAsync(Ct)).Channels[0].Configured, (await Store.Delivery.BookAsync(Ct)).Channels[0].State.IsOn));
    }

    [Fact]
    public async Task What_is_removed_leaves_a_tombstone_without_secrets_and_address()
    {
        await Store.Delivery.SaveChannelAsync(Group, Sealed, Did(DeliveryChangeKind.Added), Ct);
        await Store.Delivery.SaveRecipientAsync(Siti, Did(DeliveryChangeKind.Added, "siti", DeliverySubject.Recipient), Ct);

        Assert.True(await Store.Delivery.RemoveAsync(Did(DeliveryChangeKind.Removed), Ct));
        Assert.True(await Store.Delivery.RemoveAsync(Did(DeliveryChangeKind.Removed, "siti", DeliverySubject.Recipient), Ct));
        Assert.False(await Store.Delivery.RemoveAsync(Did(DeliveryChangeKind.Removed), Ct));

        var book = await Store.Delivery.BookAsync(Ct);
        Assert.Empty(book.Channels);
        Assert.Empty(book.Recipients);
        await using var beneath = Beneath();
        var left = await beneath.ReadAsync(
            session => session.QueryAsync<string>("SELECT secrets FROM channels WHERE removed_at IS NOT NULL UNION ALL SELECT address FROM recipients WHERE removed_at IS NOT NULL"), Ct);
        Assert.Equal(["{}", ""], left);
    }

    [Fact]
    public async Task Who_was_removed_can_be_put_on_record_again()
    {
        await Store.Delivery.SaveChannelAsync(Group, Sealed, Did(DeliveryChangeKind.Added), Ct);
        await Store.Delivery.RemoveAsync(Did(DeliveryChangeKind.Removed), Ct);
        await Store.Delivery.SaveChannelAsync(Group, Sealed, Did(DeliveryChangeKind.Added), Ct);
        Assert.True(Assert.Single((await Store.Delivery.BookAsync(Ct)).Channels).State.IsOn);
    }
}

public sealed class DeliveryStoreOnSqlite() : DeliveryStoreContract(null);

public sealed class DeliveryStoreOnPostgres(PostgresFixture postgres) : DeliveryStoreContract(postgres);
