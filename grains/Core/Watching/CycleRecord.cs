using ReputationWatch.Alerting;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;
using ReputationWatch.Parsing;
using ReputationWatch.Trending;

namespace ReputationWatch.Watching;

/// <summary>All that one cycle learnt, to be written in one transaction or not at all.</summary>
public sealed record CycleRecord
{
    /// <summary>Whose cycle.</summary>
    public required KeywordId Keyword { get; init; }

    /// <summary>The version of the state it was made from.</summary>
    public required long Version { get; init; }

    /// <summary>The cycle's time.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What each source that was asked came to.</summary>
    public required IReadOnlyList<Reading> Readings { get; init; }

    /// <summary>The pages read. One that shows the same as the stored one extends it; another is a new row.</summary>
    public required IReadOnlyList<ResultPage> Pages { get; init; }

    /// <summary>Mentions seen, new or again. A stored one keeps its first title, date and story.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>
    /// Stored mentions whose article page was read since: date, story, assessment, author and marks take the place of what
    /// headline and snippet gave. None of them is among <see cref="Mentions"/>. One that was split by hand keeps its story.
    /// </summary>
    public IReadOnlyList<Mention> Revised { get; init; } = [];

    /// <summary>By whom the mentions were assessed, see <see cref="Assessing.Assessor.MarkFor"/>.</summary>
    public string AssessedBy { get; init; } = "";

    /// <summary>The newest label that the cycle knew of; where there is a newer one when it is written, the keyword is due again at once.</summary>
    public long LabelsUpTo { get; init; }

    /// <summary>Bodies that could not be read; the last of each source is kept.</summary>
    public IReadOnlyList<KeptBody> Kept { get; init; } = [];

    /// <summary>The figures; null where nothing could be read.</summary>
    public required TrendPoint? Point { get; init; }

    /// <summary>Where the alert stands now.</summary>
    public required AlertState Alert { get; init; }

    /// <summary>What is to be remembered of the detection; null where nobody could ever look.</summary>
    public required WatchMemory? Memory { get; init; }

    /// <summary>How incidents changed, in order.</summary>
    public required IReadOnlyList<IncidentTransition> Transitions { get; init; }

    /// <summary>Messages that follow from the transitions.</summary>
    public required IReadOnlyList<OutboxMessage> Outbox { get; init; }

    /// <summary>What is now known of each source.</summary>
    public required IReadOnlyList<SourceWatch> Sources { get; init; }

    /// <summary>Numbers of the inbox rows that became mentions, to be taken out.</summary>
    public required IReadOnlyList<long> InboxTaken { get; init; }

    /// <summary>When the next cycle is due.</summary>
    public required DateTimeOffset DueAt { get; init; }
}

/// <summary>One look at one source, kept for the operator: what it came to, never its entries.</summary>
/// <param name="Source">The source.</param>
/// <param name="At">When.</param>
/// <param name="Outcome">What it came to.</param>
/// <param name="Entries">How many entries it gave.</param>
/// <param name="Detail">Why, in English.</param>
public sealed record Reading(SourceId Source, DateTimeOffset At, ReadingOutcome Outcome, int Entries, string Detail)
{
    /// <summary>The row of a reading.</summary>
    public static Reading Of(ReadSource read, DateTimeOffset at) =>
        new(read.Source.Id, at, read.Reading.Outcome, read.Reading.Entries.Count, read.Reading.Detail);
}
