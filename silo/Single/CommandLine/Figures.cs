using System.Globalization;
using ReputationWatch.Parsing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;
using Spectre.Console;

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

    /// <summary>How much of the coverage the share speaks of.</summary>
    public static string Polarised(TrendPoint? point) => point?.Stories is { Total: > 0 } s
        ? string.Create(CultureInfo.InvariantCulture, $"{(s.Positive + s.Conflict) / (double)s.Total:P0}")
        : "–";

    /// <summary>Both families of net tone.</summary>
    public static string NetTones(TrendPoint? point) => point is not null && Trending.NetTones.Of(point.Stories) is { Judged: { } judged, All: { } all }
        ? string.Create(CultureInfo.InvariantCulture, $"{judged:+0.00;-0.00;0.00}, {all:+0.00;-0.00;0.00}")
        : "–";

    /// <summary>A figure of each source's page; sources without one are absent.</summary>
    public static string BySource(TrendPoint? point, Func<PageVisibility, double?> of) =>
        point?.Pages.Where(p => p.Results > 0 && of(p) is not null).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Source} {of(p):P0}")).ToList() is { Count: > 0 } said
            ? Markup.Escape(string.Join(", ", said))
            : "–";

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
