using System.Text.Json.Serialization;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Delivering;

namespace ReputationWatch.Dashboard.Api;

/// <summary>A channel as it is sent; its id stands in the address. A secret that is left out stays as it is, an empty one is taken away.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record ChannelBody(
    string? Kind, string? Name, Dictionary<string, string?>? Settings, Dictionary<string, string?>? Secrets, string? Who, string? Reason)
{
    public const string Example = """{"kind":"telegram","name":"Grup humas","secrets":{"token":"123456:ABC"},"who":"Siti","reason":"saluran piket"}""";

    public ChannelDraft As(string id, Channel? known) => new(
        id, Kind ?? (known is null ? "" : ChannelKinds.NameOf(known.Kind)), Name ?? known?.Name ?? "", Settings is null ? known?.Settings ?? Texts(null) : Texts(Settings), Texts(Secrets));

    /// <summary>Without the secrets.</summary>
    public override string ToString() => $"channel of kind {Kind}";

    static Dictionary<string, string> Texts(Dictionary<string, string?>? given) => (given ?? []).ToDictionary(p => p.Key, p => p.Value ?? "", StringComparer.Ordinal);
}

/// <summary>Whether a channel or a person is to be on, with who says so and why.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record DeliveryStateBody(bool? On, string? Who, string? Reason)
{
    public const string Example = """{"on":true,"who":"Siti","reason":"kata sandi sudah diganti"}""";
}

/// <summary>Where a test goes to; the first person on the channel where it is left out.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record ChannelTestBody(string? To, string? Language)
{
    public const string Example = """{"to":"humas@dinas.go.id","language":"id"}""";
}

/// <summary>A person as it is sent; the id stands in the address. What is left out has its default.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record RecipientBody(
    string? Name, string? Channel, string? Address, string? Language, string? TimeZone, Dictionary<string, string>? Chosen, QuietBody? Quiet,
    bool? EscalationsBreakQuiet, string? DigestAt, string[]? Keywords, string? Who, string? Reason)
{
    public const string Example = """{"name":"Siti","channel":"grup-humas","address":"123456789","chosen":{"spike":"atOnce"},"quiet":{"from":"22:00","to":"06:00"},"who":"Siti","reason":"piket baru"}""";

    public RecipientDraft As(string id)
    {
        var usual = new RecipientDraft();
        return new()
        {
            Id = id,
            Name = Name ?? "",
            Channel = Channel ?? "",
            Address = Address ?? "",
            Language = Language ?? usual.Language,
            TimeZone = TimeZone ?? usual.TimeZone,
            Chosen = Chosen ?? usual.Chosen,
            QuietFrom = Quiet?.From ?? "",
            QuietTo = Quiet?.To ?? "",
            EscalationsBreakQuiet = EscalationsBreakQuiet ?? usual.EscalationsBreakQuiet,
            DigestAt = DigestAt ?? usual.DigestAt,
            Keywords = Keywords ?? [],
        };
    }
}

/// <summary>Quiet hours as they are written, <c>22:00</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record QuietBody(string? From, string? To);

/// <summary>A channel as it stands. Of its secrets it says only whether they are set.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind"><c>smtp</c>, <c>telegram</c>, <c>whatsapp</c>, <c>slack</c>, <c>teams</c>, <c>webhook</c> or <c>log</c>.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Settings">Its settings.</param>
/// <param name="Secrets"><c>set</c> or <c>not set</c> by field.</param>
/// <param name="Configured">Whether the host's configuration set it up.</param>
/// <param name="State">Whether it is on, since when, by whom and why.</param>
sealed record ChannelAnswer(
    string Id, string Kind, string Name, IReadOnlyDictionary<string, string> Settings, IReadOnlyDictionary<string, string> Secrets, bool Configured, SwitchState State)
{
    public static ChannelAnswer Of(Channel channel) => new(
        channel.Id, ChannelKinds.NameOf(channel.Kind), channel.Name, channel.Settings,
        ChannelKinds.FieldsOf(channel.Kind).Where(f => f.Secret).ToDictionary(f => f.Name, f => channel.SecretsSet.Contains(f.Name) ? "set" : "not set", StringComparer.Ordinal),
        channel.Configured, channel.State);
}

/// <summary>A person as it stands.</summary>
sealed record RecipientAnswer(
    string Id, string Name, string Channel, string Address, string Language, string TimeZone, IReadOnlyDictionary<string, string> Chosen, QuietBody? Quiet,
    bool EscalationsBreakQuiet, string DigestAt, IReadOnlyList<string> Keywords, SwitchState State)
{
    public static RecipientAnswer Of(Recipient person)
    {
        var draft = RecipientDraft.Of(person);
        return new(
            draft.Id, draft.Name, draft.Channel, draft.Address, draft.Language, draft.TimeZone,
            Choices.Kinds.ToDictionary(RecipientDraft.NameOf, kind => RecipientDraft.NameOf(person.On(kind)), StringComparer.Ordinal),
            person.Quiet is null ? null : new(draft.QuietFrom, draft.QuietTo), draft.EscalationsBreakQuiet, draft.DigestAt, draft.Keywords, person.State);
    }
}

/// <summary>What came of a test.</summary>
/// <param name="Result"><c>sent</c>, <c>retry</c>, <c>giveUp</c>, <c>channelDead</c> or <c>addressDead</c>.</param>
/// <param name="Says">The same in words.</param>
sealed record ChannelTestAnswer(string Result, string Says)
{
    public static ChannelTestAnswer Of(DeliveryResult result) => new(
        result switch
        {
            DeliveryResult.Sent => "sent",
            DeliveryResult.Retry => "retry",
            DeliveryResult.GiveUp => "giveUp",
            DeliveryResult.ChannelDead => "channelDead",
            _ => "addressDead",
        },
        DeliveryText.Says(result));
}
