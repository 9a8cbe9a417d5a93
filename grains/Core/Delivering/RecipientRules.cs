using System.Globalization;
using System.Net.Mail;

namespace ReputationWatch.Delivering;

/// <summary>What a person on record must be before messages go there. Pure.</summary>
public static class RecipientRules
{
    /// <summary>Characters of an address.</summary>
    public const int LongestAddress = 254;

    const int FewestDigits = 8;
    const int MostDigits = 15;

    /// <summary>A person as it is stored: a telephone number in digits alone, from the country's code on.</summary>
    public static Recipient Tidy(Recipient person, IReadOnlyList<Channel> channels)
    {
        var address = person.Address.Trim();
        var phone = channels.FirstOrDefault(c => c.Id == person.Channel)?.Kind == ChannelKind.WhatsApp;
        return person with { Name = person.Name.Trim(), Address = phone ? Phone(address) : address, Keywords = [.. person.Keywords.Distinct()] };
    }

    /// <summary>Everything that is wrong with a tidy person, in the form's order.</summary>
    /// <param name="person">The person.</param>
    /// <param name="known">The one it takes the place of; null for a new one.</param>
    /// <param name="channels">Those there are.</param>
    public static IReadOnlyList<DeliveryFault> Check(Recipient person, Recipient? known, IReadOnlyList<Channel> channels) =>
    [
        .. ChannelRules.OfId(person.Id, known),
        .. ChannelRules.OfText("name", person.Name, ChannelRules.LongestId),
        .. OfChannel(person, channels),
        .. When("language", DeliveryProblem.LanguageUnknown, person.Language is not ("id" or "en"), person.Language),
        .. When("timeZone", DeliveryProblem.ZoneUnknown, !LocalTime.Knows(person.TimeZone), person.TimeZone),
    ];

    /// <summary>What is wrong with an address on a channel of a kind.</summary>
    public static IReadOnlyList<DeliveryFault> OfAddress(string field, string address, ChannelKind kind)
    {
        if (!ChannelKinds.Addresses(kind)) return When(field, DeliveryProblem.AddressNeedless, address.Length > 0, ChannelKinds.NameOf(kind));
        if (ChannelRules.OfText(field, address, LongestAddress) is { Length: > 0 } faults) return faults;
        return kind switch
        {
            ChannelKind.Smtp => When(field, DeliveryProblem.NoMailAddress, !MailAddress.TryCreate(address, out _), address),
            ChannelKind.Telegram => When(field, DeliveryProblem.NoChat, !IsChat(address), address),
            _ => When(field, DeliveryProblem.NoPhone, address.Length is < FewestDigits or > MostDigits || !address.All(char.IsAsciiDigit) || address[0] == '0', address),
        };
    }

    static IReadOnlyList<DeliveryFault> OfChannel(Recipient person, IReadOnlyList<Channel> channels)
    {
        if (channels.FirstOrDefault(c => c.Id == person.Channel) is not { } channel) return [new("channel", DeliveryProblem.ChannelUnknown, person.Channel)];
        // What the configuration sets up leads where the configuration says, with one exception: its mail server carries anybody's mail.
        return channel is { Configured: true, Kind: not ChannelKind.Smtp }
            ? [new("channel", DeliveryProblem.ChannelOfConfiguration, channel.Id)]
            : OfAddress("address", person.Address, channel.Kind);
    }

    static bool IsChat(string address) =>
        long.TryParse(address, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
        || (address.StartsWith('@') && address.Length > 4 && address.Skip(1).All(c => char.IsAsciiLetterOrDigit(c) || c == '_'));

    // As it is written in Indonesia: 0812-3456-7890 is +62 812 3456 7890.
    static string Phone(string written)
    {
        var bare = new string([.. written.Where(c => c is not (' ' or '-' or '.' or '(' or ')'))]);
        return bare.StartsWith('+') ? bare[1..] : bare.StartsWith('0') ? $"62{bare[1..]}" : bare;
    }

    static DeliveryFault[] When(string field, DeliveryProblem problem, bool holds, string given = "") => holds ? [new(field, problem, given)] : [];
}
