using ReputationWatch.Assessing;

namespace ReputationWatch.Dashboard.Showing;

/// <summary>Puts copies of one story under the one that comes first. Pure.</summary>
static class StoryGroups
{
    /// <summary>The mentions in their order, each story once, with the other outlets that carry it on the same page.</summary>
    public static IReadOnlyList<(Mention First, IReadOnlyList<Mention> Copies)> Of(IEnumerable<Mention> mentions) =>
        [.. mentions.GroupBy(m => m.StoryId, StringComparer.Ordinal).Select(g => (g.First(), (IReadOnlyList<Mention>)[.. g.Skip(1)]))];
}
