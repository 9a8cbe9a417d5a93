using System.Globalization;
using ReputationWatch.Trending;

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

    public static string Stories(TrendPoint? point) => point is null
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{point.Stories.Positive} positive, {point.Stories.Neutral} neutral, {point.Stories.Negative} negative, {point.Stories.Conflict} conflict-era");
}
