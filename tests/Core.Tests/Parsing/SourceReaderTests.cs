using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class SourceReaderTests
{
    static readonly Source Feed = new() { Id = new("kabar"), Name = "Kabar", Format = "feed", Endpoint = new("https://a.id/rss") };

    [Theory]
    [InlineData("<rss version='2.0'><channel><item/><item><headline>Satu</headline></item></channel></rss>")]
    [InlineData("{\"items\":[{\"headline\":\"Satu\"}]}")]
    public void Items_without_a_title_or_a_link_are_no_good_reading(string text)
    {
        var reading = SourceReader.ReadAll([new(Feed, new FetchOutcome.Fetched(Bodies.Of(text)))], query: null, Bodies.Now)[0].Reading;

        Assert.Equal((ReadingOutcome.Unrecognised, 0), (reading.Outcome, reading.Entries.Count));
        Assert.Contains("has a title or a link", reading.Detail, StringComparison.Ordinal);
    }
}
