using System.Diagnostics;
using System.Globalization;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Rebuilding;
using ReputationWatch.Trending;

namespace ReputationWatch.Benchmarks;

/// <summary>How long the points of one keyword's year take from facts to figures, on one core: 20,000 looks, 10,000 mentions, 13,000 pages.</summary>
static class RebuildBench
{
    const int Looks = 20_000;
    const int Mentions = 10_000;
    const int Stories = 6_000;
    const int PagesOfSource = 2_600;
    const int Rounds = 20;

    static readonly DateTimeOffset Start = new(2025, 7, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly TimeSpan Year = TimeSpan.FromDays(365);
    static readonly SourceId[] Sources = [new("a"), new("b"), new("c"), new("d"), new("e")];

    public static void Run(TextWriter output)
    {
        var facts = Facts();
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Measure(facts)).ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{facts.Looks.Count:N0} points, {facts.Mentions.Count:N0} mentions, {facts.Pages.Count:N0} pages: first {rounds[0]:N1} ms, median {rounds.Order().ElementAt(Rounds / 2):N1} ms, slowest {rounds.Max():N1} ms"));
    }

    static RebuildFacts Facts()
    {
        var chance = new Random(5);
        var mentions = Enumerable.Range(0, Mentions).Select(i =>
        {
            var published = Start + Year * chance.NextDouble();
            return new CountedMention(
                $"https://news.example/{i}", $"https://news.example/{chance.Next(Stories)}", published, published + TimeSpan.FromHours(12 * chance.NextDouble()),
                (Tone)chance.Next(-1, 2), chance.Next(6) == 0);
        });
        var pages = Sources.SelectMany(source => Enumerable.Range(0, PagesOfSource).Select(i =>
            new StoodPage(Start + Year * i / PagesOfSource, new(source, chance.NextDouble(), 0, 0, 10))));
        PageVisibility[] read = [.. Sources.Select(source => new PageVisibility(source, 0, 0, 0, 10))];
        return new(new("sampit"), 1, [.. mentions], [.. pages], [.. Enumerable.Range(0, Looks).Select(i => new RecordedLook(Start + Year * i / Looks, read, "tone-2/backlinko-1/sources-5-0000abcd"))]);
    }

    static double Measure(RebuildFacts facts)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        foreach (var point in TrendFold.Points(facts, "tone-2+layer-3", RankCurves.Default)) GC.KeepAlive(point);
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }
}
