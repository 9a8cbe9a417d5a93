using ReputationWatch.Dashboard.Input;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>How people are reached.</summary>
/// <param name="Book">Channels and people.</param>
/// <param name="TimeZone">The IANA zone of its times.</param>
/// <param name="Done">What was done before this page, as a key of its words.</param>
public sealed record DeliveryView(DeliveryBook Book, string TimeZone, string? Done);

/// <summary>The page of a channel.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Form">As it was typed.</param>
/// <param name="Errors">What is wrong, as sentences by field.</param>
/// <param name="Editing">The channel that is changed; null: a new one.</param>
/// <param name="TimeZone">The IANA zone of its times.</param>
public sealed record ChannelView(ChannelKind Kind, ChannelForm Form, ILookup<string, string> Errors, Channel? Editing, string TimeZone)
{
    /// <summary>What happened to it, newest first.</summary>
    public IReadOnlyList<DeliveryChange> Changes { get; init; } = [];

    /// <summary>What came of a test; null where none was made.</summary>
    public DeliveryResult? Tested { get; init; }

    /// <summary>Where the test went to, as it was typed.</summary>
    public string TestTo { get; init; } = "";

    /// <summary>What was done before this page, as a key of its words.</summary>
    public string? Done { get; init; }
}

/// <summary>The page of a person.</summary>
/// <param name="Form">As it was typed.</param>
/// <param name="Errors">What is wrong, as sentences by field.</param>
/// <param name="Editing">The person who is changed; null: a new one.</param>
/// <param name="Channels">Those that reach people.</param>
/// <param name="Keywords">Id and name of those that are tracked.</param>
/// <param name="TimeZone">The IANA zone of its times.</param>
public sealed record PersonView(
    PersonForm Form, ILookup<string, string> Errors, Recipient? Editing, IReadOnlyList<Channel> Channels, IReadOnlyList<(string Id, string Name)> Keywords, string TimeZone)
{
    /// <summary>What happened to this person's record, newest first.</summary>
    public IReadOnlyList<DeliveryChange> Changes { get; init; } = [];

    /// <summary>What was done before this page, as a key of its words.</summary>
    public string? Done { get; init; }
}
