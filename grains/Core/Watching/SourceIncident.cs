using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Watching;

/// <summary>A time during which a source could not be read.</summary>
/// <param name="Id">Made from the source and the time it opened.</param>
/// <param name="Source">The source.</param>
/// <param name="OpenedAt">When it was given up for dead.</param>
/// <param name="ClosedAt">When it was read again, or switched off; null while it lasts.</param>
/// <param name="Outcome">What its last reading came to when it opened.</param>
/// <param name="Detail">What that reading said, in English.</param>
public sealed record SourceIncident(
    string Id, SourceId Source, DateTimeOffset OpenedAt, DateTimeOffset? ClosedAt, ReadingOutcome Outcome, string Detail);

/// <summary>Why a source's incident changed.</summary>
public enum SourceChange
{
    /// <summary>Too many readings in a row gave nothing, for too long.</summary>
    Died,

    /// <summary>A reading was good again.</summary>
    Recovered,

    /// <summary>The operator switched it off.</summary>
    SwitchedOff,
}

/// <summary>A change of a source's incident, stored with its reason.</summary>
/// <param name="Incident">The incident as it is after the change.</param>
/// <param name="Change">Why.</param>
/// <param name="At">When.</param>
public sealed record SourceTransition(SourceIncident Incident, SourceChange Change, DateTimeOffset At);
