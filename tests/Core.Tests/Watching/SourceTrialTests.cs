using ReputationWatch.Core.Tests.Parsing;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching;

public sealed class SourceTrialTests
{
    static readonly Source Serpapi = new() { Id = new("x"), Name = "x", Format = "serpapi-json", Endpoint = new("https://serpapi.com/search.json?api_key=rahasia&engine=google") };

    [Fact]
    public async Task A_good_look_gives_its_entries_and_the_address_without_the_key()
    {
        var result = await TryAsync(Serpapi, new FetchOutcome.Fetched(Bodies.Fixture("serpapi-json", "organic.json")));

        Assert.Equal((ReadingOutcome.Ok, 3), (result.Reading.Outcome, result.Reading.Entries.Count));
        Assert.Equal("https://serpapi.com/search.json?engine=google&q=Sampit&gl=id&hl=id&nfpr=1", result.Asked.AbsoluteUri);
        Assert.Null(result.Beginning);
    }

    [Fact]
    public async Task The_address_is_told_without_a_password_in_it()
    {
        var source = Serpapi with { Format = "feed", Endpoint = new("https://user:rahasia@kabar.example/rss?token=rahasia&halaman=2") };

        var result = await TryAsync(source, new FetchOutcome.Failed(FetchFailureKind.ForbiddenAddress, "an address with a user name in it"));

        Assert.Equal("https://kabar.example/rss?halaman=2", result.Asked.AbsoluteUri);
    }

    [Fact]
    public async Task What_could_not_be_made_sense_of_is_shown()
    {
        var result = await TryAsync(Serpapi, new FetchOutcome.Fetched(Bodies.Of($"<html>{new string('a', 5000)}")));

        Assert.Equal(ReadingOutcome.Unrecognised, result.Reading.Outcome);
        Assert.StartsWith("<html>aaa", result.Beginning, StringComparison.Ordinal);
        Assert.Equal(2000, result.Beginning!.Length);
    }

    [Fact]
    public async Task A_host_that_puts_us_off_is_told_with_its_time()
    {
        var until = Bodies.Now.AddMinutes(7);
        var result = await TryAsync(Serpapi, new FetchOutcome.Deferred(until));

        Assert.Equal((ReadingOutcome.Failed, until), (result.Reading.Outcome, result.WaitUntil));
        Assert.Contains("asks to wait until 2026-08-10 05:07:00Z", result.Reading.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_keeps_its_kind()
    {
        var result = await TryAsync(Serpapi, new FetchOutcome.Failed(FetchFailureKind.KeyMissing, "set Keys:serpapi"));

        Assert.Equal((ReadingOutcome.Failed, FetchFailureKind.KeyMissing, "set Keys:serpapi"), (result.Reading.Outcome, result.Failure, result.Reading.Detail));
    }

    [Fact]
    public async Task A_challenge_is_told_to_the_network()
    {
        var source = Serpapi with { Format = "mojeek-html", Endpoint = new("https://www.mojeek.com/search") };
        var fetcher = new OneAnswer(new FetchOutcome.Fetched(Bodies.Fixture("mojeek-html", "blocked.html", url: "https://www.mojeek.com/search?q=Sampit")));

        await new SourceTrial(fetcher).RunAsync(source, Bodies.Sampit, Bodies.Now, default);

        Assert.Equal("https://www.mojeek.com/search?q=Sampit", fetcher.Challenged?.AbsoluteUri);
    }

    [Fact]
    public async Task A_feed_is_asked_without_the_query()
    {
        var fetcher = new OneAnswer(new FetchOutcome.Fetched(Bodies.Fixture("youtube-feed", "channel.xml")));
        var source = Serpapi with { Format = "youtube-feed", Endpoint = new("https://www.youtube.com/channel/UCa") };

        var result = await new SourceTrial(fetcher).RunAsync(source, new("Ambon", ["Ambon"], "id", "ID"), Bodies.Now, default);

        Assert.Equal(ReadingOutcome.Ok, result.Reading.Outcome);
    }

    static Task<TrialResult> TryAsync(Source source, FetchOutcome outcome) =>
        new SourceTrial(new OneAnswer(outcome)).RunAsync(source, Bodies.Sampit, Bodies.Now, default);

    sealed class OneAnswer(FetchOutcome outcome) : IFetcher
    {
        public Uri? Challenged { get; private set; }

        public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken ct) => Task.FromResult(outcome);

        public Task ChallengedAsync(Uri url)
        {
            Challenged = url;
            return Task.CompletedTask;
        }
    }
}
