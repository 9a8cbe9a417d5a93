using ReputationWatch.Alerting;

namespace ReputationWatch.Watching;

/// <summary>What the host decides for all keywords.</summary>
public sealed record CycleSettings
{
    /// <summary>The channels that every incident is told to, by name of their notifier.</summary>
    public IReadOnlyList<string> Channels { get; init; } = ["log"];

    /// <summary>Language of the messages: <c>id</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "id";

    /// <summary>Where people find the dashboard, to be linked in messages, ending in a slash; null: not linked.</summary>
    public Uri? Dashboard { get; init; }

    /// <summary>When to alert.</summary>
    public AlertOptions Alert { get; init; } = new();
}
