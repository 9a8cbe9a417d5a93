using System.Net;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class HomePageTests
{
    [Fact]
    public async Task Every_keyword_stands_with_its_share_its_interval_and_how_much_that_can_carry()
    {
        await using var desk = await Desk.OpenAsync();
        var home = await desk.Browse().GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, home.Status);
        Assert.Equal("id", home.Page.DocumentElement.GetAttribute("lang"));
        Assert.Matches(@"Pangsa positif 70% 55% sampai 82% · petunjuk, dari 40 berita", home.TextOf("#k-sampit"));
    }

    [Fact]
    public async Task A_sample_too_small_is_called_so_and_gets_no_figure()
    {
        await using var desk = await Desk.OpenAsync();
        var row = (await desk.Browse().GetAsync("/")).TextOf("#k-kotawaringin-timur");

        Assert.Contains("Pangsa positif belum cukup data dari 3 berita", row);
        Assert.DoesNotContain("67%", row);
    }

    [Fact]
    public async Task A_keyword_no_source_could_be_read_for_shows_no_zero()
    {
        await using var desk = await Desk.OpenAsync();
        var row = (await desk.Browse().GetAsync("/")).TextOf("#k-ternate");

        Assert.Contains("2 sumber gagal dibaca", row);
        Assert.Contains("Belum ada angka", row);
        Assert.DoesNotContain("0%", row);
    }

    [Fact]
    public async Task An_open_incident_comes_first_with_its_badge()
    {
        await using var desk = await Desk.OpenAsync();
        var home = await desk.Browse().GetAsync("/");

        Assert.Equal("k-sampit", home.Page.QuerySelector(".keyword")!.Id);
        Assert.Contains("Insiden terbuka", home.TextOf("#k-sampit"));
        Assert.DoesNotContain("Insiden terbuka", home.TextOf("#k-ternate"));
    }

    [Fact]
    public async Task Times_are_said_relative_and_exact_in_the_keyword_s_own_zone()
    {
        await using var desk = await Desk.OpenAsync();
        var home = await desk.Browse().GetAsync("/");

        Assert.Contains("Perayapan terakhir: 20 menit lalu 21 Nov 2026 13.45 WIB", home.TextOf("#k-sampit"));
        Assert.Contains("Berikutnya: dalam 40 menit 21 Nov 2026 16.45 WIT", home.TextOf("#k-ternate"));
    }

    [Fact]
    public async Task English_is_a_choice_that_is_remembered()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var chosen = await browser.GetAsync("/?lang=en");
        var later = await browser.GetAsync("/sources");

        Assert.Equal("en", chosen.Page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Positive share 70% 55% to 82% · indicative, of 40 stories", chosen.TextOf("#k-sampit"));
        Assert.Equal("en", later.Page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("id", "Data contoh")]
    [InlineData("en", "Sample data")]
    public async Task A_notice_stands_above_every_page_in_its_language(string language, string says)
    {
        await using var desk = await Desk.OpenAsync(options: new() { Notice = new() { Id = "Data contoh", En = "Sample data" } });
        using var browser = desk.Browse(language);

        foreach (var path in new[] { "/", "/k/sampit", "/sources", "/nowhere" }) Assert.Equal(says, (await browser.GetAsync(path)).TextOf(".about"));
    }

    [Fact]
    public async Task Without_a_notice_there_is_none_and_one_language_stands_for_the_other()
    {
        await using var plain = await Desk.OpenAsync();
        await using var half = await Desk.OpenAsync(options: new() { Notice = new() { Id = "Data contoh" } });

        Assert.Null((await plain.Browse().GetAsync("/")).Page.QuerySelector(".about"));
        Assert.Equal("id", (await half.Browse("en").GetAsync("/")).Page.QuerySelector(".about")!.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("id", "Berita negatif biasa tidak ikut dihitung")]
    [InlineData("en", "Plain negative stories are left out")]
    public async Task What_the_positive_share_leaves_out_is_said(string language, string says)
    {
        await using var desk = await Desk.OpenAsync();
        Assert.Contains(says, (await desk.Browse(language).GetAsync("/")).TextOf(".meanings"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "Belum ada kata kunci")]
    [InlineData("en", "No keyword is tracked yet")]
    public async Task An_empty_office_is_told_how_to_begin(string language, string says)
    {
        await using var desk = await Desk.OpenAsync(new FakeOffice());
        var home = await desk.Browse(language).GetAsync("/");

        Assert.Contains(says, home.Text);
        Assert.NotNull(home.Page.QuerySelector(".empty-state a[href='/add']"));
    }
}
