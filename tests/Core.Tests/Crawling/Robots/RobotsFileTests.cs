using System.Text;
using ReputationWatch.Crawling;

namespace ReputationWatch.Core.Tests.Crawling.Robots;

public sealed class RobotsFileTests
{
    const string Url = "https://kabar.example/berita/1";

    [Theory]
    [InlineData("")]
    [InlineData("User-agent: *\nDisallow:\n")]
    [InlineData("Disallow: /\n")]
    [InlineData("User-agent: lain\nDisallow: /\n")]
    [InlineData("User-agent: *\nDisallow: /arsip\n")]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /\n")]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: KABAR\nDisallow:\n")]
    [InlineData("User-agent: *\nDisallow: / # kecuali\nAllow: /berita # ini\n")]
    public void These_files_allow_a_page(string file) => Assert.True(RobotsFile.Parse(file).Allows("Kabar", Url));

    [Theory]
    [InlineData("User-agent: *\nDisallow: /")]
    [InlineData("\uFEFFUser-agent: *\r\nDisallow: /\r\n")]
    [InlineData("User-agent: *\rDisallow: /\r")]
    [InlineData("user-AGENT : kabar/2.0\ndisallow : /")]
    [InlineData("User-agent: lain\nUser-agent: Kabar\nDisallow: /")]
    [InlineData("User-agent: Kabar\nSitemap: https://kabar.example/peta.xml\nApa: saja\nUser-agent: lain\nDisallow: /")]
    [InlineData("User-agent: Kabar\nDisallow: /a\n\nUser-agent: lain\nAllow: /\n\nUser-agent: kabar\nDisallow: /b")]
    [InlineData("User-agent: *\nDisalow: /")]
    [InlineData("useragent: *\ndissallow /")]
    [InlineData("User-agent: *\nAllow: /\nDisallow: /*/1$")]
    [InlineData("<!-- peraturan kami -->\nUser-agent: *\nDisallow: /")]
    public void These_files_forbid_it(string file) => Assert.False(RobotsFile.Parse(file).Allows("Kabar", Url));

    [Theory]
    [InlineData("Kabar", false)]
    [InlineData("kABAR", false)]
    [InlineData("Kabar/1.0 (+https://kabar.example/bot)", false)]
    [InlineData("Mozilla/5.0 (compatible; Kabar/1.0; +https://kabar.example/bot)", false)]
    [InlineData("Kabar-Foto", true)]
    [InlineData("Kaba", true)]
    [InlineData("Mozilla/5.0 (X11) Kabar", true)]
    [InlineData("", true)]
    public void A_group_is_for_the_whole_product_token_of_an_agent_in_any_case(string agent, bool allowed) =>
        Assert.Equal(allowed, RobotsFile.Parse("User-agent: Kabar\nDisallow: /").Allows(agent, Url));

    [Theory]
    [InlineData("bot1", false)]
    [InlineData("bot1/2.0 (+https://bot1.example)", false)]
    [InlineData("bot2", true)]
    public void A_name_with_figures_is_told_from_others_like_it(string agent, bool allowed) =>
        Assert.Equal(allowed, RobotsFile.Parse("User-agent: bot1\nDisallow: /").Allows(agent, Url));

    [Theory]
    [InlineData("/a", "/a", true)]
    [InlineData("/a", "/ab", true)]
    [InlineData("/a", "/b", false)]
    [InlineData("/a$", "/a", true)]
    [InlineData("/a$", "/ab", false)]
    [InlineData("/*.php$", "/x.php", true)]
    [InlineData("/*.php$", "/x.php?y.php", true)]
    [InlineData("/*.php$", "/x.php?y", false)]
    [InlineData("/a*b*c", "/axbxxbc", true)]
    [InlineData("/a*b*c", "/acb", false)]
    [InlineData("/a*a$", "/a", false)]
    [InlineData("/a**a$", "/aa", true)]
    [InlineData("*", "/", true)]
    [InlineData("/*$", "/apa", true)]
    [InlineData("/$a", "/$a", true)]
    [InlineData("$", "/", false)]
    public void A_pattern_matches_from_the_start_with_stars_and_an_end(string pattern, string path, bool matches) =>
        Assert.Equal(matches, RobotsRule.Matches(path, pattern));

    [Theory]
    [InlineData("/berita/Ambon", "/berita/%41mbon")]
    [InlineData("/berita/%41mbon", "/berita/Ambon")]
    [InlineData("/caf\u00E9", "/caf%C3%A9")]
    [InlineData("/caf%c3%a9", "/caf\u00E9")]
    [InlineData("/a%2Fb", "/a%2fb")]
    public void An_address_and_a_rule_are_brought_into_one_form(string rule, string path) =>
        Assert.False(RobotsFile.Parse($"User-agent: *\nDisallow: {rule}").Allows("Kabar", new Uri("https://kabar.example" + path)));

    [Fact]
    public void A_reserved_character_and_its_escape_are_two_things() =>
        Assert.True(RobotsFile.Parse("User-agent: *\nDisallow: /a/b").Allows("Kabar", new Uri("https://kabar.example/a%2Fb")));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 10", 10.0)]
    [InlineData("User-agent: *\nCrawl-delay: 0.5 # detik", 0.5)]
    [InlineData("User-agent: *\nCrawl-delay: 30\n\nUser-agent: Kabar\nCrawl-delay: 20\nCrawl-delay: 5s", 5.0)]
    [InlineData("User-agent: *\nCrawl-delay: 30\nUser-agent: lain\nDisallow: /x", 30.0)]
    [InlineData("User-agent: *\nCrawl-delay: 99999999999999999999", 31536000.0)]
    [InlineData("User-agent: *\nCrawl-delay: 0", null)]
    [InlineData("User-agent: *\nCrawl-delay: -1", null)]
    [InlineData("User-agent: *\nCrawl-delay: pelan", null)]
    [InlineData("Crawl-delay: 10", null)]
    [InlineData("User-agent: *\nCrawl-delay: 30\n\nUser-agent: Kabar\nDisallow: /x", null)]
    [InlineData("User-agent: lain\nCrawl-delay: 10\nUser-agent: Kabar\nDisallow: /x", null)]
    public void A_delay_is_for_the_agents_named_before_it_and_the_shortest_counts(string file, double? seconds) =>
        Assert.Equal(seconds, RobotsFile.Parse(file).CrawlDelay("Kabar/1.0")?.TotalSeconds);

    [Theory]
    [InlineData("<!DOCTYPE html><html>\nUser-agent: *\nDisallow: /\n</html>")]
    [InlineData("\r\n\uFEFF<HTML>\nUser-agent: *\nDisallow: /\n")]
    [InlineData("<?xml version=\"1.0\"?>\nUser-agent: *\nDisallow: /")]
    public void A_page_in_its_place_has_no_rules(string page) => Assert.True(RobotsFile.Parse(page).Allows("Kabar", Url));

    [Fact]
    public void Every_encoding_with_a_mark_is_read()
    {
        const string file = "User-agent: *\nDisallow: /caf\u00E9";
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
            Assert.False(RobotsFile.Parse([.. encoding.Preamble, .. encoding.GetBytes(file)]).Allows("Kabar", new Uri("https://kabar.example/café")));
        Assert.False(RobotsFile.Parse(Encoding.Latin1.GetBytes(file)).Allows("Kabar", "/caf%E9"));
    }

    [Fact]
    public void Junk_is_no_rule_and_no_fault()
    {
        var junk = new byte[600 << 10];
        new Random(9309).NextBytes(junk);
        Assert.True(RobotsFile.Parse(junk).Allows("Kabar", Url));
        Assert.True(RobotsFile.Parse(new byte[1000]).Allows("Kabar", Url));
    }

    [Fact]
    public void What_lies_beyond_512_KiB_is_not_read()
    {
        var file = Encoding.ASCII.GetBytes("User-agent: *\n" + new string('#', RobotsText.MostBytes - 16) + "\nDisallow: /");
        Assert.True(RobotsFile.Parse(file).Allows("Kabar", Url));
        Assert.False(RobotsFile.Parse(file.AsSpan(0, 14).ToArray().Concat(file.AsSpan(100).ToArray()).ToArray()).Allows("Kabar", Url));
    }

    [Fact]
    public void A_line_is_cut_where_googles_parser_cuts_it()
    {
        var path = "/" + new string('a', 2083 * 8);
        var file = RobotsFile.Parse($"User-agent: *\nDisallow: {path}b");
        Assert.False(file.Allows("Kabar", path + "c"));
        Assert.True(file.Allows("Kabar", "/" + new string('a', 16000)));
    }

    // With a way back each star would multiply the time by a thousand; this test would never end.
    [Fact]
    public void A_pattern_of_stars_takes_no_longer_for_them()
    {
        var file = RobotsFile.Parse($"User-agent: *\nDisallow: /{string.Concat(Enumerable.Repeat("*a", 4000))}*b$");
        Assert.True(file.Allows("Kabar", "/" + new string('a', 8000)));
    }

    [Fact]
    public void A_file_of_thousands_of_agents_and_rules_is_read()
    {
        var file = RobotsFile.Parse(string.Concat(Enumerable.Range(0, 10_000).Select(n => $"User-agent: a{(char)('a' + (n % 26))}\n"))
            + string.Concat(Enumerable.Range(0, 10_000).Select(n => $"Disallow: /{n}x\n")));
        Assert.False(file.Allows("ab", "/9999x"));
        Assert.True(file.Allows("Kabar", "/9999x"));
    }
}
