using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Labelling;

/// <summary>
/// What a person said of a piece of coverage instead of the machine. A stored row that never changes: another opinion is another row,
/// and so is taking one back. It hangs on the mention it was given on and speaks for all copies of the story that mention tells; of
/// several that meet in one story the newest wins.
/// </summary>
public sealed record Label
{
    /// <summary>The row's number, rising over all keywords: the higher is the newer.</summary>
    public required long Number { get; init; }

    /// <summary>Whose coverage.</summary>
    public required KeywordId Keyword { get; init; }

    /// <summary>The canonical URL of the mention it was given on.</summary>
    public required string Url { get; init; }

    /// <summary>The story that the mention told when it was given.</summary>
    public required string StoryId { get; init; }

    /// <summary>The tone; null: as the machine thinks.</summary>
    public Tone? Tone { get; init; }

    /// <summary>The era; null: as the machine thinks.</summary>
    public EraLabel? Era { get; init; }

    /// <summary>All risks there are, each once, maybe none; null: as the machine thinks.</summary>
    public IReadOnlyList<Risk>? Risks { get; init; }

    /// <summary>Who said so, 1 to <see cref="Correction.LongestName"/> characters.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why, at most <see cref="Correction.LongestReason"/> characters; null where nobody said.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether this row takes back what was said on this mention before; it then says nothing itself.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>The newer of two; null where there is neither.</summary>
    public static Label? Newer(Label? one, Label? other) => one is null || other?.Number > one.Number ? other : one;
}

/// <summary>A label with the text it was given on: what an office's own judgement can be learnt from.</summary>
/// <param name="Label">The label in force.</param>
/// <param name="Title">The mention's headline.</param>
/// <param name="Snippet">Its snippet; may be empty.</param>
/// <param name="Published">When it was published; null where unknown.</param>
/// <param name="FirstSeen">When it was first seen: stands in for an unknown date.</param>
/// <param name="KeywordName">The keyword's name as people write it.</param>
public sealed record LabelledText(Label Label, string Title, string Snippet, DateTimeOffset? Published, DateTimeOffset FirstSeen, string KeywordName);
