using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Trending;

/// <summary>Distinct stories by what they are about and how they speak. The four kinds exclude each other.</summary>
/// <param name="Positive">About the present, good for the keyword.</param>
/// <param name="Neutral">About the present, neither.</param>
/// <param name="Negative">About the present, bad for it.</param>
/// <param name="Conflict">About an old conflict, whatever the tone.</param>
public sealed record StoryCounts(int Positive, int Neutral, int Negative, int Conflict)
{
    /// <summary>All stories.</summary>
    public int Total => Positive + Neutral + Negative + Conflict;

    /// <summary>Negative or conflict-era: what an alert counts.</summary>
    public int Harmful => Negative + Conflict;
}

/// <summary>What a reader of one engine's page one sees, weighted by rank. The three shares leave the rest neutral.</summary>
/// <param name="Source">The search source.</param>
/// <param name="Positive">0 to 1.</param>
/// <param name="Negative">0 to 1.</param>
/// <param name="Conflict">0 to 1: conflict-era visibility.</param>
/// <param name="Results">How many ranked results the page held.</param>
public sealed record PageVisibility(SourceId Source, double Positive, double Negative, double Conflict, int Results);

/// <summary>The figures of one cycle that could look. A cycle that could not leaves a gap, never a zero.</summary>
public sealed record TrendPoint
{
    /// <summary>Whose figures.</summary>
    public required KeywordId Keyword { get; init; }

    /// <summary>The cycle's time, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Distinct stories published in the 28 days before <see cref="At"/>.</summary>
    public required StoryCounts Stories { get; init; }

    /// <summary>Copies of those stories.</summary>
    public required int Mentions { get; init; }

    /// <summary>Distinct harmful stories published in the 24 hours before <see cref="At"/>.</summary>
    public required int HarmfulLastDay { get; init; }

    /// <summary>positive / (positive + conflict-era) over the stories; null where there is neither.</summary>
    public required Estimate? Share { get; init; }

    /// <summary>(positive − harmful) / (positive + harmful) over the stories, −1 to 1; null where there is neither.</summary>
    public required double? NetTone { get; init; }

    /// <summary>Page one of each search source that could be read in this cycle; a source that could not is absent.</summary>
    public required IReadOnlyList<PageVisibility> Pages { get; init; }

    /// <summary>What the figures were made with, for example <c>lexicon-1/backlinko-1</c>. A change is a break in the series.</summary>
    public required string Method { get; init; }
}
