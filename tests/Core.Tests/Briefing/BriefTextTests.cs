using ReputationWatch.Briefing;

namespace ReputationWatch.Core.Tests.Briefing;

public sealed class BriefTextTests
{
    static readonly BriefSettings Linked = new() { Link = "http://192.168.1.10:5080/" };

    static readonly BriefKeyword Bad = Briefs.Quiet("Sampit") with
    {
        NewStories = new(2, 3, 4, 1),
        Incidents = [Briefs.Incident()],
        Pages = [Briefs.Page([Briefs.Result(3, "https://a.example/1"), Briefs.Result(7, "https://a.example/2")], [Briefs.Result(3, "https://a.example/1")])],
    };

    [Fact]
    public void It_tells_the_numbers_of_what_presses_then_the_rest_by_count_and_the_link()
    {
        var text = BriefText.Of(Briefs.Of(Bad, Briefs.Quiet("Kotim"), Briefs.Quiet("Seruyan")), "id", Linked);

        Assert.Equal(
            """
            Ringkasan harian, Senin, 17 Agu 2026
            Sejak 16 Agu 2026 07.00 WIB. 1 insiden baru, 1 hasil merugikan masuk halaman pertama, 5 berita merugikan baru.

            Sampit: baru: 7 berita merugikan dalam 24 jam, biasanya 1,3; positif 62% (48%–74%); berita baru 10, merugikan 5; halaman pertama 2 merugikan (peringkat 3, 7), 1 baru masuk.
            2 kata kunci lain tetap.
            Selengkapnya: http://192.168.1.10:5080/brief/2026-08-17
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void Where_nothing_happened_it_says_so_in_three_lines()
    {
        var text = BriefText.Of(Briefs.Of(Briefs.Quiet("Sampit"), Briefs.Quiet("Kotim")), "en", BriefSettings.Default);

        Assert.Equal(
            """
            Daily brief, Monday, 17 Aug 2026
            Since 16 Aug 2026 07:00 WIB. Nothing changed to speak of.

            2 keywords tracked, nothing changed to speak of.
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void However_much_there_is_it_fits_one_message_and_keeps_the_link(string language)
    {
        var names = Enumerable.Range(1, 300).Select(i => $"Kabupaten Kepulauan dengan Nama yang Sangat Panjang {i}").ToList();
        var brief = Briefs.Of([.. names.Select(n => Bad with { Name = n })]) with
        {
            Sources = new(2, [.. names.Select(n => Briefs.Down(n, Briefs.Since.AddHours(1)))], [], Briefs.Since),
            At = Briefs.At.AddHours(3),
        };

        var text = BriefText.Of(brief, language, Linked);

        Assert.InRange(text.Length, 100, BriefText.Longest);
        Assert.EndsWith("http://192.168.1.10:5080/brief/2026-08-17", text);
    }

    [Fact]
    public void A_brief_that_came_late_says_for_which_hour_it_is()
    {
        var text = BriefText.Of(Briefs.Of(Briefs.Quiet()) with { At = Briefs.At.AddHours(2) }, "id", BriefSettings.Default);

        Assert.Contains("untuk pukul 07.00 WIB", text);
        Assert.Contains("17 Agu 2026 09.00 WIB", text);
        Assert.DoesNotContain("untuk pukul", BriefText.Of(Briefs.Of(Briefs.Quiet()) with { At = Briefs.At.AddMinutes(10) }, "id", BriefSettings.Default));
    }
}
