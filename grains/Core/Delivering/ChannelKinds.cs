namespace ReputationWatch.Delivering;

/// <summary>A field of a channel's settings.</summary>
/// <param name="Name">Its name in the API, the form and the store.</param>
/// <param name="Required">Whether a channel cannot do without it.</param>
/// <param name="Secret">Whether it is written and never shown again.</param>
/// <param name="Default">What holds where nothing is written.</param>
/// <param name="Leads">Whether it says where the secrets are sent: who changes it writes the secrets anew.</param>
public sealed record ChannelField(string Name, bool Required = false, bool Secret = false, string Default = "", bool Leads = false);

/// <summary>What each kind of channel is called and what it asks for.</summary>
public static class ChannelKinds
{
    /// <summary>The kinds that an office can set up, in the order in which they are offered. The log is always there.</summary>
    public static IReadOnlyList<ChannelKind> Offered { get; } =
        [ChannelKind.Smtp, ChannelKind.Telegram, ChannelKind.WhatsApp, ChannelKind.Slack, ChannelKind.Teams, ChannelKind.Webhook];

    /// <summary>Its name in the API, the store and on the command line: <c>log</c>, <c>smtp</c>, <c>webhook</c>, <c>slack</c>, <c>teams</c>, <c>telegram</c>, <c>whatsapp</c>.</summary>
    public static string NameOf(ChannelKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The kind of a name; null where there is none.</summary>
    public static ChannelKind? Find(string? name)
    {
        foreach (var kind in Enum.GetValues<ChannelKind>())
            if (NameOf(kind) == name) return kind;
        return null;
    }

    /// <summary>Whether a message needs an address of the person on the channel; otherwise the channel itself leads to one place.</summary>
    public static bool Addresses(ChannelKind kind) => kind is ChannelKind.Smtp or ChannelKind.Telegram or ChannelKind.WhatsApp;

    /// <summary>Whether it shows an HTML page.</summary>
    public static bool TakesHtml(ChannelKind kind) => kind == ChannelKind.Smtp;

    /// <summary>What a kind asks for, in the order of the form.</summary>
    public static IReadOnlyList<ChannelField> FieldsOf(ChannelKind kind) => kind switch
    {
        ChannelKind.Smtp =>
        [
            new("host", Required: true, Leads: true), new("port", Default: "587", Leads: true), new("startTls", Default: "true", Leads: true), new("from", Required: true),
            new("userName"), new("password", Secret: true),
        ],
        ChannelKind.Webhook => [new("url", Required: true, Secret: true), new("signingKey", Secret: true)],
        ChannelKind.Slack or ChannelKind.Teams => [new("url", Required: true, Secret: true)],
        ChannelKind.Telegram => [new("token", Required: true, Secret: true)],
        ChannelKind.WhatsApp =>
            [new("phoneNumberId", Required: true), new("template"), new("templateLanguage", Default: "id"), new("token", Required: true, Secret: true)],
        _ => [],
    };
}
