using System.Text.RegularExpressions;
using ReputationWatch.Parsing;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Core.Tests.Parsing;

/// <summary>Real bodies, kept beside the repository.</summary>
public sealed partial class CaptureTests(ITestOutputHelper output)
{
    [Fact]
    public void A_real_bing_page_gives_ten_ranked_entries_with_publishers_own_addresses()
    {
        var reading = Read("bing-html", Captured("serp-2026-celina", "bing.html"));

        Assert.Equal(ReadingOutcome.Ok, reading.Outcome);
        Assert.Equal(Enumerable.Range(1, 10), reading.Entries.Select(e => e.Rank));
        Assert.Equal("https://www.sleepfoundation.org/nutrition/caffeine-and-sleep", reading.Entries[0].Url);
        Assert.DoesNotContain(reading.Entries, e => new Uri(e.Url).Host.EndsWith("bing.com", StringComparison.Ordinal));
        Assert.All(reading.Entries, e => Assert.NotEmpty(e.Snippet));
        Assert.Equal((new DateTimeOffset(2025, 8, 15, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day), (reading.Entries[1].Published!.Value, reading.Entries[1].Precision));
        Assert.StartsWith("The critical insight comes", reading.Entries[1].Snippet, StringComparison.Ordinal);
    }

    [Fact]
    public void A_real_duckduckgo_page_gives_nine_ranked_entries_with_publishers_own_addresses()
    {
        var reading = Read("duckduckgo-html", Captured("serp-2026-celina", "ddg_html.html"));

        Assert.Equal(ReadingOutcome.Ok, reading.Outcome);
        Assert.Equal(Enumerable.Range(1, 9), reading.Entries.Select(e => e.Rank));
        Assert.Equal("https://www.sleepfoundation.org/nutrition/caffeine-and-sleep", reading.Entries[0].Url);
        Assert.DoesNotContain(reading.Entries, e => new Uri(e.Url).Host.EndsWith("duckduckgo.com", StringComparison.Ordinal));
        Assert.Equal((new DateTimeOffset(2025, 7, 16, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day), (reading.Entries[0].Published!.Value, reading.Entries[0].Precision));
    }

    [Fact]
    public void A_real_challenge_page_is_blocked_whatever_is_expected_in_its_place()
    {
        var body = Captured("serp-2026-celina", "ddg_lite.html");

        Assert.All(SourceFormats.Names, format => Assert.Equal(ReadingOutcome.Blocked, Read(format, body).Outcome));
    }

    [Fact]
    public void A_real_google_news_search_gives_100_entries_of_which_95_tell_the_day_only()
    {
        var reading = Read("google-news-rss", Captured("serp-2026-celina", "news_rss.xml"));

        Assert.Equal(ReadingOutcome.Ok, reading.Outcome);
        Assert.Equal(100, reading.Entries.Count);
        Assert.Equal(95, reading.Entries.Count(e => e.Precision == DatePrecision.Day));
        Assert.All(reading.Entries, e => Assert.False(e.Title.EndsWith($" - {e.Outlet}", StringComparison.Ordinal)));
        Assert.Equal(("Caffeine reversed memory problems caused by sleep deprivation", "ScienceDaily"), (reading.Entries[0].Title, reading.Entries[0].Outlet));
    }

    [Fact]
    public void Every_snapshot_of_tempos_feeds_is_read_whole_with_dates_to_the_second()
    {
        var readings = Files("feeds-indonesia", "tempo-history").Select(f => Read("feed", File.ReadAllBytes(f))).ToList();

        Assert.Equal(41, readings.Count);
        Assert.All(readings, r => Assert.Equal((ReadingOutcome.Ok, ""), (r.Outcome, r.Detail)));
        Assert.All(readings.SelectMany(r => r.Entries), e => Assert.Equal(DatePrecision.Time, e.Precision));
        Assert.All(readings.SelectMany(r => r.Entries), e => Assert.Matches(@"^https://\w+\.tempo\.co/", e.Url));
    }

    [Fact]
    public void Every_real_feed_of_the_codehollow_set_gives_entries_with_titles_and_addresses()
    {
        var readings = Files("feeds-codehollow", "Feeds").Select(f => (Name: Path.GetFileName(f), Reading: Read("feed", File.ReadAllBytes(f)))).ToList();

        output.WriteLine($"{readings.Count(r => r.Reading.Outcome == ReadingOutcome.Ok)} of {readings.Count} Ok, {readings.Sum(r => r.Reading.Entries.Count)} entries, "
            + $"{readings.Sum(r => r.Reading.Entries.Count(e => e.Url.Length == 0))} without address, {readings.Sum(r => r.Reading.Entries.Count(e => e.Published is null))} without date");
        // One of them is a real feed that had no items on that day.
        Assert.Equal(["Rss20DailyMail.xml"], readings.Where(r => r.Reading.Outcome == ReadingOutcome.Empty).Select(r => r.Name));
        Assert.Equal(48, readings.Count(r => r.Reading is { Outcome: ReadingOutcome.Ok, Detail: "" }));
    }

    [Fact]
    public void Feedparsers_wellformed_feeds_are_read_as_its_own_expectations_say()
    {
        var checkedFiles = 0;
        var failed = new List<string>();
        foreach (var file in Files("feeds-feedparser", "wellformed"))
        {
            var bytes = File.ReadAllBytes(file);
            var expectation = Expectation().Match(System.Text.Encoding.Latin1.GetString(bytes));
            var reading = Read("feed", bytes, "http://127.0.0.1:8097/");
            if (!expectation.Success) continue;

            checkedFiles++;
            var (field, expected) = (expectation.Groups["field"].Value, expectation.Groups["value"].Value);
            var entry = reading.Entries is [var first, ..] ? first : null;
            var got = field switch { "title" => entry?.Title, "link" => entry?.Url, _ => entry?.Snippet } ?? "";
            // Markup is kept by feedparser and taken out here.
            if (got != expected && got != PlainText.OfHtml(expected)) failed.Add($"{Path.GetFileName(file)} {field}: \"{expected}\" but \"{got}\" ({reading.Outcome} {reading.Detail})");
        }

        output.WriteLine($"{checkedFiles - failed.Count} of {checkedFiles} as expected");
        failed.ForEach(output.WriteLine);
        Assert.NotEqual(0, checkedFiles);
        // What is left: Microsoft's CDF of 1997, and a Content-Location header that is not passed on.
        Assert.True(failed.Count <= checkedFiles / 50, string.Join('\n', failed));
    }

    [Fact]
    public void None_of_feedparsers_illformed_and_misencoded_feeds_throws()
    {
        var outcomes = new[] { "illformed", "encoding", "entities", "json" }
            .SelectMany(folder => Files("feeds-feedparser", folder).Select(f => (folder, Reading: Read("feed", File.ReadAllBytes(f)))))
            .ToList();

        foreach (var group in outcomes.GroupBy(o => (o.folder, o.Reading.Outcome))) output.WriteLine($"{group.Key}: {group.Count()}");
        Assert.All(outcomes, o => Assert.True(Enum.IsDefined(o.Reading.Outcome)));
    }

    [Theory]
    [InlineData("crawler-commons/sitemaps/extension/shinpaideshou-news-sitemap.xml", ReadingOutcome.Ok)]
    [InlineData("crawler-commons/sitemaps/extension/sitemap-news.xml", ReadingOutcome.Ok)]
    [InlineData("stormcrawler/stormcrawler.sitemap.extensions.news.xml", ReadingOutcome.Ok)]
    [InlineData("crawler-commons/sitemaps/sitemap.index.xml", ReadingOutcome.Unrecognised)]
    [InlineData("crawler-commons/sitemaps/sitemap.ns.xml", ReadingOutcome.Unrecognised)]
    public void Sitemaps_are_news_where_they_hold_news(string file, ReadingOutcome outcome)
    {
        var reading = Read("news-sitemap", Captured(["sitemaps", .. file.Split('/')]));

        output.WriteLine($"{reading.Entries.Count} {reading.Detail}");
        Assert.Equal(outcome, reading.Outcome);
        Assert.All(reading.Entries, e => Assert.NotEmpty(e.Title));
    }

    static SourceReading Read(string format, byte[] bytes, string url = "https://example.com/") => Bodies.Read(format, Bodies.Of(bytes, url: url));

    static byte[] Captured(params string[] path) => File.ReadAllBytes(Found(path));

    static IEnumerable<string> Files(params string[] path) => Directory.EnumerateFiles(Found(path), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    static string Found(string[] path)
    {
        var found = Places.Shared(["captures", .. path]);
        Assert.SkipWhen(found is null, Places.SharedMissing);
        return found;
    }

    [GeneratedRegex(@"Expect:\s+not bozo and entries\[0\]\['(?<field>title|link|description|summary)'\] == '(?<value>(?:[^'\\])*)'\s*$", RegexOptions.Multiline)]
    private static partial Regex Expectation();
}
