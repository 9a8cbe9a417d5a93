using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Briefing;

/// <summary>What became of an incident since the last brief.</summary>
public enum IncidentStage
{
    /// <summary>It opened, and is open.</summary>
    Opened,

    /// <summary>It was open before, and still is.</summary>
    Open,

    /// <summary>It was open before, and closed.</summary>
    Closed,

    /// <summary>It opened and closed.</summary>
    Passed,

    /// <summary>It happened, and is nothing that lasts.</summary>
    Noted,
}

/// <summary>An incident in a brief, by the sentences in which people were told of it.</summary>
/// <param name="Id">The incident's id.</param>
/// <param name="Stage">What became of it.</param>
/// <param name="At">When it opened, or happened.</param>
/// <param name="ClosedAt">When it closed; null where it did not.</param>
/// <param name="Indonesian">The sentence.</param>
/// <param name="English">The same.</param>
public sealed record BriefIncident(string Id, IncidentStage Stage, DateTimeOffset At, DateTimeOffset? ClosedAt, string Indonesian, string English)
{
    /// <summary>In the language of a reader: <c>en</c>, or else Indonesian.</summary>
    public string In(string language) => language == "en" ? English : Indonesian;
}

/// <summary>What a person said of a piece of coverage instead of the machine.</summary>
/// <param name="Title">The headline; the address where it is gone.</param>
/// <param name="Url">The address.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Tone">The tone; null where nothing was said of it.</param>
/// <param name="Era">What the old event is called, empty for the present; null where nothing was said of it.</param>
/// <param name="Risks">The risks; null where nothing was said of them.</param>
/// <param name="Withdrawn">Whether what was said before was taken back.</param>
public sealed record BriefCorrection(
    string Title, string Url, string By, DateTimeOffset At, Tone? Tone, string? Era, IReadOnlyList<Risk>? Risks, bool Withdrawn);

/// <summary>How the sources are.</summary>
/// <param name="Read">How many are on and can be read.</param>
/// <param name="Down">Those that cannot be read, the longest first.</param>
/// <param name="Back">Those that can be read again since the last brief.</param>
/// <param name="Since">From when on a source that went down is news.</param>
public sealed record BriefSources(int Read, IReadOnlyList<BriefSource> Down, IReadOnlyList<BriefSource> Back, DateTimeOffset Since)
{
    /// <summary>Whether one went down or came back.</summary>
    public bool HasNews => Back.Count > 0 || Down.Any(d => d.DownSince > Since);
}

/// <summary>A source that cannot be read, or could not for a time.</summary>
/// <param name="Id">The source.</param>
/// <param name="Name">Its name.</param>
/// <param name="DownSince">Since when.</param>
/// <param name="BackAt">When it could be read again; null while it cannot.</param>
/// <param name="Outcome">What its reading came to then.</param>
public sealed record BriefSource(SourceId Id, string Name, DateTimeOffset DownSince, DateTimeOffset? BackAt, ReadingOutcome Outcome);
