using System.Net;
using ReputationWatch.Crawling;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class SourceFormTests
{
    const string Try = "/sources/try#trial";

    [Fact]
    public async Task A_source_is_added_without_JavaScript_and_its_page_says_so()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var done = await browser.SubmitAsync(await browser.GetAsync("/sources/add"), "/sources/add",
            ("name", "Kabar Sampit"), ("endpoint", "https://feed.example/rss"), ("outlet", "Kabar"), ("interval", "45"), ("staleAfter", "72"), ("hoursFrom", "06:00"), ("hoursTo", "22:30"), ("hoursZone", "Asia/Makassar"));

        var source = desk.Office.Sources.Single(s => s.Source.Id == new SourceId("kabar-sampit")).Source;
        Assert.Equal(
            new Source
            {
                Id = new("kabar-sampit"),
                Name = "Kabar Sampit",
                Format = "feed",
                Endpoint = new("https://feed.example/rss"),
                Outlet = "Kabar",
                Interval = TimeSpan.FromMinutes(45),
                StaleAfter = TimeSpan.FromDays(3),
                Hours = new(new(6, 0), new(22, 30), "Asia/Makassar"),
                Adaptive = true,
            },
            source);
        Assert.Contains("Sumber tersimpan.", done.TextOf("[role=status]"), StringComparison.Ordinal);
        Assert.Contains("pukul 06.00 sampai 22.30 WITA; dianggap mati bila tanpa entri baru 3 hari", done.TextOf("#s-kabar-sampit"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "bukan alamat web", "Isi kedua jam", "bukan bilangan bulat", "Sudah ada sumber dengan id mojeek-html")]
    [InlineData("en", "is no http or https address", "Fill in both hours", "is no whole number", "There is a source of the id mojeek-html already")]
    public async Task What_is_wrong_stands_by_its_field_and_what_was_typed_is_kept(string language, string endpoint, string hours, string interval, string name)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse(language);

        var again = await browser.SubmitAsync(await browser.GetAsync("/sources/add"), "/sources/add",
            ("name", "Mojeek HTML"), ("endpoint", "javascript:alert(1)"), ("interval", "7x"), ("hoursFrom", "06:00"));
        var taken = await browser.SubmitAsync(await browser.GetAsync("/sources/add"), "/sources/add", ("name", "Mojeek HTML"), ("endpoint", "https://feed.example/rss"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains(endpoint, again.Page.QuerySelector("#endpoint")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains(interval, again.Page.QuerySelector("#interval")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains(hours, again.Page.QuerySelector("#hoursFrom")!.Closest("fieldset")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("javascript:alert(1)", "7x", "06:00"), (Value("endpoint"), Value("interval"), Value("hoursFrom")));
        Assert.Contains(name, taken.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(5, desk.Office.Sources.Count);

        string? Value(string id) => again.Page.GetElementById(id)!.GetAttribute("value");
    }

    [Theory]
    [InlineData("id", "atur Keys:serpapi")]
    [InlineData("en", "set Keys:serpapi")]
    public async Task A_key_in_an_address_is_not_stored(string language, string says)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse(language);

        var again = await browser.SubmitAsync(await browser.GetAsync("/sources/add"), "/sources/add",
            ("name", "K1"), ("format", "serpapi-json"), ("endpoint", "https://serpapi.com/search.json?api_key=RAHASIA"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains(says, again.Page.QuerySelector("#endpoint")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, desk.Office.Sources.Count);
    }

    [Fact]
    public async Task Every_error_leads_to_a_field_that_is_there()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var again = await browser.SubmitAsync(await browser.GetAsync("/sources/add"), "/sources/add",
            ("name", ""), ("format", "telepathy"), ("endpoint", ""), ("outlet", "O\u202Ex"), ("interval", "0"), ("staleAfter", "0"), ("atMostEvery", "0"), ("hoursFrom", "x"), ("hoursTo", "y"), ("layout", "{"));
        var links = again.Page.QuerySelectorAll("[role=alert] a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(9, links.Distinct().Count());
        Assert.All(links, link => Assert.NotNull(again.Page.QuerySelector(link)));
    }

    [Fact]
    public async Task Editing_changes_what_was_changed_and_nothing_else()
    {
        var office = Sample.Office();
        var odd = office.Sources[0].Source with { Interval = TimeSpan.FromSeconds(90), StaleAfter = TimeSpan.FromMinutes(100), Enabled = false, AtMostEvery = TimeSpan.FromSeconds(7_201) };
        office.Sources[0] = office.Sources[0] with { Source = odd };
        await using var desk = await Desk.OpenAsync(office);
        using var browser = desk.Browse();

        await browser.SubmitAsync(await browser.GetAsync("/sources/bing-news-rss/edit"), "/sources/bing-news-rss/edit", ("name", "Bing Kabar"));

        Assert.Equal(odd with { Name = "Bing Kabar" }, office.Sources[0].Source);
    }

    [Fact]
    public async Task A_publisher_s_page_takes_a_built_in_layout_or_one_that_is_pasted()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();
        var form = await browser.GetAsync("/sources/add");

        await browser.SubmitAsync(form, "/sources/add", ("name", "Antara cari"), ("format", "publisher-html"), ("endpoint", "https://other.example/search"), ("layoutName", "antara"));
        await browser.SubmitAsync(form, "/sources/add", ("name", "Sendiri"), ("format", "publisher-html"), ("endpoint", "https://other.example/search"), ("layout", """{"query":"q={query}","item":"article"}"""));
        var edit = await browser.GetAsync("/sources/sendiri/edit");

        Assert.Equal("antara", (await browser.GetAsync("/sources/antara-cari/edit")).Page.QuerySelector("#layoutName option[selected]")!.GetAttribute("value"));
        Assert.Contains("\"item\": \"article\"", edit.Page.GetElementById("layout")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("article", desk.Office.Sources.Single(s => s.Source.Name == "Sendiri").Source.Layout!.Item);
    }

    [Fact]
    public async Task A_trial_shows_what_was_read_as_text_and_stores_nothing()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var tried = await browser.PressAsync(await browser.GetAsync("/sources/add"), Try, ("endpoint", "https://feed.example/rss"), ("outlet", "Kabar"));
        var entries = tried.Page.QuerySelectorAll("#trial .results li");

        Assert.Equal(HttpStatusCode.OK, tried.Status);
        Assert.Contains("terbaca", tried.TextOf("#trial .badge"), StringComparison.Ordinal);
        Assert.Contains("Pelabuhan Sampit diperluas", entries[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Sabtu, 21 Nov 2026 08.00 WIB", entries[0].TextContent, StringComparison.Ordinal);
        Assert.Empty(tried.Page.QuerySelectorAll("a[href^=javascript]"));
        Assert.Equal(("https://feed.example/rss", "Kabar"), (tried.Page.GetElementById("endpoint")!.GetAttribute("value"), tried.Page.GetElementById("outlet")!.GetAttribute("value")));
        Assert.Equal(5, desk.Office.Sources.Count);
    }

    [Fact]
    public async Task A_body_that_cannot_be_read_is_shown_from_its_beginning_and_runs_nothing()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("en");

        var tried = await browser.PressAsync(await browser.GetAsync("/sources/add"), Try, ("endpoint", "https://odd.example/"));

        Assert.Contains("layout not recognised", tried.TextOf("#trial"), StringComparison.Ordinal);
        Assert.Equal("<!doctype html><script>alert('x')</script><h1>Selamat datang</h1>", tried.Page.QuerySelector("#trial pre")!.TextContent);
        Assert.Empty(tried.Page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task A_search_is_tried_with_the_words_given_and_not_without()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();
        var form = await browser.GetAsync("/sources/add");

        var without = await browser.PressAsync(form, Try, ("format", "searxng-json"), ("endpoint", "https://searx.example/search"));
        Assert.Empty(desk.Web.Asked);
        var with = await browser.PressAsync(form, Try, ("format", "searxng-json"), ("endpoint", "https://searx.example/search"), ("query", "Sampit"));

        Assert.Contains("Belum dicoba.", without.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("Isi kata yang dicari", without.Page.GetElementById("query")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sampit hari ini", with.TextOf("#trial"), StringComparison.Ordinal);
        Assert.Contains("q=Sampit", Assert.Single(desk.Web.Asked).Url.Query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://busy.example/rss", "sedang diberi jeda. Coba lagi sesudah 21 Nov 2026 16.05 WIB")]
    [InlineData("https://gone.example/rss", "gagal")]
    public async Task A_trial_that_came_to_nothing_says_why(string endpoint, string says)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        Assert.Contains(says, (await browser.PressAsync(await browser.GetAsync("/sources/add"), Try, ("endpoint", endpoint))).TextOf("#trial"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trial_from_the_edit_form_stays_with_its_source()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var tried = await browser.PressAsync(await browser.GetAsync("/sources/antara-kalteng/edit"), Try, ("endpoint", "https://feed.example/rss"));
        await browser.SubmitAsync(tried, "/sources/antara-kalteng/edit");

        Assert.Equal("https://feed.example/rss", desk.Office.Sources.Single(s => s.Source.Id == Sample.Kalteng).Source.Endpoint.OriginalString);
    }

    [Fact]
    public async Task Enter_tries_and_does_not_save()
    {
        await using var desk = await Desk.OpenAsync();
        var form = (await desk.Browse().GetAsync("/sources/add")).Page.Forms.Single(f => f.GetAttribute("action") == "/sources/add");

        Assert.Equal(Try, form.QuerySelector("button")!.GetAttribute("formaction"));
    }
}
