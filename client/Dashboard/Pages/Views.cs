using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Dashboard.Trying;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>The list of keywords.</summary>
/// <param name="Keywords">Open incidents first, then by name.</param>
/// <param name="SparkDays">How many days the sparklines show.</param>
/// <param name="Done">What was done before this page, as a key of its words.</param>
/// <param name="Down">The sources that cannot be read, by name, each with since when.</param>
/// <param name="TimeZone">The IANA zone of their times.</param>
public sealed record HomeView(
    IReadOnlyList<KeywordSummary> Keywords, int SparkDays, string? Done, IReadOnlyList<(string Name, DateTimeOffset Since)> Down, string TimeZone)
{
    /// <summary>The rebuilds under way.</summary>
    public IReadOnlyDictionary<KeywordId, Rebuild> Rebuilds { get; init; } = new Dictionary<KeywordId, Rebuild>();
}

/// <summary>One keyword.</summary>
public sealed record KeywordView
{
    /// <summary>The keyword at a glance.</summary>
    public required KeywordSummary Summary { get; init; }

    /// <summary>What was done before this page, as a key of its words.</summary>
    public string? Done { get; init; }

    /// <summary>The trend in the chosen range.</summary>
    public required IReadOnlyList<PeriodPoint> Series { get; init; }

    /// <summary>What can be said of the chosen range.</summary>
    public required Analysis Analysis { get; init; }

    /// <summary>The names for people of the keywords that campaigns are set against.</summary>
    public required IReadOnlyDictionary<KeywordId, string> KeywordNames { get; init; }

    /// <summary>The first day of the chart.</summary>
    public required DateOnly First { get; init; }

    /// <summary>The last day of the chart.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>The chosen range: <c>30d</c>, <c>90d</c>, <c>1y</c> or <c>all</c>.</summary>
    public required string Range { get; init; }

    /// <summary>The chosen period.</summary>
    public required TrendPeriod By { get; init; }

    /// <summary>The day the pages are compared with.</summary>
    public required DateOnly CompareDay { get; init; }

    /// <summary>Page one of each source as it stands.</summary>
    public required IReadOnlyList<ResultPage> Now { get; init; }

    /// <summary>Page one of each source as it stood at the end of <see cref="CompareDay"/>.</summary>
    public required IReadOnlyList<ResultPage> Then { get; init; }

    /// <summary>One page of mentions.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>Whether older ones follow.</summary>
    public required bool MoreMentions { get; init; }

    /// <summary>Which page of mentions it is, from 1.</summary>
    public required int MentionPage { get; init; }

    /// <summary>The chosen filter: <c>positive</c>, <c>neutral</c>, <c>negative</c>, <c>conflict</c> or null.</summary>
    public required string? Show { get; init; }

    /// <summary>Incidents, newest first.</summary>
    public required IReadOnlyList<Incident> Incidents { get; init; }

    /// <summary>The last rebuilds, newest first; the first may be under way.</summary>
    public IReadOnlyList<Rebuild> Rebuilds { get; init; } = [];

    /// <summary>The sources in this keyword's eyes.</summary>
    public required IReadOnlyList<SourceStatus> Sources { get; init; }

    /// <summary>The sources' names for people.</summary>
    public IReadOnlyDictionary<SourceId, string> SourceNames => Sources.ToDictionary(s => s.Source.Id, s => s.Source.Name);
}

/// <summary>The keyword form.</summary>
/// <param name="Form">As it was typed.</param>
/// <param name="Errors">What is wrong, as sentences by field.</param>
/// <param name="Editing">The keyword that is changed; null: a new one.</param>
/// <param name="AlreadyTracked">The id of the keyword that has this name already.</param>
/// <param name="Lenses">The old events that can be ticked.</param>
public sealed record FormView(
    KeywordForm Form, ILookup<string, string> Errors, string? Editing, IReadOnlyList<LensEntry> Lenses, string? AlreadyTracked = null)
{
    /// <summary>Contexts that would help; null where they are not asked for.</summary>
    public ContextAdvice? Contexts { get; init; }

    /// <summary>What was done before this page, as a key of its words.</summary>
    public string? Done { get; init; }
}

/// <summary>Sources, their failures, and deliveries.</summary>
/// <param name="Sources">Every source: those that cannot be read first, those switched off last.</param>
/// <param name="Incidents">Times in which sources could not be read, newest first.</param>
/// <param name="Deliveries">The newest deliveries, newest first.</param>
/// <param name="TimeZone">The IANA zone their times are shown in.</param>
/// <param name="Done">What was done before this page, as a key of its words.</param>
public sealed record SourcesView(
    IReadOnlyList<SourceReport> Sources, IReadOnlyList<SourceIncident> Incidents, IReadOnlyList<Delivery> Deliveries, string TimeZone, string? Done);

/// <summary>The source form.</summary>
/// <param name="Form">As it was typed.</param>
/// <param name="Errors">What is wrong, as sentences by field.</param>
/// <param name="Editing">The source that is changed; null: a new one.</param>
/// <param name="TimeZone">The IANA zone of its times.</param>
public sealed record SourceFormView(SourceForm Form, ILookup<string, string> Errors, Source? Editing, string TimeZone)
{
    /// <summary>What a trial gave; null where none was made.</summary>
    public Trial? Trial { get; init; }

    /// <summary>Whether a trial was asked for; the errors are then what keeps it from being made.</summary>
    public bool Tried { get; init; }

    /// <summary>When the last body that could not be read came; null where none is kept.</summary>
    public DateTimeOffset? BodyAt { get; init; }
}

/// <summary>A page that only says something.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Text">What to do next.</param>
/// <param name="Leads">Whether the other pages can be reached from it.</param>
public sealed record MessageView(string Title, string Text, bool Leads = true);
