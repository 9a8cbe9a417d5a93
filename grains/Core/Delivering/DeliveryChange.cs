namespace ReputationWatch.Delivering;

/// <summary>Whether a change is one of a channel or of a person.</summary>
public enum DeliverySubject
{
    /// <summary>A channel.</summary>
    Channel,

    /// <summary>A person.</summary>
    Recipient,
}

/// <summary>What happened to a channel or a person.</summary>
public enum DeliveryChangeKind
{
    /// <summary>It was set up.</summary>
    Added,

    /// <summary>It was changed.</summary>
    Changed,

    /// <summary>Somebody switched it on.</summary>
    SwitchedOn,

    /// <summary>Somebody switched it off.</summary>
    SwitchedOff,

    /// <summary>It refused for good and was switched off for it.</summary>
    Died,

    /// <summary>It was removed.</summary>
    Removed,
}

/// <summary>A change of a channel or a person: a stored row, never changed again.</summary>
/// <param name="Subject">Of which of the two.</param>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Who">Who did it; <see cref="Itself"/> where nobody did.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, without secrets.</param>
public sealed record DeliveryChange(DeliverySubject Subject, string Id, DeliveryChangeKind Kind, string Who, DateTimeOffset At, string Reason)
{
    /// <summary>Who acts where nobody asked.</summary>
    public const string Itself = "reputationwatch";

    /// <summary>The state it leads to.</summary>
    public SwitchState State => new(Kind is not (DeliveryChangeKind.SwitchedOff or DeliveryChangeKind.Died or DeliveryChangeKind.Removed), At, Who, Reason);
}

/// <summary>The channels that the host's configuration set up.</summary>
/// <param name="Channels">Each with <see cref="Channel.Configured"/>.</param>
public sealed record ConfiguredChannels(IReadOnlyList<Channel> Channels)
{
    /// <summary>The log alone.</summary>
    public static ConfiguredChannels LogAlone { get; } = new([new() { Id = "log", Kind = ChannelKind.Log, Name = "log", Configured = true }]);
}

/// <summary>Closes secrets up so that the store holds none in the clear.</summary>
public interface ISecretBox
{
    /// <summary>Seals a secret.</summary>
    string Seal(string secret);

    /// <summary>Opens it; null where it was sealed by another installation, or by keys that are gone.</summary>
    string? Open(string sealedSecret);
}
