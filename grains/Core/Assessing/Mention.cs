using System.Text.Json.Serialization;
using ReputationWatch.Crawling;
using ReputationWatch.Labelling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>One piece of coverage of a keyword: one canonical URL.</summary>
public sealed record Mention
{
    /// <summary>The canonical URL: the mention's identity within its keyword.</summary>
    public required string Url { get; init; }

    /// <summary>The headline as first seen.</summary>
    public required string Title { get; init; }

    /// <summary>The snippet as first seen; may be empty.</summary>
    public required string Snippet { get; init; }

    /// <summary>Who published: the name the source gave, else the host.</summary>
    public required string Outlet { get; init; }

    /// <summary>When it was published, as first seen. Null: unknown; it is marked, not guessed.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>How exactly <see cref="Published"/> is known.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>The source that showed it first.</summary>
    public required SourceId FirstSource { get; init; }

    /// <summary>When a cycle or feed first saw it.</summary>
    public required DateTimeOffset FirstSeen { get; init; }

    /// <summary>
    /// Whether it is an old text that was published again: its source dated it as new, its page or its address says otherwise.
    /// <see cref="Published"/> is then the true date.
    /// </summary>
    public bool Resurfaced { get; init; }

    /// <summary>Whether a person took it out of a story that it did not belong to; <see cref="StoryId"/> is then its own for good.</summary>
    public bool SplitByHand { get; init; }

    /// <summary>Who wrote it, where its page was read and says so.</summary>
    public string? Author { get; init; }

    /// <summary>Whether its article page was read.</summary>
    public bool IsRead { get; init; }

    /// <summary>What its text is recognised by in copies, where that was read and is long enough.</summary>
    [JsonIgnore]
    public StorySignature? Signature { get; init; }

    /// <summary>The story it tells: mentions with the same id are copies of one thing.</summary>
    public required string StoryId { get; init; }

    /// <summary>What the machine thinks of it. What counts is <see cref="Verdict"/>.</summary>
    public required Assessment Assessment { get; init; }

    /// <summary>What a person said of its story instead; null where nobody did.</summary>
    public Label? Label { get; init; }

    /// <summary>What counts: the label, and what that leaves open as the machine thinks.</summary>
    public Verdict Verdict => Verdict.Of(Assessment, Label);
}
