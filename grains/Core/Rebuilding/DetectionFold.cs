using ReputationWatch.Alerting.Folding;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Rebuilding;

/// <summary>
/// Folds the detectors' snapshot anew where mentions count otherwise, or stories came later than the hours that stand open. The policy and
/// what people were told stay as they are.
/// </summary>
public sealed class DetectionFold(IDetectionStore store) : IRebuiltFold
{
    /// <inheritdoc/>
    public Task<bool> FoldAsync(RebuildFacts facts, DateTimeOffset now, CancellationToken ct) =>
        store.ChangeMemoryAsync(facts.Keyword, facts.Version, memory => memory with { Snapshot = SnapshotOf(facts, memory.TimeZone) }, ct);

    /// <summary>The snapshot as it would stand after a cycle at the last look; null where nobody ever looked.</summary>
    public static DetectorSnapshot? SnapshotOf(RebuildFacts facts, string timeZone) => DetectorFold.FromNothing(
        DetectorFacts.Of(facts.Mentions.Select(Light), [.. facts.Looks.Select(look => look.At)], timeZone));

    static RecentMention Light(CountedMention mention) =>
        new(mention.Url, mention.StoryId, "", mention.Published, mention.FirstSeen, mention.Tone, mention.IsConflict);
}
