using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class SearxngJsonFormatTests
{
    [Fact]
    public void Results_are_read_in_their_order_and_the_engines_that_did_not_answer_are_told()
    {
        var reading = Bodies.Read("searxng-json", Bodies.Fixture("searxng-json", "results.json"), Bodies.Sampit);

        Assert.Equal((ReadingOutcome.Ok, "no answer from duckduckgo: CAPTCHA"), (reading.Outcome, reading.Detail));
        Assert.Equal(
            [
                new(1, "Sampit hari ini", "https://kabar.example.id/1", "Cuaca & lalu lintas", null, new(2026, 8, 9, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day),
                new(2, "Konflik Sampit", "https://id.wikipedia.org/wiki/Konflik_Sampit", "", null, null, DatePrecision.Unknown),
            ],
            reading.Entries);
    }

    [Theory]
    [InlineData("empty.json", ReadingOutcome.Empty)]
    [InlineData("blocked.json", ReadingOutcome.Blocked)]
    [InlineData("timeout.json", ReadingOutcome.TimedOut)]
    public void No_results_prove_nothing_while_an_engine_is_silent(string file, ReadingOutcome outcome) =>
        Assert.Equal(outcome, Bodies.Read("searxng-json", Bodies.Fixture("searxng-json", file), Bodies.Sampit).Outcome);

    [Fact]
    public void A_403_says_where_json_is_switched_on()
    {
        var reading = Bodies.Read("searxng-json", "<!doctype html><title>403 Forbidden</title>", Bodies.Sampit, 403);

        Assert.Equal(ReadingOutcome.Blocked, reading.Outcome);
        Assert.Contains("search.formats", reading.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_instead_of_json_is_unrecognised() =>
        Assert.Equal(ReadingOutcome.Unrecognised, Bodies.Read("searxng-json", "<!doctype html><title>SearXNG</title>", Bodies.Sampit).Outcome);

    [Theory]
    [InlineData("http://127.0.0.1:8888/")]
    [InlineData("http://127.0.0.1:8888/search")]
    public void The_search_is_asked_for_whether_or_not_its_path_was_entered(string endpoint)
    {
        var request = SourceFormats.Named("searxng-json").BuildRequest(new(endpoint), Bodies.Sampit);

        Assert.Equal("http://127.0.0.1:8888/search?q=Sampit&format=json&language=id-ID&safesearch=0", request.Url.AbsoluteUri);
    }
}
