using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Labelling;

/// <summary>Hands a story's label on to the copies that join it. Pure.</summary>
static class StoryLabels
{
    /// <summary>
    /// The mentions, each with the newest label of its story: its own, or that of the known copies, which share one. Where a mention
    /// brings a label into a story that was there, the store hands it to the copies there as it writes.
    /// </summary>
    public static IReadOnlyList<Mention> Over(IReadOnlyList<Mention> mentions, IReadOnlyList<RecentMention> known)
    {
        var labels = new Dictionary<string, Label?>(StringComparer.Ordinal);
        foreach (var (story, label) in known.Select(m => (m.StoryId, m.Label)).Concat(mentions.Select(m => (m.StoryId, m.Label))))
            if (label is not null) labels[story] = Label.Newer(labels.GetValueOrDefault(story), label);

        return labels.Count == 0 ? mentions : [.. mentions.Select(m => labels.TryGetValue(m.StoryId, out var label) ? m with { Label = label } : m)];
    }
}
