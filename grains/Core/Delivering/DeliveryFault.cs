namespace ReputationWatch.Delivering;

/// <summary>What can be wrong with a channel or a person as somebody wrote it, or with what is to be done to it.</summary>
public enum DeliveryProblem
{
    /// <summary>The id is none.</summary>
    IdImproper,

    /// <summary>The id is one of the configuration's, or of an address of the dashboard.</summary>
    IdReserved,

    /// <summary>The id is taken.</summary>
    IdTaken,

    /// <summary>Nothing is written where something must be.</summary>
    Missing,

    /// <summary>More characters than <see cref="DeliveryFault.Given"/>.</summary>
    TooLong,

    /// <summary>It holds characters that are not shown.</summary>
    NotPlain,

    /// <summary>There is no such kind of channel.</summary>
    KindUnknown,

    /// <summary>The kind of a channel stays what it is.</summary>
    KindFixed,

    /// <summary>The kind of channel asks for no such field.</summary>
    FieldUnknown,

    /// <summary>No mail server's name.</summary>
    HostWrong,

    /// <summary>No port.</summary>
    PortWrong,

    /// <summary>Neither true nor false.</summary>
    NeitherTrueNorFalse,

    /// <summary>No mail address.</summary>
    NoMailAddress,

    /// <summary>No http or https address without a user name.</summary>
    NoWebAddress,

    /// <summary>No https address.</summary>
    NoHttpsAddress,

    /// <summary>Not as the provider writes it.</summary>
    MalformedForProvider,

    /// <summary>A user name and a password come together.</summary>
    PairBroken,

    /// <summary>Where the secrets are sent changed, so they must be written anew.</summary>
    SecretAgain,

    /// <summary>There is no such channel.</summary>
    ChannelUnknown,

    /// <summary>The channel is set up by the configuration, and is changed there.</summary>
    ChannelOfConfiguration,

    /// <summary>The channel leads to one place: it takes no address.</summary>
    AddressNeedless,

    /// <summary>No chat's id.</summary>
    NoChat,

    /// <summary>No telephone number.</summary>
    NoPhone,

    /// <summary>Neither id nor en.</summary>
    LanguageUnknown,

    /// <summary>No time zone.</summary>
    ZoneUnknown,

    /// <summary>No time of the day.</summary>
    NoTime,

    /// <summary>One end of the quiet hours is missing.</summary>
    QuietHalf,

    /// <summary>No kind of incident.</summary>
    IncidentUnknown,

    /// <summary>No way to handle one.</summary>
    HandlingUnknown,

    /// <summary>There is no such keyword.</summary>
    KeywordUnknown,

    /// <summary>People are reached by the channel, so it cannot be removed.</summary>
    StillUsed,
}

/// <summary>A problem, the field it is in by its name in the API, and what was written there where that helps; never a secret.</summary>
/// <param name="Field">The field.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Given">What was written, or a limit.</param>
public sealed record DeliveryFault(string Field, DeliveryProblem Problem, string Given = "");

/// <summary>What came of something that was asked for.</summary>
/// <param name="Faults">What is wrong; nothing was done where there is any.</param>
public sealed record DeliveryAnswer(IReadOnlyList<DeliveryFault> Faults)
{
    /// <summary>It was done.</summary>
    public static DeliveryAnswer Done { get; } = new([]);

    /// <summary>Whether it was.</summary>
    public bool IsDone => Faults.Count == 0;
}
