using System.Globalization;
using ReputationWatch.Assessing;
using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Alerting.Others;

/// <summary>Sees old harmful stories that turn up as if they were new. It happens once and is told once. Pure.</summary>
public static class ResurfacedWatch
{
    /// <summary>So old a story has to be; younger ones are only late.</summary>
    public static readonly TimeSpan Old = TimeSpan.FromDays(30);

    /// <summary>One for each story that a cycle saw dated anew.</summary>
    /// <param name="keyword">Whose.</param>
    /// <param name="fresh">Mentions that were never seen before, and those whose page was read since: it may tell their true date.</param>
    /// <param name="wasResurfaced">Addresses of those that were known to be old already.</param>
    /// <param name="now">The cycle's time.</param>
    public static IReadOnlyList<IncidentTransition> Decide(KeywordId keyword, IEnumerable<Mention> fresh, IReadOnlySet<string> wasResurfaced, DateTimeOffset now) =>
        [.. fresh
            .Where(m => m.Resurfaced && m.Published < now - Old && !wasResurfaced.Contains(m.Url) && IsHarmful(m))
            .GroupBy(m => m.StoryId, StringComparer.Ordinal)
            .Select(copies => TransitionOf(keyword, copies.OrderBy(m => m.Published).ThenBy(m => m.Url, StringComparer.Ordinal).First(), now))];

    static bool IsHarmful(Mention mention) => mention.Verdict.Tone == Tone.Negative || PageOneWatch.IsConcern(mention);

    static IncidentTransition TransitionOf(KeywordId keyword, Mention first, DateTimeOffset now) => new(
        // The same story is the same incident whenever a copy comes: who was told of it once is not told again.
        string.Create(CultureInfo.InvariantCulture, $"{keyword}-r{StableHash.Of(first.StoryId):x8}"), now, AlertStatus.Quiet, AlertStatus.Quiet, AlertReason.Resurfaced)
    {
        Kind = IncidentKind.Resurfaced,
        Tier = first.Verdict.Era.IsConflict ? IncidentTier.High : IncidentTier.Medium,
        Subject = first.Url,
        Evidence = new() { FirstPublished = first.Published, Headlines = [new(first.Title, first.Url, first.StoryId, first.Published)] },
    };
}
