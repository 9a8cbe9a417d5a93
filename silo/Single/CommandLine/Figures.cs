using System.Globalization;
using ReputationWatch.Parsing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.CommandLine;

/// <summary>Figures as a terminal shows them; a figure always with its sample.</summary>
static class Figures
{
    public static string Share(TrendPoint? point) => point?.Share switch
    {
        null => "–",
        { Grade: Grade.TooLittle } s => string.Create(CultureInfo.InvariantCulture, $"too little (n={s.SampleSize:0.#})"),
        var s => string.Create(CultureInfo.InvariantCulture, $"{s.Value:P0} [{s.Low:P0}–{s.High:P0}], n={s.SampleSize:0.#}"),
    };

    /// <summary>A good reading without entries says that nothing changed, not that there is nothing.</summary>
    public static string Entries(Reading? reading) => reading switch
    {
        null => "–",
        { Outcome: ReadingOutcome.Ok, Entries: 0 } => "unchanged",
        { Outcome: not (ReadingOutcome.Ok or ReadingOutcome.Empty or ReadingOutcome.Stale) } => "–",
        _ => reading.Entries.ToString(CultureInfo.InvariantCulture),
    };

    public static string Stories(TrendPoint? point) => point is null
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{point.Stories.Positive} positive, {point.Stories.Neutral} neutral, {point.Stories.Negative} negative, {point.Stories.Conflict} conflict-era");
}
