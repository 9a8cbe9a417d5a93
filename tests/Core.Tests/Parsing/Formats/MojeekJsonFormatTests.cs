using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

/// <summary>Answers hand-written from mojeek.com/support/api/search/json_response.html.</summary>
public sealed class MojeekJsonFormatTests
{
    [Fact]
    public void A_hand_written_answer_gives_its_results_and_only_the_time_of_publication_counts()
    {
        var reading = Bodies.Read("mojeek-json", Bodies.Fixture("mojeek-json", "results.json"), Bodies.Sampit);

        Assert.Equal(
            [
                new(1, "Pasar Sampit & harga beras", "https://kabar.example.id/sampit/1", "Harga beras di Sampit stabil.", null, new(2026, 7, 10, 23, 0, 0, TimeSpan.Zero), DatePrecision.Time),
                new(2, "Sampit", "https://ensiklopedia.example.org/Sampit", "Kota di Kotawaringin Timur.", null, null, DatePrecision.Unknown),
            ],
            reading.Entries);
    }

    [Theory]
    [InlineData("empty.json", ReadingOutcome.Empty)]
    [InlineData("quota.json", ReadingOutcome.Quota)]
    public void Nothing_found_and_nothing_left_are_two_things(string file, ReadingOutcome outcome) =>
        Assert.Equal(outcome, Bodies.Read("mojeek-json", Bodies.Fixture("mojeek-json", file), Bodies.Sampit).Outcome);

    [Fact]
    public void An_answer_without_a_status_proves_nothing() =>
        Assert.Equal(ReadingOutcome.Unrecognised, Bodies.Read("mojeek-json", "{\"response\":{\"results\":[]}}", Bodies.Sampit).Outcome);

    [Fact]
    public void The_key_is_filled_in_by_who_asks()
    {
        var request = SourceFormats.Named("mojeek-json").BuildRequest(new("https://api.mojeek.com/search"), Bodies.Sampit);

        Assert.Equal("https://api.mojeek.com/search?q=Sampit&fmt=json&t=10&lb=ID&lbb=10&rb=ID&rbb=10", request.Url.AbsoluteUri);
        Assert.Equal(new ApiKey("mojeek", KeyPlace.Query, "api_key"), request.Key);
        Assert.False(request.AsksRobots);
    }
}
