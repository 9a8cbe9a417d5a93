using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.WebUtilities;
using ReputationWatch.Single.Demo;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Acceptance.Tests.Demo;

public sealed class SampleWebTests : IAsyncLifetime
{
    const string Town = "q=Tanjung+Seruni";
    static readonly DateTimeOffset Today = new(2026, 3, 2, 5, 30, 0, TimeSpan.Zero);
    static readonly string[] FeedPaths = ["/kabarseruni/rss.xml", "/wartalontar/atom.xml", "/harianselasih/sitemap-news.xml"];

    readonly ManualClock _clock = new(SampleWeb.HistoryStart(Today));
    readonly HttpMessageInvoker _http = new(new SocketsHttpHandler());
    SampleWeb _web = null!;

    public async ValueTask InitializeAsync() => _web = await SampleWeb.StartAsync(_clock, Today, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _web.DisposeAsync();
    }

    [Fact]
    public async Task Both_engines_show_ten_results_for_the_town_in_every_week_of_two_years()
    {
        for (; _clock.GetUtcNow() <= Today; _clock.Advance(TimeSpan.FromDays(7)))
        {
            Assert.Equal(10, (await BingLinksAsync(Town)).Count);
            Assert.Equal(10, (await SearxAsync(Town)).GetProperty("results").GetArrayLength());
        }
    }

    [Theory]
    [InlineData("Muara Lontar")]
    [InlineData("Bupati Seruni Raya")]
    [InlineData("Pelabuhan Terpadu Seruni")]
    public async Task The_other_keywords_have_a_full_page_from_the_first_day(string name)
    {
        Assert.Contains(SampleWeb.Keywords, k => k.Name == name);
        Assert.Equal(10, (await BingLinksAsync($"q={Uri.EscapeDataString(name)}")).Count);
    }

    [Fact]
    public async Task The_same_request_at_the_same_time_gives_the_same_bytes()
    {
        foreach (var path in AllPaths()) Assert.Equal(await BytesAsync(path), await BytesAsync(path));
    }

    [Fact]
    public async Task Every_page_feed_and_answer_carries_the_mark()
    {
        _clock.AdvanceTo(Today);
        var article = (await BingLinksAsync(Town))[0].AbsolutePath;
        foreach (var path in AllPaths().Append(article).Append("/tidak-ada"))
        {
            var text = Encoding.UTF8.GetString(await BytesAsync(path));
            Assert.True(text.Contains(SampleWeb.Mark, StringComparison.Ordinal), path);
        }
    }

    [Fact]
    public async Task The_blocked_engine_answers_every_question_with_its_challenge()
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
        {
            using var answer = await SendAsync("/bebek", method);
            Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
            using var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());
            Assert.Contains("anomaly.js", page.QuerySelector("form#challenge-form")!.GetAttribute("action"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_search_for_what_nobody_wrote_about_says_so()
    {
        using var page = await BingAsync("q=Kota+Entah");
        Assert.Contains("Tidak ada hasil", page.QuerySelector("#b_results li.b_no")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, (await SearxAsync("q=Kota+Entah")).GetProperty("results").GetArrayLength());
    }

    [Fact]
    public async Task A_result_page_stands_for_days_and_then_changes()
    {
        var pages = new List<string>();
        for (var day = 0; day < 60; day++, _clock.Advance(TimeSpan.FromDays(1))) pages.Add(string.Join(' ', await BingLinksAsync(Town)));

        var changes = pages.Zip(pages.Skip(1)).Count(pair => pair.First != pair.Second);
        Assert.InRange(changes, 8, 20);
    }

    [Fact]
    public async Task Every_result_opens_the_article_it_names()
    {
        _clock.AdvanceTo(Today);
        using var results = await BingAsync(Town);
        foreach (var link in results.QuerySelectorAll("#b_results > li.b_algo h2 a"))
        {
            using var article = await HtmlAsync(Unwrap(link).AbsolutePath);
            Assert.Equal(link.TextContent, article.QuerySelector("h1")!.TextContent);
        }
    }

    [Fact]
    public async Task Results_are_dated_to_the_day_and_some_not_at_all()
    {
        using var results = await BingAsync(Town);
        var items = results.QuerySelectorAll("#b_results > li.b_algo");
        Assert.Contains(items, i => i.QuerySelector(".news_dt") is null);
        Assert.Contains(items, i => i.QuerySelector(".news_dt") is { } date && date.TextContent.Split(' ').Length == 3);
    }

    [Fact]
    public async Task Feeds_list_the_newest_twenty_of_what_is_out_and_the_sitemap_two_days()
    {
        for (; _clock.GetUtcNow() <= Today; _clock.Advance(TimeSpan.FromDays(9.7)))
        {
            var rss = Said(await XmlAsync(FeedPaths[0]), "pubDate");
            var atom = Said(await XmlAsync(FeedPaths[1]), "published");
            var sitemap = Said(await XmlAsync(FeedPaths[2]), "publication_date");

            Assert.All([rss, atom], times => Assert.Equal(20, times.Count));
            Assert.NotEmpty(sitemap);
            Assert.All([rss, atom, sitemap], times =>
            {
                Assert.Equal(times.OrderDescending(), times);
                Assert.True(times[0] <= _clock.GetUtcNow());
            });
            Assert.True(sitemap[^1] > _clock.GetUtcNow().AddHours(-48));
        }

        static List<DateTimeOffset> Said(XDocument xml, string name) =>
            [.. xml.Descendants().Where(e => e.Name.LocalName == name).Select(e => DateTimeOffset.Parse(e.Value, CultureInfo.InvariantCulture))];
    }

    [Fact]
    public async Task An_unchanged_feed_answers_a_conditional_request_with_304()
    {
        using var first = await SendAsync(FeedPaths[0], HttpMethod.Get);
        using var again = await SendAsync(FeedPaths[0], HttpMethod.Get, first.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task What_is_not_out_yet_cannot_be_opened()
    {
        _clock.AdvanceTo(Today);
        var newest = (await XmlAsync(FeedPaths[0])).Descendants("link").Skip(1).First().Value;

        await using var earlier = await SampleWeb.StartAsync(new ManualClock(Today.AddDays(-3)), Today, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(earlier.Address, new Uri(newest).AbsolutePath));
        using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task After_the_scripted_end_something_new_appears_every_few_minutes()
    {
        _clock.AdvanceTo(Today);
        var known = await OpenAsync();
        for (var i = 0; i < 12; i++)
        {
            _clock.Advance(TimeSpan.FromMinutes(5));
            var now = await OpenAsync();
            Assert.NotEmpty(now.Except(known));
            known = now;
        }

        async Task<List<string>> OpenAsync()
        {
            using var home = await HtmlAsync("/");
            return [.. home.QuerySelectorAll("li a").Select(a => a.GetAttribute("href")!)];
        }
    }

    [Fact]
    public void Its_sources_are_three_searches_and_three_feeds_on_loopback()
    {
        Assert.Equal(
            ["bing-html", "duckduckgo-html", "feed", "feed", "news-sitemap", "searxng-json"],
            _web.Sources.Select(s => s.Format).Order(StringComparer.Ordinal));
        Assert.All(_web.Sources, s => Assert.Equal("127.0.0.1", s.Endpoint.Host));
        Assert.Equal(6, _web.Sources.Select(s => s.Id).Distinct().Count());
    }

    static IEnumerable<string> AllPaths() => ["/", "/robots.txt", "/bebek", $"/cari?{Town}", $"/searx?{Town}", "/cari?q=Kota+Entah", .. FeedPaths];

    static Uri Unwrap(IElement link)
    {
        var wrapped = QueryHelpers.ParseQuery(new Uri(link.GetAttribute("href")!).Query)["u"].Single()!;
        Assert.StartsWith("a1", wrapped, StringComparison.Ordinal);
        return new(Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(wrapped[2..])));
    }

    async Task<List<Uri>> BingLinksAsync(string query)
    {
        using var page = await BingAsync(query);
        return [.. page.QuerySelectorAll("#b_results > li.b_algo h2 a").Select(Unwrap)];
    }

    Task<IDocument> BingAsync(string query) => HtmlAsync($"/cari?{query}");

    async Task<IDocument> HtmlAsync(string path) => await new HtmlParser().ParseDocumentAsync(Encoding.UTF8.GetString(await BytesAsync(path)));

    async Task<JsonElement> SearxAsync(string query) => JsonElement.Parse(await BytesAsync($"/searx?{query}&format=json"));

    async Task<XDocument> XmlAsync(string path) => XDocument.Load(new MemoryStream(await BytesAsync(path)));

    async Task<byte[]> BytesAsync(string path)
    {
        using var answer = await SendAsync(path, HttpMethod.Get);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    async Task<HttpResponseMessage> SendAsync(string path, HttpMethod method, string? etag = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(_web.Address, path));
        if (etag is not null) request.Headers.Add("If-None-Match", etag);
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
