using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Watching;

/// <summary>Everything a feed's cycle has to know.</summary>
public sealed record FeedState
{
    /// <summary>The feed.</summary>
    public required Source Source { get; init; }

    /// <summary>Raised by one with every recorded cycle.</summary>
    public required long Version { get; init; }

    /// <summary>When the next cycle is due.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Those of the last body that was read whole.</summary>
    public Validators? Validators { get; init; }

    /// <summary>Canonical URLs of the last reading's entries; an entry that is not among them is new.</summary>
    public IReadOnlyList<string> Seen { get; init; } = [];

    /// <summary>The publication time of the newest entry of the last body that was read; null where no entry had one that has come yet.</summary>
    public DateTimeOffset? NewestAt { get; init; }

    /// <summary>Which keywords the last reading was matched against; see <see cref="KeywordMatcher.Stamp"/>.</summary>
    public string KeywordStamp { get; init; } = "";

    /// <summary>How often it is polled by how often it writes; null before that is known. Never shorter than its interval.</summary>
    public TimeSpan? Pace { get; init; }

    /// <summary>Readings in a row that were not good.</summary>
    public int Failures { get; init; }

    /// <summary>The last good reading.</summary>
    public DateTimeOffset? LastGoodAt { get; init; }
}

/// <summary>A feed's entry that speaks of a keyword.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Entry">The entry.</param>
public sealed record FeedMatch(KeywordId Keyword, SourceEntry Entry);

/// <summary>All that one cycle of a feed learnt, to be written in one transaction.</summary>
public sealed record FeedRecord
{
    /// <summary>What the next cycle has to know; its version is still that of the state it was made from.</summary>
    public required FeedState Next { get; init; }

    /// <summary>The cycle's time.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What the look came to; null where the host's pace put it off.</summary>
    public required Reading? Reading { get; init; }

    /// <summary>The body, where it could not be read.</summary>
    public KeptBody? Kept { get; init; }

    /// <summary>New entries, once for each keyword they speak of.</summary>
    public required IReadOnlyList<FeedMatch> Inbox { get; init; }
}
