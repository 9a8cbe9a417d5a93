using ReputationWatch.Delivering;

namespace ReputationWatch.Core.Tests.Delivering;

public sealed class RecipientRulesTests
{
    static readonly Channel[] Channels =
    [
        .. ChannelKinds.Offered.Select(kind => new Channel { Id = $"k-{ChannelKinds.NameOf(kind)}", Kind = kind, Name = "x" }),
        new() { Id = "webhook", Kind = ChannelKind.Webhook, Name = "x", Configured = true },
        new() { Id = "smtp", Kind = ChannelKind.Smtp, Name = "x", Configured = true },
    ];

    [Theory]
    [InlineData("k-smtp", "humas@dinas.example", "humas@dinas.example", null)]
    [InlineData("smtp", "humas@dinas.example", "humas@dinas.example", null)]
    [InlineData("k-smtp", "humas", "humas", DeliveryProblem.NoMailAddress)]
    [InlineData("k-smtp", "", "", DeliveryProblem.Missing)]
    [InlineData("k-telegram", "-1001234567890", "-1001234567890", null)]
    [InlineData("k-telegram", "@humas_kotim", "@humas_kotim", null)]
    [InlineData("k-telegram", "Siti", "Siti", DeliveryProblem.NoChat)]
    [InlineData("k-whatsapp", "+62 812-3456-7890", "6281234567890", null)]
    [InlineData("k-whatsapp", "0812 3456 7890", "6281234567890", null)]
    [InlineData("k-whatsapp", "123", "123", DeliveryProblem.NoPhone)]
    [InlineData("k-slack", "", "", null)]
    [InlineData("k-slack", "#humas", "#humas", DeliveryProblem.AddressNeedless)]
    [InlineData("webhook", "", "", DeliveryProblem.ChannelOfConfiguration)]
    [InlineData("none", "", "", DeliveryProblem.ChannelUnknown)]
    public void An_address_is_one_of_its_channel_and_is_stored_as_it_is_sent(string channel, string written, string stored, DeliveryProblem? problem)
    {
        var person = RecipientRules.Tidy(new() { Id = "siti", Name = " Siti ", Channel = channel, Address = written }, Channels);

        Assert.Equal(("Siti", stored), (person.Name, person.Address));
        Assert.Equal(problem is { } p ? [p] : [], RecipientRules.Check(person, null, Channels).Select(f => f.Problem));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() => Assert.Equal(
        [("id", DeliveryProblem.IdReserved), ("name", DeliveryProblem.Missing), ("channel", DeliveryProblem.ChannelUnknown), ("language", DeliveryProblem.LanguageUnknown), ("timeZone", DeliveryProblem.ZoneUnknown)],
        RecipientRules.Check(new() { Id = "add", Name = "", Channel = "x", Language = "jv", TimeZone = "Asia/Sampit" }, null, Channels).Select(f => (f.Field, f.Problem)));
}
