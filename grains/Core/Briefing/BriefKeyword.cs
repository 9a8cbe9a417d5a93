using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Briefing;

/// <summary>One keyword in a brief.</summary>
public sealed record BriefKeyword
{
    /// <summary>The keyword's id.</summary>
    public required KeywordId Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The newest figures; null where nobody could look since the last brief.</summary>
    public BriefScore? Score { get; init; }

    /// <summary>Stories first found since the last brief.</summary>
    public required StoryCounts NewStories { get; init; }

    /// <summary>The harmful ones among them, newest first, at most <see cref="BriefStories.MostTold"/>.</summary>
    public required IReadOnlyList<BriefStory> Harmful { get; init; }

    /// <summary>Page one of each source that ever showed one, in order of the sources' names.</summary>
    public required IReadOnlyList<BriefPage> Pages { get; init; }

    /// <summary>Incidents that began, go on, or ended since, and what happened once; the newest first.</summary>
    public required IReadOnlyList<BriefIncident> Incidents { get; init; }

    /// <summary>What people corrected since, newest first.</summary>
    public required IReadOnlyList<BriefCorrection> Corrections { get; init; }

    /// <summary>How much it presses.</summary>
    public Pressure Press =>
        Incidents.Any(i => i.Stage is IncidentStage.Opened or IncidentStage.Passed or IncidentStage.Noted) ? Pressure.Opened
        : Incidents.Any(i => i.Stage == IncidentStage.Open) ? Pressure.Open
        : Score?.SinceLast?.Direction == Direction.Worse ? Pressure.Worse
        : NewStories.Harmful > 0 || Pages.Any(p => p.Entered.Any(r => r.IsHarmful)) ? Pressure.Harm
        : Score?.SinceLast?.Direction == Direction.Better || Incidents.Count > 0 || Pages.Any(p => p.Left.Any(r => r.IsHarmful)) ? Pressure.Better
        : Pressure.None;

    /// <summary>Results on any page one that are harmful now, each address once, by best rank.</summary>
    public IReadOnlyList<BriefResult> HarmfulOnPageOne() =>
        [.. Pages.SelectMany(p => p.Harmful).GroupBy(r => r.Url, StringComparer.Ordinal).Select(g => g.MinBy(r => r.Rank)!).OrderBy(r => r.Rank).ThenBy(r => r.Url, StringComparer.Ordinal)];
}

/// <summary>What a piece of coverage counts as.</summary>
/// <param name="Tone">Toward the keyword.</param>
/// <param name="Era">What the old event that it is about is called, as the office called it then; null where it is about the present.</param>
/// <param name="Risks">Each once.</param>
public sealed record BriefMarks(Tone Tone, string? Era, IReadOnlyList<Risk> Risks)
{
    /// <summary>Whether it is negative, conflict-era or carries a risk.</summary>
    public bool IsHarmful => Tone == Tone.Negative || Era is not null || Risks.Count > 0;
}

/// <summary>A new harmful story.</summary>
/// <param name="Title">The headline of its first copy.</param>
/// <param name="Url">That copy's address.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When; null where unknown.</param>
/// <param name="Copies">In how many copies it was found so far.</param>
/// <param name="Marks">What it counts as.</param>
public sealed record BriefStory(string Title, string Url, string Outlet, DateTimeOffset? Published, int Copies, BriefMarks Marks);

/// <summary>Page one of a source as it stood last, against the one that stood at the last brief.</summary>
/// <param name="Source">The source.</param>
/// <param name="Name">Its name.</param>
/// <param name="LastSeen">When it was last read; before <see cref="Brief.Since"/> where nobody could since: then nothing entered or left that is known of.</param>
/// <param name="Results">How many results it holds.</param>
/// <param name="Harmful">Those that are harmful, by rank.</param>
/// <param name="Entered">Those that were not there before, by rank; empty where there is nothing to compare with.</param>
/// <param name="Left">Those that stand there no more, by their old rank.</param>
public sealed record BriefPage(
    SourceId Source, string Name, DateTimeOffset LastSeen, int Results, IReadOnlyList<BriefResult> Harmful, IReadOnlyList<BriefResult> Entered, IReadOnlyList<BriefResult> Left);

/// <summary>A result on page one.</summary>
/// <param name="Rank">1 to 10; of one that left, its rank before.</param>
/// <param name="Before">Its rank at the last brief; null where it was not there, or where nothing is known of then.</param>
/// <param name="Title">The headline.</param>
/// <param name="Url">The address.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Marks">What it counts as.</param>
public sealed record BriefResult(int Rank, int? Before, string Title, string Url, string Outlet, BriefMarks Marks)
{
    /// <summary>Whether it is negative, conflict-era or carries a risk.</summary>
    public bool IsHarmful => Marks.IsHarmful;
}
