using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Trying;

/// <summary>What a trial came to.</summary>
/// <param name="Outcome">As a cycle would have recorded it; null where the host's pace put it off and nobody looked.</param>
/// <param name="Detail">For the operator, in English; empty where there is nothing to add.</param>
/// <param name="Entries">What was read, in the source's order.</param>
public sealed record Trial(ReadingOutcome? Outcome, string Detail, IReadOnlyList<SourceEntry> Entries)
{
    /// <summary>How many characters of a body are shown: enough to see what a page is.</summary>
    public const int BodyShown = 2000;

    /// <summary>The address that was asked, without any key; null where no answer came in time.</summary>
    public Uri? Asked { get; init; }

    /// <summary>Where nobody looked: when to come again.</summary>
    public DateTimeOffset? PutOffUntil { get; init; }

    /// <summary>How a body begins that could not be read, as text of at most <see cref="BodyShown"/> characters; null where there is none to show.</summary>
    public string? BodyStart { get; init; }

    internal static Trial Of(TrialResult result) => new(
        result.WaitUntil is null ? result.Reading.Outcome : null, result.Reading.Detail, result.Reading.Entries)
    {
        Asked = result.Asked,
        PutOffUntil = result.WaitUntil,
        BodyStart = result.Beginning is { } beginning ? Shown(beginning) : null,
    };

    // What does not show hides nothing here: it is a space.
    static string Shown(string text) => string.Concat(text.Take(BodyShown).Select(c => char.IsControl(c) && c is not ('\n' or '\t') ? ' ' : c));
}
