namespace ReputationWatch.Delivering;

/// <summary>A technology by which people are reached. Its name outside the program is <see cref="ChannelKinds.NameOf"/>.</summary>
public enum ChannelKind
{
    /// <summary>The host's log; always there.</summary>
    Log,

    /// <summary>E-mail through a mail server.</summary>
    Smtp,

    /// <summary>JSON posted to an address, signed.</summary>
    Webhook,

    /// <summary>A Slack channel, through its incoming webhook.</summary>
    Slack,

    /// <summary>A Microsoft Teams channel, through its workflow's webhook.</summary>
    Teams,

    /// <summary>Chats with a bot of Telegram.</summary>
    Telegram,

    /// <summary>Telephones, through WhatsApp's Cloud API.</summary>
    WhatsApp,
}

/// <summary>Whether something is on, since when, by whom and why.</summary>
/// <param name="IsOn">Whether it is.</param>
/// <param name="Since">Since when; null for what the configuration set up and nobody ever switched.</param>
/// <param name="Who">Who switched it; <see cref="DeliveryChange.Itself"/> where a refusal did.</param>
/// <param name="Reason">Why, without secrets.</param>
public sealed record SwitchState(bool IsOn, DateTimeOffset? Since = null, string Who = "", string Reason = "")
{
    /// <summary>On since ever.</summary>
    public static SwitchState On { get; } = new(true);
}

/// <summary>One way to reach people, set up by an office or by the host's configuration. Holds no secret: only which ones are set.</summary>
public sealed record Channel
{
    /// <summary>Lower-case letters, digits and hyphens, up to <see cref="ChannelRules.LongestId"/>. Those the configuration sets up are <c>log</c>, <c>smtp</c> and <c>webhook</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The technology.</summary>
    public required ChannelKind Kind { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>Settings that anybody may see, by the name of their <see cref="ChannelField"/>.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Which secrets are set, by the name of their <see cref="ChannelField"/>.</summary>
    public IReadOnlyList<string> SecretsSet { get; init; } = [];

    /// <summary>Whether messages go out by it.</summary>
    public SwitchState State { get; init; } = SwitchState.On;

    /// <summary>Whether the host's configuration set it up: then it can be switched, but neither changed nor removed here.</summary>
    public bool Configured { get; init; }
}
