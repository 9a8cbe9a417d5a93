using System.Net;
using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class FormRoutesTests
{
    [Fact]
    public async Task A_keyword_is_added_without_JavaScript_and_its_page_says_so()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var done = await browser.SubmitAsync(await browser.GetAsync("/add"), "/add",
            ("name", "Kota Batu"), ("aliases", "Batu\r\nKWB"), ("excludedContexts", "batu bara"), ("interval", "180"), ("timeZone", "Asia/Makassar"));

        var keyword = desk.Office.Keywords[new("kota-batu")].Keyword;
        Assert.Equal(["track kota-batu"], desk.Office.Acts);
        Assert.Equal((TimeSpan.FromHours(3), "Asia/Makassar"), (keyword.Interval, keyword.TimeZone));
        Assert.Equal(["Batu", "KWB"], keyword.Aliases);
        Assert.Equal(["batu bara"], keyword.ExcludedContexts);
        Assert.Contains("Tersimpan.", done.TextOf("[role=status]:not([hidden])"));
    }

    [Theory]
    [InlineData("name", "Sam\u202Epit", "id", "pengubah arah tulisan")]
    [InlineData("name", "Sam\u0007pit", "en", "characters that do not show")]
    [InlineData("aliases", "Kotim\nKo\u2066tim", "id", "Ada baris yang memuat karakter tak terlihat")]
    public async Task A_name_that_hides_something_is_refused(string field, string value, string language, string says)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse(language);

        var again = await browser.SubmitAsync(await browser.GetAsync("/add"), "/add", ("name", "Palangka"), (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains(says, again.TextOf("[role=alert]"));
        Assert.Empty(desk.Office.Acts);
    }

    [Fact]
    public async Task Reading_articles_is_a_box_that_stays_as_it_was_left()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var form = await browser.GetAsync("/k/sampit/edit");
        Assert.Contains("robots.txt", form.TextOf("#readArticles-hint"));
        await browser.SubmitAsync(form, "/k/sampit/edit", ("readArticles", "true"));
        Assert.True(desk.Office.Keywords[Sample.Sampit].Keyword.ReadArticles);

        await browser.SubmitAsync(await browser.GetAsync("/k/sampit/edit"), "/k/sampit/edit");
        Assert.True(desk.Office.Keywords[Sample.Sampit].Keyword.ReadArticles);
    }

    [Theory]
    [InlineData("id", "Isi nama yang akan dipantau")]
    [InlineData("en", "Write the name to track")]
    public async Task What_is_wrong_is_said_and_what_was_typed_is_kept(string language, string says)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse(language);

        var again = await browser.SubmitAsync(await browser.GetAsync("/add"), "/add", ("name", " "), ("requiredContexts", "Pemkot\nBanten"), ("interval", "7x"), ("timeZone", "Asia/Jayapura"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains(says, again.TextOf("[role=alert]"));
        Assert.Equal("true", again.Page.QuerySelector("#name")!.GetAttribute("aria-invalid"));
        Assert.Equal("Pemkot\nBanten", again.Page.QuerySelector("#requiredContexts")!.TextContent);
        Assert.Equal("Asia/Jayapura", again.Page.QuerySelector("#timeZone option[selected]")!.GetAttribute("value"));
        Assert.Equal("7x", again.Page.QuerySelector("#interval option[selected]")!.GetAttribute("value"));
        Assert.Empty(desk.Office.Acts);
    }

    [Fact]
    public async Task A_name_that_is_tracked_already_is_not_overwritten_and_its_page_is_linked()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var again = await browser.SubmitAsync(await browser.GetAsync("/add"), "/add", ("name", "SAMPIT"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.NotNull(again.Page.QuerySelector("[role=alert] a[href='/k/sampit']"));
        Assert.Empty(desk.Office.Acts);
    }

    [Fact]
    public async Task Editing_keeps_the_id_and_what_the_form_does_not_ask()
    {
        var office = Sample.Office();
        office.Keywords[Sample.Sampit] = office.Keywords[Sample.Sampit] with { Keyword = office.Keywords[Sample.Sampit].Keyword with { Lenses = ["sampit-2001"], Language = "en" } };
        await using var desk = await Desk.OpenAsync(office);
        using var browser = desk.Browse();

        await browser.SubmitAsync(await browser.GetAsync("/k/sampit/edit"), "/k/sampit/edit", ("name", "Kota Sampit"));

        var keyword = office.Keywords[Sample.Sampit].Keyword;
        Assert.Equal(("Kota Sampit", "en"), (keyword.Name, keyword.Language));
        Assert.Equal(["sampit-2001"], keyword.Lenses);
        Assert.Equal(["Kota Sampit", "Kotim"], keyword.Aliases);
    }

    [Fact]
    public async Task Check_now_asks_the_watch_and_says_what_came_of_it()
    {
        await using var desk = await Desk.OpenAsync();
        desk.Office.CheckResult = CycleResult.RecordedFailure;
        using var browser = desk.Browse();

        var done = await browser.SubmitAsync(await browser.GetAsync("/k/sampit"), "/k/sampit/check");

        Assert.Equal(["check sampit Asked"], desk.Office.Acts);
        Assert.Contains("Tidak satu pun sumber terbaca. Kegagalan dicatat; angka lama tidak diubah.", done.Text);
    }

    [Fact]
    public async Task Untracking_keeps_the_history_and_its_page()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var done = await browser.SubmitAsync(await browser.GetAsync("/k/sampit"), "/k/sampit/untrack");
        var page = await browser.GetAsync("/k/sampit");

        Assert.Null(done.Page.QuerySelector("#k-sampit"));
        Assert.Contains("Tidak dipantau lagi; riwayatnya tetap tersimpan.", page.Text);
        Assert.DoesNotContain(page.Page.Forms, f => f.Method == "post");
    }

    [Fact]
    public async Task A_source_is_switched_on_and_off()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var sources = await browser.SubmitAsync(await browser.GetAsync("/sources"), "/sources/bing-news-rss/switch");
        await browser.SubmitAsync(sources, "/sources/duckduckgo-html/switch");

        Assert.Equal(["bing-news-rss"], desk.Office.Sources.Where(s => !s.Source.Enabled).Select(s => s.Source.Id.Value));
    }

    [Theory]
    [InlineData("/add")]
    [InlineData("/k/sampit/check")]
    [InlineData("/k/sampit/untrack")]
    [InlineData("/k/sampit/edit")]
    [InlineData("/sources/bing-news-rss/switch")]
    [InlineData("/sources/bing-news-rss/edit")]
    [InlineData("/sources/add")]
    [InlineData("/sources/try")]
    [InlineData("/k/sampit/mentions/split")]
    [InlineData("/k/sampit/mentions/rejoin")]
    public async Task A_form_that_is_not_ours_changes_nothing(string action)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var refused = await browser.SendAsync(new(HttpMethod.Post, new Uri("http://localhost" + action)) { Content = new FormUrlEncodedContent([new("name", "Palangka"), new("enabled", "false")]) });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Formulir sudah kedaluwarsa", refused.Text);
        Assert.Empty(desk.Office.Acts);
        Assert.Empty(desk.Web.Asked);
        Assert.True(desk.Office.Sources[0].Source.Enabled);
    }
}
