using ReputationWatch.Assessing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Rebuilding;

/// <summary>What is known of a keyword in one moment, over its whole history: all that its figures are a fold over.</summary>
/// <param name="Keyword">Whose.</param>
/// <param name="Version">The keyword's version when they were read: what a cycle recorded since is not in them.</param>
/// <param name="Mentions">Every mention, as it counts now; in any order.</param>
/// <param name="Pages">Every page that stood, as it counts now; in any order.</param>
/// <param name="Looks">Every cycle that could look; oldest first.</param>
public sealed record RebuildFacts(
    KeywordId Keyword, long Version, IReadOnlyList<CountedMention> Mentions, IReadOnlyList<StoodPage> Pages, IReadOnlyList<RecordedLook> Looks);

/// <summary>What counting needs of a mention.</summary>
/// <param name="Url">Canonical.</param>
/// <param name="StoryId">Its story.</param>
/// <param name="Published">When it counts as published, see <see cref="RecentMention.PublishedAt"/>; null where unknown: it is not counted.</param>
/// <param name="FirstSeen">When it was first seen: a point before that does not know it.</param>
/// <param name="Tone">Its tone, as it counts.</param>
/// <param name="IsConflict">Whether it counts as conflict-era.</param>
public sealed record CountedMention(string Url, string StoryId, DateTimeOffset? Published, DateTimeOffset FirstSeen, Tone Tone, bool IsConflict)
{
    /// <summary>Negative or conflict-era.</summary>
    public bool IsHarmful => IsConflict || Tone == Tone.Negative;
}

/// <summary>A page that stood until the source's next one was seen.</summary>
/// <param name="FirstSeen">When it was first seen so.</param>
/// <param name="Visibility">What a reader of it sees, and its source.</param>
public sealed record StoodPage(DateTimeOffset FirstSeen, PageVisibility Visibility);

/// <summary>A cycle that could look: what its stored point says that is no figure.</summary>
/// <param name="At">When.</param>
/// <param name="Pages">The sources whose page was read, in the point's order, with what is stored of them.</param>
/// <param name="Method">How the stored point was made: which sources were asked stays as it was.</param>
public sealed record RecordedLook(DateTimeOffset At, IReadOnlyList<PageVisibility> Pages, string Method);
