using System.Diagnostics;
using System.Globalization;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Tests.Support;
using ReputationWatch.Trending;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Benchmarks;

/// <summary>
/// A rebuild of one keyword in a SQLite file after a change of everything: hourly looks at five sources, a mention an hour, a page that
/// changes every fifth hour. How long it takes, and how long its longest transaction keeps other writers waiting. `-- rebuild-store DAYS`.
/// </summary>
static class RebuildStoreBench
{
    const int Kept = 300;
    static readonly DateTimeOffset Start = new(2025, 7, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly string[] Titles =
    [
        "Bupati Kotim resmikan pasar ke-{0} di Sampit", "Banjir rendam {0} rumah di Sampit", "Mengenang tragedi Sampit 2001, {0} warga doa bersama",
        "Kejari Sampit tetapkan {0} tersangka korupsi dana desa", "Festival Sampit ke-{0} meriah",
    ];

    public static async Task RunAsync(string[] args)
    {
        var hours = 24 * (args is [var days, ..] ? int.Parse(days, CultureInfo.InvariantCulture) : 365);
        await using var home = StoreHome.Sqlite();
        var store = await home.OpenMigratedAsync();
        SourceId[] sources = [.. Enumerable.Range(0, 5).Select(n => new SourceId($"s{n}"))];
        foreach (var source in sources) await store.Sources.SaveSourceAsync(Search("bing-news-rss") with { Id = source }, Start, default);
        var sampit = new TrackedKeyword { Id = new("sampit"), Name = "Sampit" };
        await store.Watches.TrackAsync(sampit, Start, default);
        for (var hour = 0; hour < hours; hour++) await LookAsync(store.Watches, sources, hour);

        await store.Rebuilds.AskAsync(sampit.Id, new(RebuildCause.Asked, "bench", Start, "bench"), default);
        var cycle = new RebuildCycle(store.RebuildWork, Assessor.BuiltIn, []);
        var (watch, longest, phases) = (Stopwatch.StartNew(), new Dictionary<RebuildPhase, double>(), new Dictionary<RebuildPhase, double>());
        while (true)
        {
            var phase = (await store.Rebuilds.RebuildsAsync(sampit.Id, 1, default))[0].Phase;
            var before = watch.Elapsed.TotalMilliseconds;
            if (!await cycle.StepAsync(sampit.Id, Start.AddYears(2), default)) break;
            var took = watch.Elapsed.TotalMilliseconds - before;
            (longest[phase], phases[phase]) = (Math.Max(longest.GetValueOrDefault(phase), took), phases.GetValueOrDefault(phase) + took);
        }

        var done = (await store.Rebuilds.RebuildsAsync(sampit.Id, 1, default))[0].Changes;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{hours:N0} points, {hours:N0} mentions, {hours / 5 * sources.Length:N0} pages; changed {done.Points:N0}, {done.Mentions:N0}, {done.Pages:N0}: {watch.Elapsed.TotalSeconds:N1} s"));
        foreach (var (phase, whole) in phases)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{phase}: {whole / 1000:N2} s, longest step {longest[phase]:N0} ms{(phase == RebuildPhase.Points ? $" (reading without a lock, then transactions of {RebuildPolicy.PointsAtOnce} points)" : "")}"));
    }

    static async Task LookAsync(IWatchStore store, SourceId[] sources, int hour)
    {
        var at = Start.AddHours(hour);
        var state = (await store.LoadAsync(new("sampit"), at, default))!;
        var mention = Mention(Url(hour), at.AddHours(-2), Tone.Neutral) with
        {
            Title = Titles[hour % Titles.Length].Replace("{0}", hour.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
            FirstSeen = at,
        };
        var shown = Enumerable.Range(0, 10).Select(rank => Url(Math.Max(0, (hour / 5) - (rank * 3) + (rank % 2)) % Math.Max(1, Math.Min(hour, Kept)))).Distinct().ToArray();
        IReadOnlyList<ResultPage> pages = [.. sources.Select((source, n) => Page(source, hour % 5 == 0 ? at : at.AddHours(-(hour % 5)), at, shown))];
        if (!await store.RecordAsync(Cycle(state, at) with { Mentions = [mention], Pages = pages, Point = Point(new("sampit"), at) with { Pages = [.. sources.Select(s => new PageVisibility(s, 0, 0, 0, 10))] } }, default))
            throw new InvalidOperationException("a cycle was refused");
    }

    static string Url(int number) => string.Create(CultureInfo.InvariantCulture, $"https://news.example/{number}");
}
