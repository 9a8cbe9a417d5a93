using ReputationWatch.Watching;

namespace ReputationWatch.Delivering;

/// <summary>How a message reaches a person.</summary>
public enum Handling
{
    /// <summary>As soon as it is decided, quiet hours aside.</summary>
    AtOnce,

    /// <summary>In one message a day, with all others of the day.</summary>
    Digest,

    /// <summary>Not at all.</summary>
    Off,

    /// <summary>As soon as it is decided, where something happened: for the brief alone, which otherwise comes each day.</summary>
    WithNews,
}

/// <summary>The hours in which a person is left in peace. Over midnight where the end is before the beginning; equal ends are no hours at all.</summary>
/// <param name="From">The first minute.</param>
/// <param name="To">The minute after the last.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>When a message of <paramref name="at"/> may be sent: then, or when the hours end.</summary>
    /// <param name="at">The time.</param>
    /// <param name="timeZone">The IANA zone in which the hours are meant.</param>
    public DateTimeOffset Release(DateTimeOffset at, string timeZone)
    {
        var local = LocalTime.At(at, timeZone);
        return From != To && TimeOnly.FromTimeSpan(local.TimeOfDay).IsBetween(From, To) ? LocalTime.Next(at, To, timeZone) : at;
    }
}

/// <summary>A person who is told, or a channel of the configuration that is told everything.</summary>
public sealed record Recipient
{
    /// <summary>Lower-case letters, digits and hyphens, up to <see cref="ChannelRules.LongestId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The person's name.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the <see cref="Delivering.Channel"/>.</summary>
    public required string Channel { get; init; }

    /// <summary>The address on it: a mail address, a chat's id, a telephone number; empty where the channel itself leads to one place.</summary>
    public string Address { get; init; } = "";

    /// <summary>Of the messages: <c>id</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "id";

    /// <summary>The person's IANA zone: for the digest, and for quiet hours of messages about no keyword.</summary>
    public string TimeZone { get; init; } = "Asia/Jakarta";

    /// <summary>What the person chose by kind; what is not among them is handled as <see cref="Choices.Default"/> says.</summary>
    public IReadOnlyDictionary<IncidentKind, Handling> Chosen { get; init; } = new Dictionary<IncidentKind, Handling>();

    /// <summary>The person's quiet hours, in the keyword's zone; null: none. What is decided in them is held until they end.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>Whether what got worse breaks through the quiet hours, with what is held of the same incident.</summary>
    public bool EscalationsBreakQuiet { get; init; } = true;

    /// <summary>When the digest goes out, in <see cref="TimeZone"/>.</summary>
    public TimeOnly DigestAt { get; init; } = new(7, 0);

    /// <summary>The keywords the person is told of; empty: all. What is about no keyword reaches everybody.</summary>
    public IReadOnlyList<KeywordId> Keywords { get; init; } = [];

    /// <summary>Whether the person is told at all.</summary>
    public SwitchState State { get; init; } = SwitchState.On;

    /// <summary>Whether this stands for a channel of the configuration: everything at once, without quiet hours or a cap.</summary>
    public bool Implicit { get; init; }

    /// <summary>How a kind of message reaches this person.</summary>
    public Handling On(IncidentKind kind) =>
        Implicit ? Handling.AtOnce : Chosen.TryGetValue(kind, out var chosen) ? chosen : Choices.Default(kind);
}
