using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using ReputationWatch.Tests.Support;
using ReputationWatch.Watching;
using static ReputationWatch.Assessing.Assessing;

namespace ReputationWatch.Assessing;

/// <summary>
/// Figures on real headlines. The floors are what was measured less a margin, so they tell of a step back, not of quality:
/// the 520 headlines are those the word list was written beside, and one person labelled them.
/// </summary>
public sealed class RealHeadlinesTests(ITestOutputHelper output)
{
    [Fact]
    public void General_headlines_have_the_tone_a_person_gave_them() =>
        AtLeast(66, "headline-tone520/tone520.tsv", line => line.Split('\t') is [_, var tone, var title] ? (title, tone) : default);

    [Fact]
    public void Stock_market_headlines_have_the_tone_a_person_gave_them() =>
        AtLeast(53, "cnbci-headlines/until-2024.csv", line =>
            line.LastIndexOf(',') is var at && line[(at + 1)..].Trim() is "negatif" or "netral" or "positif"
                ? (line[..(at - ",2024/01/01".Length)], line[(at + 1)..].Trim() switch { "negatif" => "negative", "netral" => "neutral", _ => "positive" })
                : default);

    [Fact]
    public void Of_a_years_news_items_only_those_on_old_conflicts_are_flagged()
    {
        var flagged = Items()
            .Select(i => (i.Title, Era: Assessor.BuiltIn.Assess(Sampit, new(i.Title, i.Snippet, null, i.Published), Today).Era))
            .Where(f => f.Era.Role != EraRole.None)
            .ToList();

        foreach (var (title, era) in flagged) output.WriteLine($"{era.Role} {era.Lens} {era.P:0.00} {title}");
        // Ten or so when read one by one, nearly all of them on the old conflict they were flagged for.
        Assert.InRange(flagged.Count, 7, 13);
    }

    [Fact]
    public void Cities_with_ambiguous_names_are_told_from_the_words()
    {
        var matcher = new KeywordMatcher(SixCities.Keywords);
        var bare = new KeywordMatcher([.. SixCities.Keywords.Select(k => Named(k.Name))]);
        var items = Items();

        var matched = Counts(matcher);
        var named = Counts(bare);

        foreach (var keyword in SixCities.Keywords) output.WriteLine($"{keyword.Name}: named {named[keyword.Id]}, matched {matched[keyword.Id]}");
        // Read one by one: the town of Batu is never meant, the others 67 times, all rightly; 3 more are missed.
        Assert.Equal(0, matched[KeywordId.From("Batu")]);
        Assert.InRange(SixCities.Keywords.Sum(k => matched[k.Id]), 60, 72);

        Dictionary<KeywordId, int> Counts(KeywordMatcher m)
        {
            var found = items.SelectMany(i => m.Match(i.Title, i.Snippet)).ToList();
            return SixCities.Keywords.ToDictionary(k => k.Id, k => found.Count(id => id == k.Id));
        }
    }

    void AtLeast(double floor, string file, Func<string, (string Title, string Tone)> read)
    {
        var path = Places.Shared("data", file);
        Assert.SkipWhen(path is null, Places.SharedMissing);

        var rows = File.ReadLines(path!).Skip(1).Select(read).Where(r => r.Title is not null)
            .Select(r => (Said: Enum.Parse<Tone>(r.Tone, ignoreCase: true), Found: Assess(r.Title.Trim('"')).Tone))
            .ToList();
        var scores = Enum.GetValues<Tone>().ToDictionary(t => t, t => F1(rows, t));
        var macro = scores.Values.Average();

        var each = scores.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key} {s.Value:0.0}"));
        output.WriteLine($"{rows.Count} headlines, macro-F1 {macro:0.0}: {string.Join(", ", each)}");
        Assert.True(macro >= floor, $"macro-F1 {macro:0.0} is below {floor}");
    }

    static double F1(List<(Tone Said, Tone Found)> rows, Tone tone)
    {
        var both = rows.Count(r => r.Said == tone && r.Found == tone);
        return 200.0 * both / Math.Max(1, rows.Count(r => r.Said == tone) + rows.Count(r => r.Found == tone));
    }

    static List<(string Title, string Snippet, DateTimeOffset Published)> Items()
    {
        var path = Places.Shared("captures", "feeds-indonesia", "tempo_items_2025-06_2026-06.jsonl.gz");
        Assert.SkipWhen(path is null, Places.SharedMissing);

        using var lines = new StreamReader(new GZipStream(File.OpenRead(path!), CompressionMode.Decompress));
        var items = new List<(string, string, DateTimeOffset)>();
        while (lines.ReadLine() is { } line)
        {
            using var item = JsonDocument.Parse(line);
            items.Add((Text("title"), Text("description"), DateTimeOffset.Parse(Text("pubDate"), CultureInfo.InvariantCulture)));

            string Text(string name) => item.RootElement.GetProperty(name).GetString() ?? "";
        }

        return items;
    }
}
