using System.Text.Json;
using ReputationWatch.Crawling;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Core.Tests.Crawling.Robots;

/// <summary>Real files and the vectors of Google's parser, kept beside the repository.</summary>
public sealed class RobotsCaptureTests(ITestOutputHelper output)
{
    [Fact]
    public void All_140_vectors_of_googles_parser_hold()
    {
        var vectors = JsonSerializer.Deserialize<Vector[]>(Captured("robots-google-rfc9309", "vectors.json"), JsonSerializerOptions.Web)!;

        var wrong = vectors.Where(v => RobotsFile.Parse(v.Robots).Allows(v.Agent, v.Url) != v.Allowed).ToList();

        foreach (var vector in wrong) output.WriteLine($"{vector.Test}: {vector.Agent} {vector.Url} in {vector.Robots}");
        Assert.Equal((140, 0), (vectors.Length, wrong.Count));
    }

    // Expectations by hand, from RFC 9309.
    [Theory]
    [InlineData("rfc9309-example-simple-robots.txt", "foobot", "/example/page.html", true)]
    [InlineData("rfc9309-example-simple-robots.txt", "foobot", "/example/allowed.gif", true)]
    [InlineData("rfc9309-example-simple-robots.txt", "foobot", "/publications/", false)]
    [InlineData("rfc9309-example-simple-robots.txt", "barbot", "/example/page.html", false)]
    [InlineData("rfc9309-example-simple-robots.txt", "bazbot", "/example/", true)]
    [InlineData("rfc9309-example-simple-robots.txt", "quxbot", "/example/page.html", true)]
    [InlineData("rfc9309-example-simple-robots.txt", "other", "/foto.gif", false)]
    [InlineData("rfc9309-example-simple-robots.txt", "other", "/foto.gif?besar", true)]
    [InlineData("rfc9309-example-longest-match-robots.txt", "foobot", "/example/page/", true)]
    [InlineData("rfc9309-example-longest-match-robots.txt", "foobot", "/example/page/disallowed.gif", false)]
    [InlineData("rfc9309-example-rule-group-merging.txt", "ExampleBot", "/bar", false)]
    [InlineData("rfc9309-example-rule-group-merging.txt", "ExampleBot", "/baz", false)]
    [InlineData("rfc9309-example-rule-group-merging.txt", "BazBot", "/foo", true)]
    [InlineData("rfc9309-example-rule-group-merging.txt", "other", "/baz", true)]
    [InlineData("crawl-delay-group-merging.txt", "mybot", "/private/", false)]
    [InlineData("crawl-delay-group-merging.txt", "yourbot", "/login/", false)]
    [InlineData("crawl-delay-group-merging.txt", "mybot", "/login/", true)]
    [InlineData("extensions-group-merging.txt", "mybot", "/private/", false)]
    [InlineData("extensions-group-merging.txt", "other", "/llms.txt", true)]
    [InlineData("extensions-group-merging.txt", "other", "/apa", false)]
    [InlineData("extension-robots.txt", "mybot", "/private/", false)]
    [InlineData("extension-robots.txt", "mybot", "/secret/", true)]
    [InlineData("extended-standard-robots.txt", "bot1", "/", true)]
    [InlineData("directive-typos-robots.txt", "bot1", "/dissalow/", false)]
    [InlineData("directive-typos-robots.txt", "bot1", "/desallow/", true)]
    [InlineData("directive-typos-robots.txt", "bot2", "/useragent/", false)]
    [InlineData("directive-typos-robots.txt", "bot2", "/useg-agent/", false)]
    [InlineData("directive-typos-robots.txt", "bot3", "/useg-agent/", true)]
    [InlineData("directive-typos-robots.txt", "bot4", "/useragent-no-colon/", false)]
    [InlineData("format-errors-robots.txt", "bot1", "/whitespace-before-colon/", false)]
    [InlineData("format-errors-robots.txt", "bot1", "/no-colon/", false)]
    [InlineData("format-errors-robots.txt", "bot1", "/no-colon-useragent/", true)]
    [InlineData("format-errors-robots.txt", "bot2", "/no-colon-useragent/", false)]
    [InlineData("format-errors-robots.txt", "bot3", "/whitespace-before-colon/", true)]
    [InlineData("format-errors-robots.txt", "bot3", "/apa", false)]
    [InlineData("merge-rules.txt", "wget", "/foo/bar", true)]
    [InlineData("merge-rules.txt", "wget", "/tmp/bar", false)]
    [InlineData("merge-rules.txt", "other", "/foo/bar", false)]
    [InlineData("merge-rules.txt", "curl", "/ckh/bar", false)]
    [InlineData("precedence-of-rules.txt", "testy", "/foo", false)]
    [InlineData("precedence-of-rules.txt", "testy", "/foo/bar", true)]
    [InlineData("precedence-of-rules.txt", "wget", "/index.html", true)]
    [InlineData("precedence-of-rules.txt", "wget", "/apa", false)]
    [InlineData("wildcards.txt", "other", "/gp/cart/view.html", false)]
    [InlineData("wildcards.txt", "other", "/gp/apa", true)]
    [InlineData("malformed-path.txt", "other", "/wiki/Wikipedia_talk%3Mediation_Committee/", false)]
    [InlineData("many-user-agents.txt", "wget", "/", false)]
    [InlineData("many-user-agents.txt", "mybot", "/", true)]
    [InlineData("twitter.com-robots.txt", "googlebot", "/a?b", false)]
    [InlineData("twitter.com-robots.txt", "other", "/a/with_friends", false)]
    [InlineData("astore.amazon.com-robots.txt", "other", "/", true)]
    [InlineData("dos-line-endings.txt", "other", "/", true)]
    [InlineData("relative-sitemap-robots.txt", "other", "/files/a", false)]
    [InlineData("sitemap-robots.txt", "other", "/", true)]
    [InlineData("sitemap-robots-dedup.txt", "other", "/", true)]
    [InlineData("www.flot.com-robots.txt", "other", "/img/a.png", false)]
    [InlineData("robots-with-utf8-bom.txt", "other", "/profile", false)]
    [InlineData("robots-with-utf16le-bom.txt", "other", "/profile", false)]
    [InlineData("robots-with-utf16be-bom.txt", "other", "/profile", false)]
    [InlineData("robots-with-utf16be-bom.txt", "other", "/berita", true)]
    public void A_captured_file_says_what_the_rfc_says(string file, string agent, string path, bool allowed) =>
        Assert.Equal(allowed, RobotsFile.Parse(Captured("robots-crawler-commons", file)).Allows(agent, path));

    [Theory]
    [InlineData("astore.amazon.com-robots.txt", "other", 5)]
    [InlineData("dos-line-endings.txt", "other", 1)]
    [InlineData("crawl-delay-group-merging.txt", "mybot", 10)]
    [InlineData("crawl-delay-group-merging.txt", "yourbot", null)]
    [InlineData("crawl-delay-group-merging.txt", "other", 30)]
    [InlineData("twitter.com-robots.txt", "Slurp", 1)]
    [InlineData("twitter.com-robots.txt", "googlebot", null)]
    public void A_captured_file_asks_for_this_delay(string file, string agent, int? seconds) =>
        Assert.Equal(seconds, RobotsFile.Parse(Captured("robots-crawler-commons", file)).CrawlDelay(agent)?.TotalSeconds);

    static byte[] Captured(params string[] path)
    {
        var file = Places.Shared(["captures", .. path]);
        Assert.SkipWhen(file is null, Places.SharedMissing);
        return File.ReadAllBytes(file!);
    }

    sealed record Vector(string Test, string Robots, string Agent, string Url, bool Allowed);
}
