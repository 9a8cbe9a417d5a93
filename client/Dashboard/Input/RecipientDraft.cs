using System.Globalization;
using System.Text.Json;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Input;

/// <summary>A person as somebody wrote it: the same for the form, the API and the command line.</summary>
public sealed record RecipientDraft
{
    /// <summary>The id.</summary>
    public string Id { get; init; } = "";

    /// <summary>The name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The channel's id.</summary>
    public string Channel { get; init; } = "";

    /// <summary>The address on it.</summary>
    public string Address { get; init; } = "";

    /// <summary><c>id</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "id";

    /// <summary>An IANA zone.</summary>
    public string TimeZone { get; init; } = "Asia/Jakarta";

    /// <summary><c>atOnce</c>, <c>digest</c> or <c>off</c>, for the brief <c>withNews</c> in place of <c>digest</c>, by kind of incident, such as <c>spike</c>.</summary>
    public IReadOnlyDictionary<string, string> Chosen { get; init; } = new Dictionary<string, string>();

    /// <summary>When the quiet hours begin, <c>21:30</c>; empty: there are none.</summary>
    public string QuietFrom { get; init; } = "";

    /// <summary>When they end.</summary>
    public string QuietTo { get; init; } = "";

    /// <summary>Whether what gets worse breaks through them.</summary>
    public bool EscalationsBreakQuiet { get; init; } = true;

    /// <summary>When the digest comes.</summary>
    public string DigestAt { get; init; } = "07:00";

    /// <summary>Ids of keywords; empty: all.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The draft that would change nothing.</summary>
    public static RecipientDraft Of(Recipient person) => new()
    {
        Id = person.Id,
        Name = person.Name,
        Channel = person.Channel,
        Address = person.Address,
        Language = person.Language,
        TimeZone = person.TimeZone,
        Chosen = person.Chosen.ToDictionary(c => NameOf(c.Key), c => NameOf(c.Value), StringComparer.Ordinal),
        QuietFrom = Clock(person.Quiet?.From),
        QuietTo = Clock(person.Quiet?.To),
        EscalationsBreakQuiet = person.EscalationsBreakQuiet,
        DigestAt = Clock(person.DigestAt),
        Keywords = [.. person.Keywords.Select(k => k.Value)],
    };

    /// <summary>The person it describes, with what cannot be read.</summary>
    public (Recipient Person, IReadOnlyList<DeliveryFault> Faults) Build()
    {
        var faults = new List<DeliveryFault>();
        var chosen = new Dictionary<IncidentKind, Handling>();
        foreach (var (kind, handling) in Chosen)
        {
            if (Find(Choices.Kinds, kind) is not { } known) faults.Add(new("chosen", DeliveryProblem.IncidentUnknown, kind));
            else if (Find(Choices.HandlingsOf(known), handling) is not { } way) faults.Add(new("chosen", DeliveryProblem.HandlingUnknown, handling));
            else chosen[known] = way;
        }

        var (from, to, digest) = (Time("quiet", QuietFrom), Time("quiet", QuietTo), Time("digestAt", DigestAt));
        if (QuietFrom.Length > 0 != QuietTo.Length > 0) faults.Add(new("quiet", DeliveryProblem.QuietHalf));
        return (new()
        {
            Id = Id.Trim(),
            Name = Name,
            Channel = Channel,
            Address = Address,
            Language = Language,
            TimeZone = TimeZone,
            Chosen = chosen,
            Quiet = from is { } f && to is { } t ? new(f, t) : null,
            EscalationsBreakQuiet = EscalationsBreakQuiet,
            DigestAt = digest ?? new Recipient { Id = "", Name = "", Channel = "" }.DigestAt,
            Keywords = [.. Keywords.Select(k => new KeywordId(k))],
        }, faults);

        TimeOnly? Time(string field, string text)
        {
            if (text.Length == 0) return null;
            if (HoursText.ClockOf(text) is { } time) return time;
            faults.Add(new(field, DeliveryProblem.NoTime, text));
            return null;
        }
    }

    /// <summary>The name of a value in the API: <c>pageOne</c>, <c>atOnce</c>.</summary>
    public static string NameOf<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    static T? Find<T>(IEnumerable<T> values, string name) where T : struct, Enum
    {
        foreach (var value in values)
            if (NameOf(value) == name) return value;
        return null;
    }

    static string Clock(TimeOnly? time) => time?.ToString("HH':'mm", CultureInfo.InvariantCulture) ?? "";
}

/// <summary>What the rules of channels and people say to programs and on the command line, in English.</summary>
public static class DeliveryText
{
    /// <summary>What is wrong and what to write instead, in whole sentences.</summary>
    public static string Says(DeliveryFault fault) => Words.English.Delivery.Says(fault);

    /// <summary>What came of a test.</summary>
    public static string Says(DeliveryResult result) => Words.English.Delivery.Result(result);
}
