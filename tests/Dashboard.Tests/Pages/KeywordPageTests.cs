using System.Net;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class KeywordPageTests
{
    [Fact]
    public async Task The_headline_figures_stand_in_words()
    {
        await using var desk = await Desk.OpenAsync();
        var page = await desk.Browse().GetAsync("/k/sampit");

        Assert.Equal("Pangsa positif 70% 55% sampai 82% · petunjuk, dari 40 berita "
            + "Nada bersih +0,24 67 berita dalam 28 hari, 131 salinan "
            + "Keterlihatan era konflik 34% rata-rata sumber Merugikan, 24 jam 7 berita negatif atau era konflik", page.TextOf(".headline"));
    }

    [Fact]
    public async Task A_chart_has_a_title_a_description_and_a_table_and_its_gaps_are_gaps()
    {
        await using var desk = await Desk.OpenAsync();
        var page = await desk.Browse().GetAsync("/k/sampit?range=30d");
        var chart = page.Page.QuerySelector("#share-wide-title")!.ParentElement!;

        Assert.Equal("Pangsa positif Sampit", page.TextOf("#share-wide-title"));
        Assert.Equal("22 Okt 2026 sampai 21 Nov 2026; 26 titik, 5 kosong karena tidak ada sumber yang terbaca.", page.TextOf("#share-wide-desc"));
        Assert.Equal(2, chart.QuerySelectorAll("path.line").Length);
        Assert.Equal(5, page.Page.QuerySelectorAll("#trend .data td.gap").Length);
        Assert.Contains("5 Nov 2026 tidak ada sumber terbaca", page.TextOf(".data"));
    }

    [Theory]
    [InlineData("?range=1y&by=week", "1 tahun", "minggu")]
    [InlineData("?range=all&by=month", "semua", "bulan")]
    [InlineData("?range=nonsense&by=year", "90 hari", "hari")]
    public async Task Range_and_period_are_chosen_by_links(string query, string range, string period)
    {
        await using var desk = await Desk.OpenAsync();
        var page = await desk.Browse().GetAsync("/k/sampit" + query);

        Assert.Equal([range, period], page.Page.QuerySelectorAll("#trend .choice a[aria-current]").Select(a => a.TextContent));
    }

    [Fact]
    public async Task A_change_of_method_is_marked_as_a_break()
    {
        await using var desk = await Desk.OpenAsync();
        var page = await desk.Browse("en").GetAsync("/k/sampit?range=1y&by=month");

        Assert.Contains("the way of counting changed (shipped words and weights lexicon-0 → lexicon-1); do not compare across this day", page.TextOf("#trend"));
        Assert.Single(page.Page.QuerySelectorAll("#trend svg[aria-labelledby^=share-wide] .break"));
    }

    [Fact]
    public async Task Page_one_stands_beside_what_it_was_with_every_movement_in_words()
    {
        await using var desk = await Desk.OpenAsync();
        var page = await desk.Browse().GetAsync("/k/sampit?at=2026-11-10");
        var columns = page.Page.QuerySelector(".compare")!.QuerySelectorAll(".column");

        Assert.Equal("Pada Selasa, 10 Nov 2026", columns[1].QuerySelector("h4")!.TextContent);
        Assert.Equal(["↑ naik 2", "↓ turun 1", "↓ turun 1", "✦ baru"], columns[0].QuerySelectorAll(".move").Select(m => m.TextContent));
        Assert.Equal(["✕ hilang"], columns[1].QuerySelectorAll(".move").Select(m => m.TextContent));
        Assert.Contains("era konflik: Konflik Sampit", columns[0].TextContent);
        Assert.Contains("hal lain bernama sama", columns[1].TextContent);
    }

    [Fact]
    public async Task A_source_that_fails_since_says_so_beside_its_last_page()
    {
        await using var desk = await Desk.OpenAsync();
        var mojeek = (await desk.Browse().GetAsync("/k/sampit")).Page.QuerySelectorAll(".compare")[1];

        Assert.Contains("sumber gagal dibaca (diblokir)", mojeek.TextContent);
        Assert.Contains("Belum ada catatan pada hari itu.", mojeek.TextContent);
    }

    [Fact]
    public async Task Evidence_is_marked_with_its_reason_and_the_title_reads_as_it_was()
    {
        await using var desk = await Desk.OpenAsync();
        var mentions = (await desk.Browse().GetAsync("/k/sampit?show=conflict")).Page.QuerySelectorAll(".mention");

        var conflict = Assert.Single(mentions);
        Assert.Equal("Mengenang kerusuhan konflik Sampit 2001", conflict.QuerySelector("h3 a")!.TextContent.Trim());
        Assert.Equal(
            [("kerusuhan ", "neg", "condong negatif"), ("konflik", "era", "menunjuk ke peristiwa Konflik Sampit; condong negatif"), (" Sampit 2001", "era", "menunjuk ke peristiwa Konflik Sampit")],
            conflict.QuerySelectorAll("mark").Select(m => (m.TextContent, m.ClassName!, m.GetAttribute("title")!)));
        Assert.Contains("konflik Sampit 2001", conflict.QuerySelector(".why")!.TextContent);
    }

    [Fact]
    public async Task Copies_of_a_story_stand_under_it()
    {
        await using var desk = await Desk.OpenAsync();
        var page = await desk.Browse().GetAsync("/k/sampit?show=negative");

        Assert.Single(page.Page.QuerySelectorAll(".mention"), m => m.TextContent.Contains("Banjir rendam", StringComparison.Ordinal));
        Assert.Contains("Juga dimuat: Kalteng Pos", page.Text);
    }

    [Fact]
    public async Task A_hostile_title_is_text_wherever_it_stands()
    {
        await using var desk = await Desk.OpenAsync();
        var page = await desk.Browse().GetAsync("/k/sampit");

        Assert.Contains(page.Page.QuerySelectorAll(".mention h3"), h => h.TextContent.Trim() == SampleMentions.Hostile);
        Assert.Empty(page.Page.QuerySelectorAll("#content script, img"));
        Assert.All(page.Page.All, e => Assert.DoesNotContain(e.Attributes, a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style"));
    }

    [Fact]
    public async Task An_address_that_is_no_web_address_becomes_no_link()
    {
        var office = Sample.Office();
        office.Mentions.Insert(0, SampleMentions.Of("x", 0, "Judul", "", default, "O") with { Url = "javascript:alert(1)" });
        await using var desk = await Desk.OpenAsync(office);

        var page = await desk.Browse().GetAsync("/k/sampit");
        Assert.Contains("Judul", page.TextOf(".mention h3"));
        Assert.Empty(page.Page.QuerySelectorAll("a[href^=javascript]"));
    }

    [Fact]
    public async Task Pages_of_mentions_hold_each_once()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var first = await browser.GetAsync("/k/sampit?show=neutral");
        var second = await browser.GetAsync(first.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(20, Titles(first).Length);
        Assert.Equal(12, Titles(second).Length);
        Assert.Empty(Titles(first).Intersect(Titles(second)));
        Assert.Null(second.Page.QuerySelector("a[rel=next]"));

        static string[] Titles(Seen seen) => [.. seen.Page.QuerySelectorAll(".mention h3").Select(h => h.TextContent.Trim())];
    }

    [Fact]
    public async Task An_incident_tells_its_life_in_sentences()
    {
        await using var desk = await Desk.OpenAsync();

        Assert.Contains("Jauh melebihi yang biasa; insiden dibuka. 9 berita dalam 12 jam, biasanya 1,4 (95 % sampai 4); porsi negatif 42 % (biasanya 15 %). skor 4,2, ambang 3,0", (await desk.Browse().GetAsync("/k/sampit")).TextOf("#incidents"));
        Assert.Contains("Far more than usual; the incident opened. 9 stories in 12 h, expected 1.4 (95 % up to 4); negative share 42 % (usual 15 %). score 4.2, bar 3.0", (await desk.Browse("en").GetAsync("/k/sampit")).TextOf("#incidents"));
    }

    [Theory]
    [InlineData("id", "Halaman tidak ditemukan")]
    [InlineData("en", "Page not found")]
    public async Task An_unknown_keyword_is_a_404_in_words(string language, string says)
    {
        await using var desk = await Desk.OpenAsync();
        var page = await desk.Browse(language).GetAsync("/k/nowhere");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains(says, page.Text);
    }

    [Fact]
    public async Task A_store_that_is_gone_is_a_500_in_words_that_give_nothing_away()
    {
        await using var desk = await Desk.OpenAsync();
        desk.Office.Broken = true;
        var page = await desk.Browse().GetAsync("/k/sampit");

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Contains("Ada yang tidak beres", page.Text);
        Assert.DoesNotContain("the store is gone", page.Text);
    }

    [Fact]
    public async Task A_clipping_without_an_address_is_text_and_no_link()
    {
        var office = Sample.Office();
        office.Mentions.Insert(0, SampleMentions.Of("cetak", 0, "Pasar Sampit ramai", "", Assessing.Tone.Neutral, "Koran Pagi") with { Url = "urn:clipping:00112233445566778899aabbccddeeff", StoryId = "urn:clipping:00112233445566778899aabbccddeeff" });
        await using var desk = await Desk.OpenAsync(office);
        var page = await desk.Browse().GetAsync("/k/sampit");

        var heading = page.Page.QuerySelectorAll(".mention h3").Single(h => h.TextContent.Contains("Pasar Sampit ramai"));
        Assert.Null(heading.QuerySelector("a"));
        Assert.Contains("Koran Pagi", page.Text);
        Assert.DoesNotContain("urn:clipping", page.Text);
        Assert.Empty(page.Page.QuerySelectorAll("[href^='urn:']"));
    }
}
