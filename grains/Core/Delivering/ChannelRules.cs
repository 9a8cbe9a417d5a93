using System.Globalization;
using System.Net.Mail;
using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Delivering;

/// <summary>A channel as somebody wrote it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Settings">Settings by the name of their field.</param>
/// <param name="Secrets">Secrets by the name of their field; one that is left out stays as it is, an empty one is taken away.</param>
public sealed record ChannelDraft(
    string Id, string Kind, string Name, IReadOnlyDictionary<string, string> Settings, IReadOnlyDictionary<string, string> Secrets)
{
    /// <summary>Without the secrets.</summary>
    public override string ToString() => $"channel {Id} ({Kind})";
}

/// <summary>What a channel must be before messages go out by it. Pure.</summary>
public static class ChannelRules
{
    /// <summary>Characters of an id and of a name.</summary>
    public const int LongestId = 60;

    /// <summary>Characters of a setting.</summary>
    public const int LongestSetting = 200;

    /// <summary>Characters of a secret; a workflow's address runs to several hundred.</summary>
    public const int LongestSecret = 4000;

    // Addresses of the dashboard and the API that stand where an id does.
    static readonly string[] Addresses = ["add", "channels", "people"];

    /// <summary>Everything that is wrong, in the form's order.</summary>
    /// <param name="draft">The channel, tidy.</param>
    /// <param name="known">The one it takes the place of; null for a new one.</param>
    public static IReadOnlyList<DeliveryFault> Check(ChannelDraft draft, Channel? known)
    {
        if (ChannelKinds.Find(draft.Kind) is not { } kind || !ChannelKinds.Offered.Contains(kind)) return [new("kind", DeliveryProblem.KindUnknown, draft.Kind)];
        if (known is not null && known.Kind != kind) return [new("kind", DeliveryProblem.KindFixed, ChannelKinds.NameOf(known.Kind))];

        var fields = ChannelKinds.FieldsOf(kind);
        return
        [
            .. OfId(draft.Id, known),
            .. OfText("name", draft.Name, LongestId),
            .. draft.Settings.Keys.Where(key => !fields.Any(f => f.Name == key && !f.Secret)).Select(key => new DeliveryFault(key, DeliveryProblem.FieldUnknown, draft.Kind)),
            .. draft.Secrets.Keys.Where(key => !fields.Any(f => f.Name == key && f.Secret)).Select(key => new DeliveryFault(key, DeliveryProblem.FieldUnknown, draft.Kind)),
            .. fields.Where(f => !f.Secret).SelectMany(f => OfSetting(f, draft.Settings.GetValueOrDefault(f.Name, ""))),
            .. fields.Where(f => f.Secret).SelectMany(f => OfSecret(f, kind, draft, known)),
            .. OfAccount(draft, known),
        ];
    }

    /// <summary>What is wrong with who changes something and why.</summary>
    public static IReadOnlyList<DeliveryFault> Check(string who, string reason) => [.. OfText("who", who, LensRules.LongestWho), .. OfText("reason", reason, LensRules.LongestReason)];

    internal static DeliveryFault[] OfId(string id, object? known) =>
        known is not null ? []
        : Addresses.Contains(id) || id is "log" or "smtp" or "webhook" ? [new("id", DeliveryProblem.IdReserved, id)]
        : LensRules.IsId(id) ? [] : [new("id", DeliveryProblem.IdImproper, id)];

    internal static DeliveryFault[] OfText(string field, string text, int longest) =>
        string.IsNullOrWhiteSpace(text) ? [new(field, DeliveryProblem.Missing)]
        : text.Length > longest ? [new(field, DeliveryProblem.TooLong, longest.ToString(CultureInfo.InvariantCulture))]
        : NameText.IsPlain(text) ? [] : [new(field, DeliveryProblem.NotPlain)];

    static DeliveryFault[] OfSetting(ChannelField field, string value)
    {
        if (value.Length == 0) return field.Required ? [new(field.Name, DeliveryProblem.Missing)] : [];
        if (OfText(field.Name, value, LongestSetting) is { Length: > 0 } faults) return faults;
        return field.Name switch
        {
            "host" when Uri.CheckHostName(value) == UriHostNameType.Unknown => [new(field.Name, DeliveryProblem.HostWrong, value)],
            "port" when !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port is < 1 or > 65535 => [new(field.Name, DeliveryProblem.PortWrong, value)],
            "startTls" when value is not ("true" or "false") => [new(field.Name, DeliveryProblem.NeitherTrueNorFalse, value)],
            "from" when !MailAddress.TryCreate(value, out _) => [new(field.Name, DeliveryProblem.NoMailAddress, value)],
            "phoneNumberId" when !value.All(char.IsAsciiDigit) => [new(field.Name, DeliveryProblem.MalformedForProvider, value)],
            "template" or "templateLanguage" when !value.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') => [new(field.Name, DeliveryProblem.MalformedForProvider, value)],
            _ => [],
        };
    }

    static DeliveryFault[] OfSecret(ChannelField field, ChannelKind kind, ChannelDraft draft, Channel? known)
    {
        var given = draft.Secrets.TryGetValue(field.Name, out var secret);
        if (!given)
        {
            if (known?.SecretsSet.Contains(field.Name) is not true) return field.Required ? [new(field.Name, DeliveryProblem.Missing)] : [];
            var moved = ChannelKinds.FieldsOf(kind).Any(f => f.Leads && Written(f, draft.Settings) != Written(f, known.Settings));
            return moved ? [new(field.Name, DeliveryProblem.SecretAgain)] : [];
        }

        if (secret!.Length == 0) return field.Required ? [new(field.Name, DeliveryProblem.Missing)] : [];
        if (secret.Length > LongestSecret) return [new(field.Name, DeliveryProblem.TooLong, LongestSecret.ToString(CultureInfo.InvariantCulture))];
        if (field.Name == "url") return OfUrl(field, secret, kind);
        // It stands in a header or in a path.
        var proper = kind == ChannelKind.Telegram
            ? secret.Split(':') is [{ Length: > 0 } bot, { Length: > 0 } key] && bot.All(char.IsAsciiDigit) && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
            : secret.All(c => kind == ChannelKind.WhatsApp ? c is > ' ' and < '\x7f' : !char.IsControl(c));
        return proper ? [] : [new(field.Name, DeliveryProblem.MalformedForProvider)];
    }

    static DeliveryFault[] OfUrl(ChannelField field, string secret, ChannelKind kind) =>
        !Uri.TryCreate(secret, UriKind.Absolute, out var url) || url is not { Scheme: "http" or "https", UserInfo: "" } ? [new(field.Name, DeliveryProblem.NoWebAddress)]
        : kind != ChannelKind.Webhook && url is { Scheme: "http", IsLoopback: false } ? [new(field.Name, DeliveryProblem.NoHttpsAddress)]
        : [];

    static DeliveryFault[] OfAccount(ChannelDraft draft, Channel? known)
    {
        if (draft.Kind != "smtp") return [];
        var password = draft.Secrets.TryGetValue("password", out var given) ? given.Length > 0 : known?.SecretsSet.Contains("password") is true;
        var user = draft.Settings.GetValueOrDefault("userName", "").Length > 0;
        return user == password ? [] : [new(user ? "password" : "userName", DeliveryProblem.PairBroken)];
    }

    static string Written(ChannelField field, IReadOnlyDictionary<string, string> settings) =>
        settings.GetValueOrDefault(field.Name, "") is { Length: > 0 } value ? value : field.Default;
}
