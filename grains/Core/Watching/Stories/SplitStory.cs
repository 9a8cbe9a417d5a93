using System.Globalization;

namespace ReputationWatch.Watching;

/// <summary>
/// The name of a story that a person made by splitting a mention off: the mention's canonical URL, '#', and which of its splits it was,
/// from 1. Canonical addresses keep only fragments that begin with '!' or '/', so that no mention bears such a name.
/// </summary>
public static class SplitStory
{
    /// <summary>The story of a mention that was split off for the <paramref name="number"/>th time.</summary>
    public static string Of(string url, long number) => string.Create(CultureInfo.InvariantCulture, $"{url}#{number}");

    /// <summary>Whether a story was made by hand.</summary>
    public static bool IsOne(string story) =>
        story.LastIndexOf('#') is >= 0 and var mark && mark + 1 < story.Length && !story.AsSpan(mark + 1).ContainsAnyExceptInRange('0', '9');
}
