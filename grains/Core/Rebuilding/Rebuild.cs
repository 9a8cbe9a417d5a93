using ReputationWatch.Watching;

namespace ReputationWatch.Rebuilding;

/// <summary>Why figures have to be recomputed.</summary>
public enum RebuildCause
{
    /// <summary>A person gave a label.</summary>
    Label,

    /// <summary>A person took labels back.</summary>
    Withdrawal,

    /// <summary>A person took a mention out of a story.</summary>
    Split,

    /// <summary>A person put it back.</summary>
    Rejoin,

    /// <summary>A lens that applies to the keyword changed.</summary>
    Lens,

    /// <summary>What is learnt from corrections came into use or went out of it.</summary>
    Layer,

    /// <summary>The keyword's names or lenses changed, or it is tracked again.</summary>
    Keyword,

    /// <summary>The program came with other words or weights, or the store does not know by which a mention was assessed.</summary>
    Method,

    /// <summary>A person asked for it.</summary>
    Asked,
}

/// <summary>A reason for a rebuild: a stored row, never changed.</summary>
/// <param name="Cause">What happened.</param>
/// <param name="Who">Who did it; null where that is not known or nobody did.</param>
/// <param name="At">When.</param>
/// <param name="Detail">What it was about, such as a lens's id, and why, as that person wrote it; null where there is nothing to say.</param>
public sealed record RebuildReason(RebuildCause Cause, string? Who, DateTimeOffset At, string? Detail);

/// <summary>How far a rebuild is.</summary>
public enum RebuildPhase
{
    /// <summary>Not begun, or to be begun anew because something changed under it.</summary>
    Waiting,

    /// <summary>Mentions that another assessor assessed are assessed again.</summary>
    Mentions,

    /// <summary>The results of all stored pages are made to count as their mentions do.</summary>
    Pages,

    /// <summary>The points are computed and those that differ written.</summary>
    Points,

    /// <summary>What else is a fold over the same facts is folded.</summary>
    Ending,

    /// <summary>It has ended.</summary>
    Done,
}

/// <summary>What a rebuild changed so far.</summary>
/// <param name="Mentions">Mentions that count otherwise now: another tone, or conflict-era where they were not, or the other way round.</param>
/// <param name="Pages">Stored pages on which a result counts otherwise.</param>
/// <param name="Points">Trend points that were written because they came out otherwise than they were stored.</param>
public sealed record RebuildChanges(int Mentions, int Pages, int Points);

/// <summary>A keyword's figures being computed anew from the facts. At most one of a keyword is open; further reasons join it.</summary>
/// <param name="Number">The row's number, rising.</param>
/// <param name="Keyword">Whose figures.</param>
/// <param name="AskedAt">When it was first asked for.</param>
/// <param name="Reasons">Why, oldest first; at least one.</param>
/// <param name="Phase">How far it is.</param>
/// <param name="Done">Of the phase, how many mentions, pages or points are done.</param>
/// <param name="Of">Out of how many.</param>
/// <param name="Changes">What it changed so far.</param>
/// <param name="BegunAt">When it was taken up; null while it waits for the first time.</param>
/// <param name="EndedAt">When it ended; null while it is open.</param>
public sealed record Rebuild(
    long Number, KeywordId Keyword, DateTimeOffset AskedAt, IReadOnlyList<RebuildReason> Reasons, RebuildPhase Phase, int Done, int Of,
    RebuildChanges Changes, DateTimeOffset? BegunAt, DateTimeOffset? EndedAt);

/// <summary>A rebuild that somebody works at.</summary>
/// <param name="Number">Its row's number.</param>
/// <param name="Keyword">The keyword as it is judged.</param>
/// <param name="Mark">Who judges, see <see cref="Assessing.Assessor.MarkFor"/>.</param>
/// <param name="Phase">What is to be done next.</param>
public sealed record RebuildRun(long Number, TrackedKeyword Keyword, string Mark, RebuildPhase Phase);

/// <summary>When rebuilds are worked at. Pure.</summary>
public static class RebuildPolicy
{
    /// <summary>Who corrects one headline corrects the next: a rebuild waits so long after the last reason.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);

    /// <summary>But no longer than this after the first one.</summary>
    public static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Where a cycle changed the facts meanwhile, all is gone through again; the last time it stands as it is, as after any cycle.
    /// What a person changed meanwhile is always gone through again.
    /// </summary>
    public const int MostPasses = 3;

    /// <summary>So many mentions are assessed in one transaction: tens of milliseconds.</summary>
    public const int MentionsAtOnce = 250;

    /// <summary>So many stored pages are settled in one transaction.</summary>
    public const int PagesAtOnce = 200;

    /// <summary>So many points are compared and written in one transaction.</summary>
    public const int PointsAtOnce = 500;
}
