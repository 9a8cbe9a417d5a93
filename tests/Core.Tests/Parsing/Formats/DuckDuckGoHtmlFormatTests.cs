using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class DuckDuckGoHtmlFormatTests
{
    [Fact]
    public void Results_are_ranked_without_advertisements_unwrapped_and_dated()
    {
        var reading = Bodies.Read("duckduckgo-html", Bodies.Fixture("duckduckgo-html", "results.html", url: "https://html.duckduckgo.com/html/"), Bodies.Sampit);

        Assert.Equal(
            [
                new(1, "Wisata Sampit", "https://www.kabar.example.id/read/101", "Jumlah pengunjung naik.", null, new(2025, 7, 16, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day),
                new(2, "Sampit", "https://id.wikipedia.org/wiki/Sampit", "Kota di Kalimantan Tengah.", null, null, DatePrecision.Unknown),
                new(3, "Kotawaringin Timur", "https://lokal.example.id/b?id=5&x=a%20b", "Dermaga baru.", null, new(2026, 8, 8, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day),
            ],
            reading.Entries);
    }

    [Theory]
    [InlineData("no-results.html", 200, ReadingOutcome.Empty)]
    [InlineData("decoys.html", 200, ReadingOutcome.Unrelated)]
    [InlineData("challenge.html", 202, ReadingOutcome.Blocked)]
    [InlineData("challenge.html", 200, ReadingOutcome.Blocked)]
    [InlineData("changed-layout.html", 200, ReadingOutcome.Unrecognised)]
    [InlineData("changed-layout.html", 202, ReadingOutcome.Blocked)]
    public void A_page_without_results_is_known_for_what_it_is(string file, int status, ReadingOutcome outcome) =>
        Assert.Equal(outcome, Bodies.Read("duckduckgo-html", Bodies.Fixture("duckduckgo-html", file, status), Bodies.Sampit).Outcome);

    [Fact]
    public void The_query_is_a_form_with_the_only_indonesian_region_there_is()
    {
        var request = SourceFormats.Named("duckduckgo-html").BuildRequest(new("https://html.duckduckgo.com/html/"), new("Kota Batu & Malang", ["Kota Batu"], "id", "ID"));

        Assert.Equal(("https://html.duckduckgo.com/html/", "q=Kota%20Batu%20%26%20Malang&b=&kl=id-en"), (request.Url.AbsoluteUri, request.Form));
    }
}
