using ReputationWatch.Alerting;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;
using ReputationWatch.Parsing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Storing;

/// <summary>The read side of the store: dashboard, API, command line and export. Never goes through a grain.</summary>
public interface IWatchReader
{
    /// <summary>Every tracked keyword at a glance, in order of name; the last trend point of each UTC day since <paramref name="sparkSince"/>.</summary>
    Task<IReadOnlyList<KeywordSummary>> OverviewAsync(DateTimeOffset sparkSince, CancellationToken ct);

    /// <summary>One keyword at a glance; null where it was never tracked. An untracked one still shows its history.</summary>
    Task<KeywordSummary?> SummaryAsync(KeywordId id, DateTimeOffset sparkSince, CancellationToken ct);

    /// <summary>Trend points from <paramref name="from"/> (inclusive) to <paramref name="to"/> (exclusive), oldest first.</summary>
    Task<IReadOnlyList<TrendPoint>> TrendAsync(KeywordId id, DateTimeOffset from, DateTimeOffset to, CancellationToken ct);

    /// <summary>Mentions, newest first by publication, else first sight.</summary>
    Task<IReadOnlyList<Mention>> MentionsAsync(KeywordId id, MentionFilter filter, CancellationToken ct);

    /// <summary>The page of each search source as it stood at a time: the last one first seen by then. Sources without one are absent.</summary>
    Task<IReadOnlyList<ResultPage>> PagesAtAsync(KeywordId id, DateTimeOffset at, CancellationToken ct);

    /// <summary>Every page row that stood between the two times, oldest first.</summary>
    Task<IReadOnlyList<ResultPage>> PagesAsync(KeywordId id, DateTimeOffset from, DateTimeOffset to, CancellationToken ct);

    /// <summary>A keyword's incidents with their transitions, newest first.</summary>
    Task<IReadOnlyList<Incident>> IncidentsAsync(KeywordId id, CancellationToken ct);

    /// <summary>Every source with its last reading, in order of id. With a keyword: as that keyword's cycles saw the search sources.</summary>
    Task<IReadOnlyList<SourceStatus>> SourcesStatusAsync(KeywordId? id, CancellationToken ct);

    /// <summary>A keyword's readings from <paramref name="from"/> on, oldest first.</summary>
    Task<IReadOnlyList<Reading>> ReadingsAsync(KeywordId id, DateTimeOffset from, CancellationToken ct);

    /// <summary>How often each source came to each outcome from <paramref name="from"/> on, in order of source.</summary>
    Task<IReadOnlyList<OutcomeCount>> OutcomesAsync(DateTimeOffset from, CancellationToken ct);

    /// <summary>Incidents of sources, the newest first.</summary>
    Task<IReadOnlyList<SourceIncident>> SourceIncidentsAsync(int limit, CancellationToken ct);

    /// <summary>The last body of a source that could not be read; null where there is none.</summary>
    Task<KeptBody?> KeptBodyAsync(SourceId source, CancellationToken ct);

    /// <summary>The newest deliveries, newest first.</summary>
    Task<IReadOnlyList<Delivery>> DeliveriesAsync(int limit, CancellationToken ct);
}

/// <summary>A keyword at a glance.</summary>
/// <param name="Keyword">What is watched.</param>
/// <param name="Tracked">Whether it still is.</param>
/// <param name="Latest">The newest figures; null where no cycle could look yet.</param>
/// <param name="Spark">Figures for the sparkline: the last of each UTC day, oldest first.</param>
/// <param name="LastCycleAt">When a cycle last ran, good or not.</param>
/// <param name="DueAt">When the next one is due.</param>
/// <param name="Alert">Where the alert stands.</param>
/// <param name="FailingSources">How many of its search sources gave no good reading last time.</param>
public sealed record KeywordSummary(
    TrackedKeyword Keyword, bool Tracked, TrendPoint? Latest, IReadOnlyList<TrendPoint> Spark,
    DateTimeOffset? LastCycleAt, DateTimeOffset DueAt, AlertState Alert, int FailingSources);

/// <summary>Which mentions to read.</summary>
/// <param name="From">Published, or else first seen, at or after.</param>
/// <param name="To">Published, or else first seen, before.</param>
/// <param name="Tone">Counted with this tone.</param>
/// <param name="ConflictOnly">Conflict-era ones alone.</param>
/// <param name="Limit">At most this many; 1 to 100,000.</param>
/// <param name="Skip">After leaving out this many.</param>
/// <param name="Url">The one with this canonical URL.</param>
public sealed record MentionFilter(
    DateTimeOffset? From = null, DateTimeOffset? To = null, Tone? Tone = null, bool ConflictOnly = false, int Limit = 50, int Skip = 0, string? Url = null);

/// <summary>An incident with its life.</summary>
/// <param name="Id">The id.</param>
/// <param name="OpenedAt">When it opened; null where it was only ever suspected.</param>
/// <param name="ClosedAt">When it closed; the same as <paramref name="OpenedAt"/> where it happened once.</param>
/// <param name="Transitions">Every change, oldest first.</param>
public sealed record Incident(string Id, DateTimeOffset? OpenedAt, DateTimeOffset? ClosedAt, IReadOnlyList<IncidentTransition> Transitions)
{
    /// <summary>What it is about.</summary>
    public IncidentKind Kind { get; init; }

    /// <summary>How much it presses, or pressed at the end.</summary>
    public IncidentTier Tier { get; init; } = IncidentTier.Push;

    /// <summary>The address, story or source it is about; empty where it is the keyword itself.</summary>
    public string Subject { get; init; } = "";
}

/// <summary>How a source is doing.</summary>
/// <param name="Source">The source.</param>
/// <param name="Last">Its last reading; null where it was never asked.</param>
/// <param name="LastGoodAt">Its last good reading.</param>
/// <param name="Failures">Readings in a row that were not good.</param>
/// <param name="DueAt">When it is next due; null where unknown or switched off.</param>
public sealed record SourceStatus(Source Source, Reading? Last, DateTimeOffset? LastGoodAt, int Failures, DateTimeOffset? DueAt);

/// <summary>How often a source came to an outcome.</summary>
/// <param name="Source">The source.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Readings">How many readings.</param>
public sealed record OutcomeCount(SourceId Source, ReadingOutcome Outcome, int Readings);

/// <summary>What became of a message.</summary>
/// <param name="Id">The message's id.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Keyword">Whom it is about; null where it is about a source.</param>
/// <param name="CreatedAt">When it was decided.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Status"><c>waiting</c>, <c>sent</c> or <c>given-up</c>.</param>
/// <param name="Attempts">Tries that ended so far.</param>
/// <param name="SettledAt">When it was sent or given up.</param>
/// <param name="Detail">What the last try said, where it failed.</param>
public sealed record Delivery(
    string Id, string Channel, KeywordId? Keyword, DateTimeOffset CreatedAt, string Subject, string Status,
    int Attempts, DateTimeOffset? SettledAt, string? Detail)
{
    /// <summary>What it is about.</summary>
    public IncidentKind Kind { get; init; }

    /// <summary>The id of the person it goes to; null where it goes to all that the channel's configuration names.</summary>
    public string? Recipient { get; init; }

    /// <summary>When it is next tried, or folded into a digest; null where it was sent or given up.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Whether it is told in the person's digest.</summary>
    public bool ForDigest { get; init; }
}
