using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class AnalysisSectionTests
{
    [Fact]
    public async Task Every_figure_stands_with_its_interval_its_grade_and_what_it_means()
    {
        await using var desk = await Desk.OpenAsync();
        var page = await desk.Browse().GetAsync("/k/sampit");
        var figures = page.TextOf("#analysis .headline");

        Assert.Contains("23 Agu 2026 sampai 21 Nov 2026, dibandingkan dengan 90 hari sebelumnya.", page.TextOf("#analysis"), StringComparison.Ordinal);
        Assert.Contains("kuat, dari", figures, StringComparison.Ordinal);
        Assert.Contains("poin persen (95%:", figures, StringComparison.Ordinal);
        Assert.Contains("bila cerita netral ikut dihitung", figures, StringComparison.Ordinal);
        Assert.Contains("alamat", figures, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "Sejak 3 Okt 2026: sekitar 5,", "21 Nov – 27 Nov 2026: ", "cerita merugikan (80%:", "Festival Habaring Hurung", "minggu sejak mulai.", "Kotawaringin Timur tidak dipakai sebagai pembanding: terlalu sedikit minggu")]
    [InlineData("en", "Since 3 Oct 2026: about 5.", "21 Nov – 27 Nov 2026: ", "harmful stories (80%:", "Festival Habaring Hurung", "weeks since it began.", "Kotawaringin Timur is not used as a control: there are too few weeks")]
    public async Task What_can_be_said_is_said_in_the_reader_s_language(string language, params string[] sentences)
    {
        await using var desk = await Desk.OpenAsync();
        var said = (await desk.Browse(language).GetAsync("/k/sampit")).TextOf("#analysis");

        Assert.All(sentences, sentence => Assert.Contains(sentence, said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("id", "Terlalu sedikit untuk disimpulkan: 0 hari teramati, perlu 28.")]
    [InlineData("en", "Too little to say: 0 days were looked at, it takes 28.")]
    public async Task A_keyword_nobody_could_look_at_says_that_there_is_too_little(string language, string sentence)
    {
        await using var desk = await Desk.OpenAsync();
        var page = await desk.Browse(language).GetAsync("/k/ternate");

        Assert.Contains(sentence, page.TextOf("#analysis"), StringComparison.Ordinal);
        Assert.Equal(0, page.Page.QuerySelectorAll("#analysis svg .line").Length);
    }

    [Fact]
    public async Task The_chart_of_harmful_stories_shows_levels_marks_and_a_forecast_apart_from_what_was_seen_with_a_table_of_both()
    {
        await using var desk = await Desk.OpenAsync();
        var page = await desk.Browse().GetAsync("/k/sampit");
        var chart = page.Page.QuerySelector("#analysis .wide svg")!;

        Assert.Single(chart.QuerySelectorAll(".line.ahead"));
        Assert.Single(chart.QuerySelectorAll(".band.ahead"));
        Assert.Equal(2, chart.QuerySelectorAll(".level").Length);
        Assert.Equal(["note", "change"], chart.QuerySelectorAll(".mark").Select(m => m.ClassList[1]));
        Assert.Contains("4 Des 2026 prakiraan", page.TextOf("#analysis .data"), StringComparison.Ordinal);
        Assert.Contains("tidak ada sumber terbaca", page.TextOf("#analysis .data"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_carry_a_number_and_a_shape_and_the_legend_and_the_description_tell_them()
    {
        await using var desk = await Desk.OpenAsync();
        var page = await desk.Browse().GetAsync("/k/sampit?range=1y&by=week");
        var share = page.Page.QuerySelector("#trend .wide svg")!;

        Assert.All(share.QuerySelectorAll(".mark"), m => Assert.Single(m.QuerySelectorAll(".shape")));
        Assert.Equal(Enumerable.Range(1, share.QuerySelectorAll(".mark").Length).Select(n => $"{n}"), share.QuerySelectorAll(".mark .number").Select(n => n.TextContent));
        Assert.Single(share.QuerySelectorAll(".mark.campaign .span"));
        Assert.Contains("1 Jun 2026 – 30 Jun 2026: Festival Habaring Hurung", page.TextOf("#trend .marks"), StringComparison.Ordinal);
        Assert.Contains("Festival Habaring Hurung", page.TextOf("#share-wide-desc"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_curves_that_disagree_are_never_told_alone()
    {
        await using var desk = await Desk.OpenAsync();
        var conflict = desk.Office.Pages[0].Entries[0];
        desk.Office.Pages.Clear();
        desk.Office.Pages.Add(new(Sample.Bing, Sample.Now.AddDays(-9), Sample.Now,
        [
            conflict with { Rank = 1, Url = "https://a.example/", Era = Assessing.Era.Present, Tone = Assessing.Tone.Positive },
            conflict with { Rank = 2, Url = "https://b.example/" }, conflict with { Rank = 3, Url = "https://c.example/" },
        ]));

        Assert.Contains("Pihak mana yang menang bergantung pada bobot peringkat", (await desk.Browse().GetAsync("/k/sampit")).TextOf("#analysis .warning"), StringComparison.Ordinal);
    }
}
