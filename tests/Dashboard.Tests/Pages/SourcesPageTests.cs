using System.Net;
using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class SourcesPageTests
{
    [Theory]
    [InlineData("id", "diblokir", "4 kali gagal berturut-turut", "belum pernah ditanya", "Saluran \"webhook\" mati")]
    [InlineData("en", "blocked", "4 failures in a row", "never asked", "Channel \"webhook\" is dead")]
    public async Task What_each_source_last_gave_and_which_channel_is_dead_is_said(string language, params string[] says)
    {
        await using var desk = await Desk.OpenAsync();
        var page = await desk.Browse(language).GetAsync("/sources");

        Assert.All(says, s => Assert.Contains(s, page.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("\"log\"", page.TextOf("#deliveries .warning"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "tidak terbaca sejak 29 jam lalu", "270 terbaca 4 terbaca, tidak ada hasil 11 tata letaknya tidak dikenali", "setiap 30 menit, lebih jarang bila sepi; pukul 05.00 sampai 23.00 WIB", "Rincian teknis: a page that is no feed")]
    [InlineData("en", "unreadable since 29 hours ago", "270 read 4 read, no results 11 layout not recognised", "every 30 minutes, less often while it is quiet; 05:00 to 23:00 WIB", "Technical detail: a page that is no feed")]
    public async Task A_source_stands_with_its_week_its_schedule_and_since_when_it_is_down(string language, params string[] says)
    {
        await using var desk = await Desk.OpenAsync();
        var page = await desk.Browse(language).GetAsync("/sources");

        Assert.All(says, s => Assert.Contains(s, page.TextOf("#s-antara-kalteng"), StringComparison.Ordinal));
        Assert.Equal("en", page.Page.QuerySelector("#s-antara-kalteng .detail")!.GetAttribute("lang"));
        Assert.Equal(["ok", "neg"], page.Page.QuerySelectorAll("#s-antara-kalteng .mix rect").Select(r => r.ClassName));
        Assert.Contains(language == "id" ? "tidak ada bacaan" : "no readings", page.TextOf("#s-duckduckgo-html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_stands_first_and_what_is_off_last()
    {
        await using var desk = await Desk.OpenAsync();
        var ids = (await desk.Browse().GetAsync("/sources")).Page.QuerySelectorAll(".source").Select(s => s.Id);

        Assert.Equal(["s-antara-kalteng", "s-bing-news-rss", "s-mojeek-html", "s-brave-json", "s-duckduckgo-html"], ids);
    }

    [Theory]
    [InlineData("id", "1 permintaan per panggilan, sekitar 360 sebulan")]
    [InlineData("en", "1 request a call, about 360 a month")]
    public async Task A_source_that_costs_says_how_much_for_all_keywords_together(string language, string says)
    {
        await using var desk = await Desk.OpenAsync();
        var page = await desk.Browse(language).GetAsync("/sources");

        Assert.Contains(says, page.TextOf("#s-brave-json"), StringComparison.Ordinal);
        Assert.DoesNotContain(language == "id" ? "Biaya" : "Cost", page.TextOf("#s-antara-kalteng"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failures_of_sources_are_listed_newest_first_with_how_they_ended()
    {
        await using var desk = await Desk.OpenAsync();
        var rows = (await desk.Browse().GetAsync("/sources")).Page.QuerySelectorAll("#incidents li");

        Assert.Equal(2, rows.Length);
        Assert.Contains("masih berlangsung", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("tidak terbaca sejak 20 Nov 2026 09.05 WIB", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("tidak terbaca 9 Nov 2026 14.05 WIB sampai 10 Nov 2026 14.05 WIB", rows[1].TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "tentang sumber")]
    [InlineData("en", "about a source")]
    public async Task A_delivery_about_a_source_leads_to_the_sources_failures_and_any_other_to_its_keyword(string language, string says)
    {
        await using var desk = await Desk.OpenAsync();
        var rows = (await desk.Browse(language).GetAsync("/sources")).Page.QuerySelectorAll("#deliveries li");

        Assert.Equal(("#incidents", says), (rows[1].QuerySelector("a")!.GetAttribute("href"), rows[1].QuerySelector("a")!.TextContent));
        Assert.Equal(("/k/sampit", "sampit"), (rows[0].QuerySelector("a")!.GetAttribute("href"), rows[0].QuerySelector("a")!.TextContent));
    }

    [Theory]
    [InlineData("/sources/antara-kalteng/body")]
    [InlineData("/api/v1/sources/antara-kalteng/body")]
    public async Task A_raw_body_is_saved_as_text_and_never_shown_as_a_page(string path)
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await desk.Client().GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(("text/plain", "attachment", "nosniff"), (answer.Content.Headers.ContentType!.ToString(), answer.Content.Headers.ContentDisposition!.DispositionType, answer.Headers.GetValues("X-Content-Type-Options").Single()));
        Assert.Equal("antara-kalteng-20261121T065600Z.txt", answer.Content.Headers.ContentDisposition.FileName);
        Assert.Equal("<!doctype html><script>alert('mentah')</script>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Only_where_a_body_should_be_kept_a_link_leads_to_it_and_without_one_words_stand_there()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        Assert.Equal(["/sources/antara-kalteng/body"], (await browser.GetAsync("/sources")).Page.QuerySelectorAll("a.raw").Select(a => a.GetAttribute("href")));
        var none = await browser.GetAsync("/sources/bing-news-rss/body");
        Assert.Equal(HttpStatusCode.NotFound, none.Status);
        Assert.Contains("Tidak ada isi yang disimpan", none.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "Sumber tidak terbaca: ANTARA Kalteng (sejak 20 Nov 2026 09.05 WIB)")]
    [InlineData("en", "Sources that cannot be read: ANTARA Kalteng (since 20 Nov 2026 09:05 WIB)")]
    public async Task The_first_page_says_which_source_is_down_and_nothing_where_none_is(string language, string says)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse(language);

        Assert.Equal(says, (await browser.GetAsync("/")).TextOf(".warning"));

        desk.Office.SourceIncidents[0] = desk.Office.SourceIncidents[0] with { ClosedAt = Sample.Now };
        Assert.Null((await browser.GetAsync("/")).Page.QuerySelector(".warning"));
    }

    [Fact]
    public async Task A_failure_that_lasts_is_not_lost_behind_newer_ones_that_passed()
    {
        var office = Sample.Office();
        office.SourceIncidents.InsertRange(0, Enumerable.Range(0, 60).Select(i => new SourceIncident($"m/{i}", Sample.Mojeek, Sample.Now.AddHours(-i), Sample.Now, default, "")));
        await using var desk = await Desk.OpenAsync(office);

        Assert.Contains("ANTARA Kalteng", (await desk.Browse().GetAsync("/")).TextOf(".warning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_whose_format_a_newer_version_stored_is_shown_and_can_be_switched_off()
    {
        var office = Sample.Office();
        office.Sources[0] = office.Sources[0] with { Source = office.Sources[0].Source with { Format = "telepathy" } };
        await using var desk = await Desk.OpenAsync(office);
        using var browser = desk.Browse();

        await browser.SubmitAsync(await browser.GetAsync("/sources"), "/sources/bing-news-rss/switch");
        var form = await browser.GetAsync("/sources/bing-news-rss/edit");

        Assert.False(office.Sources[0].Source.Enabled);
        Assert.Equal("telepathy", form.Page.QuerySelector("#format option[selected]")!.GetAttribute("value"));
    }
}
