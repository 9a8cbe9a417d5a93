using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class WhyPanelTests
{
    const string Title = "Korupsi dana desa di Sampit 2001 diusut";

    static async Task<Seen> PageAsync(string language, params Evidence[] evidence)
    {
        var office = Sample.Office();
        office.Mentions.Clear();
        office.Mentions.Add(SampleMentions.Of("korupsi", 1, Title, "", Tone.Negative, "Kabar", evidence));
        await using var desk = await Desk.OpenAsync(office);
        return await desk.Browse(language).GetAsync("/k/sampit");
    }

    static Evidence On(string span, double weight, string why) => SampleMentions.Over(Title, EvidenceField.Title, span, weight, why);

    [Theory]
    [InlineData("id", "“Korupsi” (judul): condong negatif, −1,50", "nilai awal beserta semua kata yang terlalu ringan untuk disebut, condong positif, +0,25", "jumlah bobot nadanya: −1,25")]
    [InlineData("en", "“Korupsi” (title): leans negative, −1.50", "the starting value and all words too light to be named, leans positive, +0.25", "the sum of its weights: −1.25")]
    public async Task Every_sign_is_there_with_its_weight_tone_first_and_their_sum_is_the_score(string language, string word, string start, string score)
    {
        var page = await PageAsync(language, On("2001", 3, "lens:sampit-2001:year"), On("Korupsi", -1.5, "tone"), new(EvidenceField.Title, 0, 0, "", .25, "tone:start"));

        var signs = page.Page.QuerySelectorAll(".why li").Select(li => string.Join(' ', li.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(3, signs.Count);
        Assert.Equal((word.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal), start), (signs[0], signs[1]));
        Assert.StartsWith("2001 (", signs[2], StringComparison.Ordinal);
        Assert.Contains(score, page.TextOf(".why .score"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "2 lagi", "−4,00")]
    [InlineData("en", "2 more", "−4.00")]
    public async Task The_five_heaviest_signs_of_the_tone_and_all_others_are_shown_and_the_rest_unfolds(string language, string more, string sum)
    {
        var weights = new[] { .25, -3, 1, -2, .5, -1.5, .75 };
        var page = await PageAsync(language, [.. weights.Select(w => On("Korupsi", w, "tone")), On("2001", .1, "lens:sampit-2001:year")]);

        Assert.Equal(6, page.Page.QuerySelectorAll(".why > ul > li").Length);
        Assert.Equal(more, page.TextOf(".why .more summary"));
        Assert.Equal(2, page.Page.QuerySelectorAll(".why .more li").Length);
        Assert.Contains(sum, page.TextOf(".why > .score"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_place_in_the_text_breaks_no_mark_and_no_word()
    {
        var page = await PageAsync("id", On("Korupsi", -1, "tone"), new(EvidenceField.Title, 3, 0, "", -.5, "tone:start"), new(EvidenceField.Title, 900, 0, "", 1, "tone:letters"), new(EvidenceField.Title, 0, 0, "", 1, "else"));

        Assert.Equal(["Korupsi"], page.Page.QuerySelectorAll("h3 mark").Select(m => m.TextContent));
        Assert.Equal(Title, page.Page.QuerySelector(".mention h3")!.TextContent.Trim());
        Assert.DoesNotContain(page.Page.QuerySelectorAll(".why q"), q => q.TextContent.Length == 0);
        Assert.Equal(4, page.Page.QuerySelectorAll(".why li").Length);
    }

    [Theory]
    [InlineData("id", "berarti 1999-2003, masa peristiwa Konflik Sampit", "bentrok masa kini")]
    [InlineData("en", "stands for 1999-2003, a time of the event Konflik Sampit", "a clash of the present")]
    public async Task A_time_that_counts_back_and_a_clash_are_told_in_words(string language, string year, string clash)
    {
        var page = await PageAsync(language, On("2001", 3, "lens:sampit-2001:year=1999-2003"), On("diusut", 1, "clash"));

        Assert.Contains(year, page.TextOf(".why"), StringComparison.Ordinal);
        Assert.Contains(clash, page.TextOf(".why"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "Bentrok masa kini", "hoaks · dibantah")]
    [InlineData("en", "Clash of the present", "hoax · refuted")]
    public async Task A_clash_and_what_a_text_does_with_a_risk_are_badges(string language, string clash, string risk)
    {
        var office = Sample.Office();
        var mention = SampleMentions.Of("bentrok", 1, Title, "", Tone.Negative, "Kabar");
        office.Mentions.Clear();
        office.Mentions.Add(mention with
        {
            Assessment = mention.Assessment with
            {
                Era = new(Era.Present, EraRole.None, .9) { Clash = true },
                Risks = [Risk.Hoax],
                RiskFindings = [new(Risk.Hoax, RiskManner.Debunked, null)],
            },
        });
        await using var desk = await Desk.OpenAsync(office);

        var badges = (await desk.Browse(language).GetAsync("/k/sampit")).TextOf(".mention .badges");

        Assert.Contains(clash, badges, StringComparison.Ordinal);
        Assert.Contains(risk, badges, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_word_of_tone_that_is_said_and_there_is_no_score()
    {
        var page = await PageAsync("id", On("2001", 3, "lens:sampit-2001:year"));

        Assert.Contains("Tidak ada kata yang menunjuk", page.TextOf(".why"), StringComparison.Ordinal);
        Assert.Contains("tahun peristiwa Konflik Sampit, +3,00", page.TextOf(".why"), StringComparison.Ordinal);
        Assert.Null(page.Page.QuerySelector(".why .score"));
    }
}
