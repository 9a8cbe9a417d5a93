using ReputationWatch.Watching;

namespace ReputationWatch.Delivering;

/// <summary>What people may choose, and what holds where they did not.</summary>
public static class Choices
{
    /// <summary>The kinds that people choose among, in the order in which they are offered.</summary>
    public static IReadOnlyList<IncidentKind> Kinds { get; } = [.. Enum.GetValues<IncidentKind>().Where(kind => kind != IncidentKind.Digest)];

    /// <summary>In which ways a kind may reach a person. The brief comes once a day by itself: it is folded into no digest.</summary>
    public static IReadOnlyList<Handling> HandlingsOf(IncidentKind kind) =>
        kind == IncidentKind.Brief ? [Handling.AtOnce, Handling.WithNews, Handling.Off] : [Handling.AtOnce, Handling.Digest, Handling.Off];

    /// <summary>What needs somebody now comes at once; what is a matter of days comes in the digest.</summary>
    public static Handling Default(IncidentKind kind) => kind switch
    {
        IncidentKind.SlowChange or IncidentKind.VisibilityDown or IncidentKind.SourceHealth => Handling.Digest,
        _ => Handling.AtOnce,
    };
}

/// <summary>Who is told.</summary>
public static class Readers
{
    /// <summary>One for each channel of the configuration, then the people on record.</summary>
    public static IReadOnlyList<Recipient> Of(CycleSettings settings, IReadOnlyList<Recipient> people) =>
    [
        .. settings.Channels.Select(channel => new Recipient { Id = channel, Name = channel, Channel = channel, Language = settings.Language, Implicit = true }),
        .. people,
    ];
}
