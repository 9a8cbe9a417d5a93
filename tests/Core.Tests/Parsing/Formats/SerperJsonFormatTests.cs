using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

/// <summary>Answers hand-written from the documented form.</summary>
public sealed class SerperJsonFormatTests
{
    [Fact]
    public void A_hand_written_web_answer_gives_the_organic_results_alone()
    {
        var reading = Bodies.Read("serper-json", Bodies.Fixture("serper-json", "search.json"), Bodies.Sampit);

        Assert.Equal(["https://ensiklopedia.example.org/Sampit", "https://kabar.example.id/pasar"], reading.Entries.Select(e => e.Url));
        Assert.Equal((new DateTimeOffset(2026, 8, 7, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day), (reading.Entries[1].Published, reading.Entries[1].Precision));
    }

    [Fact]
    public void A_hand_written_news_answer_names_outlets()
    {
        var entry = Assert.Single(Bodies.Read("serper-json", Bodies.Fixture("serper-json", "news.json"), Bodies.Sampit).Entries);

        Assert.Equal(("Kabar Sampit", Bodies.Now.AddHours(-2)), (entry.Outlet, entry.Published));
    }

    [Fact]
    public void No_results_are_empty_only_where_the_list_is_there()
    {
        Assert.Equal(ReadingOutcome.Empty, Bodies.Read("serper-json", Bodies.Fixture("serper-json", "empty.json"), Bodies.Sampit).Outcome);
        Assert.Equal(ReadingOutcome.Unrecognised, Bodies.Read("serper-json", "{\"searchParameters\":{}}", Bodies.Sampit).Outcome);
    }

    [Theory]
    [InlineData("quota.json", 400, ReadingOutcome.Quota, "Not enough credits")]
    [InlineData("wrong-key.json", 403, ReadingOutcome.Failed, "see whether Keys:serper is right")]
    public void Its_refusals_are_told_apart_by_their_own_words(string file, int status, ReadingOutcome outcome, string says)
    {
        var reading = SourceFormats.Named("serper-json").Explain(Bodies.Fixture("serper-json", file, status))!;

        Assert.Equal(outcome, reading.Outcome);
        Assert.Contains(says, reading.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_asked_by_json_and_its_key_goes_into_a_header()
    {
        var request = SourceFormats.Named("serper-json").BuildRequest(new("https://google.serper.dev/news"), Bodies.Sampit);

        Assert.Equal("""{"q":"Sampit","gl":"id","hl":"id","num":10,"autocorrect":false}""", request.Json);
        Assert.Equal(new ApiKey("serper", KeyPlace.Header, "X-API-KEY"), request.Key);
    }
}
