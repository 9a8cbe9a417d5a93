using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Parsing;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class StoryMoveTests
{
    const string Copy = "https://news.example/banjir-salinan";

    [Fact]
    public async Task A_copy_is_taken_out_of_its_story_and_the_page_stays_where_it_was()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var done = await browser.SubmitAsync(await browser.GetAsync("/k/sampit?show=negative&range=30d"), "/k/sampit/mentions/split");

        Assert.Equal([$"split sampit {Copy}"], desk.Office.Acts);
        Assert.Equal("?range=30d&show=negative&done=split", done.Answer.RequestMessage!.RequestUri!.Query);
        Assert.Contains("Dipisahkan.", done.TextOf("main .notice:not([hidden])"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "Gabungkan kembali", "Bukan berita yang sama")]
    [InlineData("en", "Put it back", "Not the same story")]
    public async Task What_was_split_off_can_be_put_back_and_only_a_copy_be_split(string language, string back, string split)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse(language);
        var page = await browser.GetAsync("/k/sampit");

        var buttons = page.Page.QuerySelectorAll(".move-story button").Select(b => b.TextContent.Split(':')[0]).ToList();
        Assert.Equal([split, back], buttons);

        await browser.SubmitAsync(page, "/k/sampit/mentions/rejoin");
        Assert.Equal(["rejoin sampit https://news.example/hoaks"], desk.Office.Acts);
    }

    [Fact]
    public async Task A_copy_whose_story_began_on_another_page_can_be_split_too()
    {
        var office = Sample.Office();
        office.Mentions.RemoveAll(m => m.Url == "https://news.example/banjir");
        await using var desk = await Desk.OpenAsync(office);
        using var browser = desk.Browse();

        await browser.SubmitAsync(await browser.GetAsync("/k/sampit"), "/k/sampit/mentions/split");
        Assert.Equal([$"split sampit {Copy}"], office.Acts);
    }

    [Fact]
    public async Task Where_nothing_changed_that_is_what_is_said()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var done = await browser.SubmitAsync(await browser.GetAsync("/k/sampit"), "/k/sampit/mentions/split", ("url", "https://nowhere.example/"));
        Assert.Contains("Tidak ada yang berubah", done.TextOf("main .notice:not([hidden])"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "terbit ulang", "tulisan lama dari Senin, 18 Feb 2019 yang diterbitkan ulang")]
    [InlineData("en", "published again", "an old text of Monday, 18 Feb 2019 that was published again")]
    public async Task An_old_text_that_was_published_again_is_marked_with_its_true_date(string language, string mark, string date)
    {
        await using var desk = await Desk.OpenAsync();
        var mention = (await desk.Browse(language).GetAsync("/k/sampit?show=conflict")).TextOf(".mention");

        Assert.Contains(mark, mention, StringComparison.Ordinal);
        Assert.Contains(date, mention, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wrote_it_and_that_it_was_read_in_full_is_said()
    {
        await using var desk = await Desk.OpenAsync();
        var mention = (await desk.Browse().GetAsync("/k/sampit?show=positive")).TextOf(".mention");

        Assert.Contains("dibaca penuh", mention, StringComparison.Ordinal);
        Assert.Contains("ANTARA · oleh Rini Wulandari · Sabtu, 21 Nov 2026", mention, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_print_clipping_without_an_address_is_called_one_and_leads_nowhere()
    {
        await using var desk = await Desk.OpenAsync();
        var mention = (await desk.Browse().GetAsync("/k/sampit")).Page.QuerySelectorAll(".mention").Single(m => m.TextContent.Contains("kliping", StringComparison.Ordinal));

        Assert.Empty(mention.QuerySelectorAll("a"));
    }

    [Fact]
    public async Task A_day_is_shown_as_that_day_in_every_zone_and_without_an_hour()
    {
        var office = Sample.Office();
        office.Keywords[Sample.Sampit] = office.Keywords[Sample.Sampit] with { Keyword = office.Keywords[Sample.Sampit].Keyword with { TimeZone = "America/New_York" } };
        office.Mentions.Clear();
        office.Mentions.Add(SampleMentions.Of("hari", 0, "Judul", "", default, "Kabar") with { Published = new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero), Precision = DatePrecision.Day });
        await using var desk = await Desk.OpenAsync(office);

        Assert.EndsWith("Kabar · Jumat, 20 Nov 2026", (await desk.Browse().GetAsync("/k/sampit")).TextOf(".mention > .note"), StringComparison.Ordinal);
    }
}
