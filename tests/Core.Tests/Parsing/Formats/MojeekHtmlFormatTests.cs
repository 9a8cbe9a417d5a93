using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

/// <summary>Pages hand-written from the selectors that SearXNG's engine documents.</summary>
public sealed class MojeekHtmlFormatTests
{
    [Fact]
    public void A_hand_written_result_page_gives_its_results_with_their_dates()
    {
        var reading = Bodies.Read("mojeek-html", Bodies.Fixture("mojeek-html", "results.html"), Bodies.Sampit);

        Assert.Equal(
            [
                new(1, "Pelabuhan Sampit kembali ramai", "https://kabar.example.id/sampit/pelabuhan", "Arus barang di Pelabuhan Sampit naik & stabil.", null, new(2026, 7, 12, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day),
                new(2, "Sampit", "https://ensiklopedia.example.org/Sampit", "Ibu kota Kabupaten Kotawaringin Timur.", null, null, DatePrecision.Unknown),
            ],
            reading.Entries);
    }

    [Fact]
    public void A_hand_written_news_page_is_read_as_well() =>
        Assert.Equal(
            ["Festival Sampit dibuka bupati", "Harga ikan di Sampit turun"],
            Bodies.Read("mojeek-html", Bodies.Fixture("mojeek-html", "news.html"), Bodies.Sampit).Entries.Select(e => e.Title));

    [Theory]
    [InlineData("<html><body><p>Sorry, nothing here</p></body></html>", ReadingOutcome.Unrecognised)]
    [InlineData("<html><body><ul class=results-standard><li><h2><a href=https://a.id/1>Resep kue</a></h2></li></ul></body></html>", ReadingOutcome.Unrelated)]
    public void A_page_without_results_is_no_zero_and_decoys_are_told_apart(string page, ReadingOutcome outcome) =>
        Assert.Equal(outcome, Bodies.Read("mojeek-html", page, Bodies.Sampit).Outcome);

    [Fact]
    public void Its_limiter_is_a_refusal() =>
        Assert.Equal(ReadingOutcome.Blocked, Bodies.Read("mojeek-html", Bodies.Fixture("mojeek-html", "blocked.html", 403), Bodies.Sampit).Outcome);

    [Fact]
    public void The_first_page_is_asked_for_without_a_start_and_robots_txt_has_a_say()
    {
        var request = SourceFormats.Named("mojeek-html").BuildRequest(new("https://www.mojeek.com/search?fmt=news"), Bodies.Sampit);

        Assert.Equal(("https://www.mojeek.com/search?fmt=news&q=Sampit", true), (request.Url.AbsoluteUri, request.AsksRobots));
    }
}
