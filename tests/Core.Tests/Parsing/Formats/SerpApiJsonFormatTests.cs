using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

/// <summary>Answers hand-written from the documented form.</summary>
public sealed class SerpApiJsonFormatTests
{
    [Fact]
    public void In_a_hand_written_answer_top_stories_stand_behind_the_ranked_results()
    {
        var reading = Bodies.Read("serpapi-json", Bodies.Fixture("serpapi-json", "organic.json"), Bodies.Sampit);

        Assert.Equal(
            [(1, "https://ensiklopedia.example.org/Sampit"), (2, "https://kabar.example.id/"), (3, "https://kabar.example.id/banjir")],
            reading.Entries.Select(e => (e.Rank, e.Url)));
        Assert.Equal(new DateTimeOffset(2026, 8, 9, 0, 0, 0, TimeSpan.Zero), reading.Entries[1].Published);
    }

    [Fact]
    public void Google_News_writes_the_month_first_and_clusters_are_taken_apart()
    {
        var entries = Bodies.Read("serpapi-json", Bodies.Fixture("serpapi-json", "google-news.json"), Bodies.Sampit).Entries;

        Assert.Equal(["Sampit gelar festival", "Pelabuhan Sampit diperluas", "Dermaga baru di Sampit"], entries.Select(e => e.Title));
        Assert.Equal(new DateTimeOffset(2026, 7, 12, 7, 0, 0, TimeSpan.Zero), entries[0].Published);
        Assert.Equal(("Niaga", new DateTimeOffset(2026, 8, 1, 13, 15, 0, TimeSpan.Zero)), (entries[1].Outlet, entries[1].Published));
    }

    [Fact]
    public void That_Google_has_nothing_is_its_own_sentence() =>
        Assert.Equal(ReadingOutcome.Empty, Bodies.Read("serpapi-json", Bodies.Fixture("serpapi-json", "empty.json"), Bodies.Sampit).Outcome);

    [Theory]
    [InlineData("quota.json", 429, ReadingOutcome.Quota)]
    [InlineData("wrong-key.json", 401, ReadingOutcome.Failed)]
    public void Its_refusals_are_told_apart_by_their_own_words_and_never_repeat_the_key(string file, int status, ReadingOutcome outcome)
    {
        var reading = SourceFormats.Named("serpapi-json").Explain(Bodies.Fixture("serpapi-json", file, status))!;

        Assert.Equal(outcome, reading.Outcome);
        Assert.DoesNotContain("0123456789", reading.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void An_hourly_limit_is_no_spent_quota() =>
        Assert.Equal(ReadingOutcome.Blocked, SourceFormats.Named("serpapi-json").Explain(Bodies.Of("{\"error\":\"You have exceeded your hourly throughput.\"}", 429))!.Outcome);

    [Fact]
    public void What_the_operator_wrote_into_the_endpoint_stays()
    {
        var request = SourceFormats.Named("serpapi-json").BuildRequest(new("https://serpapi.com/search.json?engine=google_news"), Bodies.Sampit);

        Assert.Equal("https://serpapi.com/search.json?engine=google_news&q=Sampit&gl=id&hl=id&nfpr=1", request.Url.AbsoluteUri);
        Assert.Equal(new ApiKey("serpapi", KeyPlace.Query, "api_key"), request.Key);
    }
}
