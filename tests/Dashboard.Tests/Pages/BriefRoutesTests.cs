using System.Net;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class BriefRoutesTests
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("id", "Ringkasan harian, Sabtu, 21 Nov 2026", "Belum ada ringkasan yang dibuat.", "Sumber")]
    [InlineData("en", "Daily brief, Saturday, 21 Nov 2026", "No brief has been composed yet.", "Sources")]
    public async Task Before_the_first_brief_the_page_shows_what_it_would_say_and_stores_nothing(string language, string heading, string note, string sources)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse(language);

        var page = await browser.GetAsync("/brief");

        Assert.Equal(heading, page.TextOf("h1"));
        Assert.Contains(note, page.TextOf("[role=status]"), StringComparison.Ordinal);
        Assert.Contains(sources, page.TextOf("#sources h2"), StringComparison.Ordinal);
        Assert.Equal("/k/sampit", page.Page.QuerySelector("#k-sampit h2 a")!.GetAttribute("href"));
        Assert.Equal("/brief", page.Page.QuerySelector("nav a[aria-current=page]")!.GetAttribute("href"));
        Assert.Empty(desk.Briefs.All);
    }

    [Fact]
    public async Task Todays_is_sent_once_from_the_page_and_read_again_by_its_day()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("en");

        var sent = await browser.SubmitAsync(await browser.GetAsync("/briefs"), "/briefs/send");
        var again = await browser.SubmitAsync(await browser.GetAsync("/briefs"), "/briefs/send");
        var read = await browser.GetAsync("/brief/2026-11-21");

        Assert.Contains("composed and on its way", sent.TextOf("[role=status]"), StringComparison.Ordinal);
        Assert.Contains("there already", again.TextOf("[role=status]"), StringComparison.Ordinal);
        Assert.Equal("/brief/2026-11-21", again.Page.QuerySelector("#past li a")!.GetAttribute("href"));
        Assert.Null(read.Page.QuerySelector("[role=status]"));
        Assert.Contains("At a glance", read.Text, StringComparison.Ordinal);
        Assert.Equal(["brief/2026-11-21/daily/log", "brief/2026-11-21/daily/smtp"], desk.Briefs.Outbox.Select(m => m.Id));
    }

    [Fact]
    public async Task A_stored_brief_is_the_same_whenever_it_is_read()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("en");
        await browser.SubmitAsync(await browser.GetAsync("/briefs"), "/briefs/send");
        var before = (await browser.GetAsync("/brief")).TextOf("article");

        desk.Clock.Advance(TimeSpan.FromDays(3));
        desk.Office.Mentions.Clear();
        desk.Office.Pages.Clear();

        Assert.Equal(before, (await browser.GetAsync("/brief")).TextOf("article"));
    }

    [Fact]
    public async Task When_it_comes_is_changed_with_who_and_why_and_what_is_wrong_is_told_by_field()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("id");

        var wrong = await browser.SubmitAsync(await browser.GetAsync("/briefs"), "/briefs", ("hour", "25:00"), ("link", "dasbor"), ("who", "Siti"), ("reason", "rapat"));
        var saved = await browser.SubmitAsync(await browser.GetAsync("/briefs"), "/briefs", ("hour", "06:30"), ("timeZone", "Asia/Jayapura"), ("link", "http://10.0.0.5:5080"), ("who", "Siti"), ("reason", "rapat"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(["#hour", "#link"], wrong.Page.QuerySelectorAll("[role=alert] a").Select(a => a.GetAttribute("href")!));
        Assert.Equal("25:00", wrong.Page.QuerySelector("#hour")!.GetAttribute("value"));
        Assert.Contains("setiap hari pukul 06.30, WIT, tautan ke http://10.0.0.5:5080 , Siti: rapat", saved.TextOf("#history"), StringComparison.Ordinal);
        Assert.Equal(new(2026, 11, 21, 21, 30, 0, TimeSpan.Zero), (await desk.Briefs.PlanAsync(Ct)).DueAt);
    }

    [Theory]
    [InlineData("/brief/2026-11-20")]
    [InlineData("/brief/kemarin")]
    public async Task A_day_without_a_brief_is_no_page(string path)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).Status);
    }
}
