using System.IO.Compression;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Assessing;
using ReputationWatch.Single.Demo;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Tests.Support;
using ReputationWatch.Watching;

namespace ReputationWatch.Benchmarks;

/// <summary>
/// A year of a real publisher's feeds, served on loopback in date order and crawled by the real fetcher for six cities with
/// ambiguous names. Prints mentions per city, tones and eras, and the mentions themselves for reading.
/// </summary>
static class TempoReplay
{
    static readonly TimeSpan Step = TimeSpan.FromHours(12);

    public static async Task RunAsync(int shownPerCity)
    {
        if (Places.Shared("captures", "feeds-indonesia") is not { } captures)
        {
            Console.WriteLine(Places.SharedMissing);
            return;
        }

        var items = Items(Path.Combine(captures, "tempo_items_2025-06_2026-06.jsonl.gz"));
        var clock = new DemoClock(items.Min(i => i.FirstSeen));
        await using var web = await TempoWeb.StartAsync(clock, items, Path.Combine(captures, "tempo-history"));
        using var folder = new TemporaryFolder();
        using var office = Office.Open(folder.Path, "replay", LoopbackSettings.For(web.Address));
        await using var services = await office.StartServicesAsync(default, new(clock, Assessor.BuiltIn, web.Sources));

        var directory = services.GetRequiredService<IWatchDirectory>();
        foreach (var city in SixCities.Keywords) await directory.Get(city.Id).TrackAsync(city);
        await CrawlAsync(services.GetRequiredService<DueWork>(), clock, items.Max(i => i.FirstSeen));

        Console.WriteLine($"{items.Count} items, {Directory.GetFiles(Path.Combine(captures, "tempo-history")).Length} raw snapshots, {web.Requests} requests");
        foreach (var city in SixCities.Keywords) await PrintAsync(services.GetRequiredService<IWatchReader>(), city, shownPerCity);
    }

    static async Task CrawlAsync(DueWork work, DemoClock clock, DateTimeOffset until)
    {
        for (; clock.GetUtcNow() <= until + Step; clock.StandAt(clock.GetUtcNow() + Step))
        {
            await work.FeedsAsync(default);
            await work.DrainAsync();
            await work.KeywordsAsync(default);
            await work.DrainAsync();
        }
    }

    static async Task PrintAsync(IWatchReader reader, TrackedKeyword city, int shown)
    {
        var mentions = await reader.MentionsAsync(city.Id, new(Limit: 100_000), default);
        string Share(Func<Mention, bool> counts) => $"{100.0 * mentions.Count(counts) / Math.Max(1, mentions.Count):0}%";
        Console.WriteLine(
            $"\n{city.Name}: {mentions.Count} mentions, {mentions.Select(m => m.StoryId).Distinct().Count()} stories; "
            + $"positive {Share(m => m.Assessment.Tone == Tone.Positive)}, neutral {Share(m => m.Assessment.Tone == Tone.Neutral)}, negative {Share(m => m.Assessment.Tone == Tone.Negative)}; "
            + $"about an old conflict {Share(m => m.Assessment.Era.Role == EraRole.About)}, mentioning one {Share(m => m.Assessment.Era.Role == EraRole.Mentions)}");
        // Spread over the year, so that one week's affair does not stand for all.
        foreach (var m in mentions.Where((_, i) => i % Math.Max(1, mentions.Count / shown) == 0).Take(shown))
            Console.WriteLine($"  [{m.Assessment.Tone}] {m.Title} — {m.Snippet}");
    }

    static List<TempoItem> Items(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var items = new List<TempoItem>();
        while (lines.ReadLine() is { } line) items.Add(JsonSerializer.Deserialize<TempoItem>(line, JsonSerializerOptions.Web)!);
        return items;
    }
}

/// <summary>One item of the publisher's feeds over the year.</summary>
sealed record TempoItem(string Feed, string Link, string Title, string PubDate, string Description, DateTimeOffset FirstSeen, DateTimeOffset LastSeen);
