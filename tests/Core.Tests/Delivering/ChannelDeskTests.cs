using ReputationWatch.Delivering;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Core.Tests.Delivering;

public sealed class ChannelDeskTests
{
    static readonly DateTimeOffset Now = new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero);

    static readonly ChannelDraft Mail = new(
        "humas", "smtp", "Surel humas", Pairs(("host", "mail.dinas.example"), ("from", "pemantau@dinas.example"), ("userName", "pemantau")), Pairs(("password", "rahasia")));

    readonly MemoryDelivery _store = new();
    readonly Taking _taking = new("humas");

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    ChannelDesk Desk => new(_store.Desk("log", "webhook"), _store, new PlainBox(), new FixedNotifiers(_taking));

    [Fact]
    public async Task A_secret_is_stored_sealed_and_only_that_it_is_set_is_told()
    {
        Assert.Empty(await SaveAsync(Mail));

        var channel = (await Desk.FindAsync("humas", Ct))!;
        Assert.Equal(["password"], channel.SecretsSet);
        Assert.DoesNotContain("rahasia", $"{channel}{Mail}{string.Join(",", _store.Changes)}", StringComparison.Ordinal);
        Assert.Equal("sealed(aisahar)", (await _store.SealedSecretsAsync("humas", Ct))["password"]);
    }

    [Fact]
    public async Task A_secret_that_is_left_out_stays_and_an_empty_one_is_taken_away()
    {
        await SaveAsync(Mail);

        Assert.Empty(await SaveAsync(Mail with { Name = "Surel", Secrets = Pairs() }));
        Assert.Equal("sealed(aisahar)", (await _store.SealedSecretsAsync("humas", Ct))["password"]);
        Assert.Empty(await SaveAsync(Mail with { Settings = Pairs(("host", "mail.dinas.example"), ("from", "pemantau@dinas.example")), Secrets = Pairs(("password", "")) }));
        Assert.Empty(await _store.SealedSecretsAsync("humas", Ct));
        Assert.Equal([DeliveryChangeKind.Added, DeliveryChangeKind.Changed, DeliveryChangeKind.Changed], _store.Changes.Select(c => c.Kind));
    }

    [Fact]
    public async Task A_password_is_given_to_no_other_server_unasked()
    {
        await SaveAsync(Mail);
        var elsewhere = Mail with { Settings = Pairs(("host", "mail.lain.example"), ("from", "pemantau@dinas.example"), ("userName", "pemantau")) };

        Assert.Equal([new("password", DeliveryProblem.SecretAgain)], await SaveAsync(elsewhere with { Secrets = Pairs() }));
        Assert.Empty(await SaveAsync(elsewhere));
    }

    [Theory]
    [InlineData("kind", "pigeon", DeliveryProblem.KindUnknown)]
    [InlineData("kind", "log", DeliveryProblem.KindUnknown)]
    [InlineData("id", "Humas Mail", DeliveryProblem.IdImproper)]
    [InlineData("id", "smtp", DeliveryProblem.IdReserved)]
    [InlineData("name", "", DeliveryProblem.Missing)]
    [InlineData("host", "", DeliveryProblem.Missing)]
    [InlineData("host", "https://mail/", DeliveryProblem.HostWrong)]
    [InlineData("port", "0", DeliveryProblem.PortWrong)]
    [InlineData("startTls", "ya", DeliveryProblem.NeitherTrueNorFalse)]
    [InlineData("from", "humas", DeliveryProblem.NoMailAddress)]
    [InlineData("colour", "red", DeliveryProblem.FieldUnknown)]
    [InlineData("userName", "", DeliveryProblem.PairBroken)]
    public async Task What_is_wrong_is_said_of_its_field_and_nothing_is_stored(string field, string value, DeliveryProblem problem)
    {
        var draft = field switch
        {
            "kind" => Mail with { Kind = value },
            "id" => Mail with { Id = value },
            "name" => Mail with { Name = value },
            _ => Mail with { Settings = new Dictionary<string, string>(Mail.Settings) { [field] = value } },
        };

        var fault = Assert.Single(await SaveAsync(draft));

        Assert.Equal((field, problem), (fault.Field, fault.Problem));
        Assert.Empty(_store.Changes);
    }

    [Theory]
    [InlineData("telegram", "token", "123456:ABC-def_9", null)]
    [InlineData("telegram", "token", "123456:ABC/../x", DeliveryProblem.MalformedForProvider)]
    [InlineData("telegram", "token", "", DeliveryProblem.Missing)]
    [InlineData("whatsapp", "token", "EAAG x", DeliveryProblem.MalformedForProvider)]
    [InlineData("slack", "url", "http://hooks.slack.example/x", DeliveryProblem.NoHttpsAddress)]
    [InlineData("slack", "url", "https://hooks.slack.example/x", null)]
    [InlineData("webhook", "url", "http://siti:x@dinas.example/", DeliveryProblem.NoWebAddress)]
    [InlineData("webhook", "url", "http://dinas.example/x", null)]
    public async Task A_secret_has_the_form_its_provider_gives_it_and_is_never_repeated(string kind, string field, string secret, DeliveryProblem? problem)
    {
        var settings = kind == "whatsapp" ? Pairs(("phoneNumberId", "1234")) : Pairs();
        var faults = await SaveAsync(new("baru", kind, "Baru", settings, Pairs((field, secret))));

        Assert.Equal(problem is { } p ? [(field, p, "")] : [], faults.Select(f => (f.Field, f.Problem, f.Given)));
    }

    [Fact]
    public async Task Nothing_is_done_for_who_does_not_sign()
    {
        Assert.Equal(["who", "reason"], (await Desk.SaveAsync(Mail, "", "", Now, Ct)).Faults.Select(f => f.Field));
        Assert.Equal(["who", "reason"], (await Desk.SwitchAsync("log", false, "", " ", Now, Ct)).Faults.Select(f => f.Field));
        Assert.Empty(_store.Changes);
    }

    [Fact]
    public async Task One_of_the_configuration_can_be_switched_and_neither_changed_nor_removed()
    {
        Assert.Equal(DeliveryProblem.ChannelOfConfiguration, Assert.Single(await SaveAsync(Mail with { Id = "webhook" })).Problem);
        Assert.Equal(DeliveryProblem.ChannelOfConfiguration, Assert.Single((await Desk.RemoveAsync("webhook", "Siti", "uji", Now, Ct)).Faults).Problem);
        await Desk.SwitchAsync("webhook", false, "Siti", "uji", Now, Ct);
        Assert.Equal(new(false, Now, "Siti", "uji"), (await Desk.FindAsync("webhook", Ct))!.State);
    }

    [Fact]
    public async Task One_that_reaches_somebody_is_not_removed()
    {
        await SaveAsync(Mail);
        await _store.SaveRecipientAsync(new() { Id = "siti", Name = "Siti", Channel = "humas" }, new(DeliverySubject.Recipient, "siti", DeliveryChangeKind.Added, "x", Now, "x"), Ct);

        Assert.Equal(new DeliveryFault("id", DeliveryProblem.StillUsed, "Siti"), Assert.Single((await Desk.RemoveAsync("humas", "Siti", "uji", Now, Ct)).Faults));
    }

    [Fact]
    public async Task A_test_goes_to_the_address_given_or_to_the_first_person_and_stores_nothing()
    {
        await SaveAsync(Mail);
        var channel = (await Desk.FindAsync("humas", Ct))!;

        Assert.Equal(DeliveryProblem.Missing, Assert.Single((await Desk.TestAsync(channel, "", "id", Now, Ct)).Faults).Problem);
        Assert.Equal(DeliveryProblem.NoMailAddress, Assert.Single((await Desk.TestAsync(channel, "siti", "id", Now, Ct)).Faults).Problem);
        Assert.IsType<DeliveryResult.Sent>((await Desk.TestAsync(channel, "siti@dinas.example", "id", Now, Ct)).Result);
        Assert.Equal("siti@dinas.example", Assert.Single(_taking.Messages).Address);
        Assert.Single(_store.Changes);
    }

    [Fact]
    public async Task A_host_that_starts_gives_what_died_of_its_configuration_another_chance_and_nothing_that_a_person_switched_off()
    {
        var desk = _store.Desk("log", "webhook", "smtp");
        await desk.DiedAsync(DeliverySubject.Channel, "webhook", "410", Now, Ct);
        await Desk.SwitchAsync("log", false, "Siti", "bising", Now, Ct);

        await desk.StartedAsync(Now.AddHours(1), Ct);

        Assert.Equal([("log", false), ("webhook", true), ("smtp", true)], (await desk.BookAsync(Ct)).Channels.Select(c => (c.Id, c.State.IsOn)));
    }

    async Task<IReadOnlyList<DeliveryFault>> SaveAsync(ChannelDraft draft) => (await Desk.SaveAsync(draft, "Siti", "uji", Now, Ct)).Faults;

    static Dictionary<string, string> Pairs(params (string, string)[] pairs) => pairs.ToDictionary(p => p.Item1, p => p.Item2);

    sealed class Taking(string name) : INotifier
    {
        public List<OutboxMessage> Messages { get; } = [];

        public string Channel => name;

        public Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct)
        {
            Messages.Add(message);
            return Task.FromResult<DeliveryResult>(new DeliveryResult.Sent());
        }
    }
}
