using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class BingHtmlFormatTests
{
    [Fact]
    public void Organic_results_are_ranked_unwrapped_and_relieved_of_their_dates()
    {
        var reading = Bodies.Read("bing-html", Bodies.Fixture("bing-html", "results.html"), Bodies.Sampit);

        Assert.Equal(
            [
                new(1, "Konflik Sampit", "https://id.wikipedia.org/wiki/Konflik_Sampit", "Kerusuhan antaretnis yang berawal pada Februari 2001.", null, null, DatePrecision.Unknown),
                new(2, "Wisata Sampit bangkit", "https://www.kabar.example.id/read/101?page=all", "Jumlah pengunjung naik & hotel penuh.", null, new(2025, 8, 16, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day),
                new(3, "Pelabuhan diperluas", "https://lokal.example.id/berita/5", "Dermaga di Kotawaringin Timur.", null, new(2026, 8, 7, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day),
                new(4, "Jalan rusak diperbaiki", "https://portal.example.id/9", "Perbaikan di Sampit selesai.", null, new(2026, 8, 9, 22, 0, 0, TimeSpan.Zero), DatePrecision.Time),
            ],
            reading.Entries);
    }

    [Theory]
    [InlineData("no-results.html", ReadingOutcome.Empty)]
    [InlineData("decoys.html", ReadingOutcome.Unrelated)]
    [InlineData("challenge.html", ReadingOutcome.Blocked)]
    [InlineData("changed-layout.html", ReadingOutcome.Unrecognised)]
    public void A_page_without_results_is_known_for_what_it_is(string file, ReadingOutcome outcome)
    {
        var reading = Bodies.Read("bing-html", Bodies.Fixture("bing-html", file), Bodies.Sampit);

        Assert.Equal(outcome, reading.Outcome);
        Assert.Empty(reading.Entries);
        Assert.NotEqual("", reading.Detail);
    }

    [Fact]
    public void Without_a_query_decoys_are_results_like_any_other() =>
        Assert.Equal(10, Bodies.Read("bing-html", Bodies.Fixture("bing-html", "decoys.html")).Entries.Count);

    [Fact]
    public void The_market_is_told_three_times_over() =>
        Assert.Equal(
            "https://www.bing.com/search?q=Sampit&mkt=id-ID&setlang=id&cc=ID",
            SourceFormats.Named("bing-html").BuildRequest(new("https://www.bing.com/search"), Bodies.Sampit).Url.AbsoluteUri);
}
