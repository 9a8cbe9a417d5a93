using System.Text.Json.Serialization;

namespace ReputationWatch.Trending;

/// <summary>The window whose figures are told.</summary>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end, later.</param>
public sealed record AnalysisSpan(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>How long it is.</summary>
    [JsonIgnore]
    public TimeSpan Length => To - From;

    /// <summary>The window of the same length just before it.</summary>
    [JsonIgnore]
    public AnalysisSpan Before => new(From - Length, From);

    /// <summary>The headline's window, <see cref="Trend.Window"/>, up to a moment.</summary>
    public static AnalysisSpan Headline(DateTimeOffset to) => new(to - Trend.Window, to);
}
