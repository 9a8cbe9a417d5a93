using ReputationWatch.Alerting;
using ReputationWatch.Crawling;
using ReputationWatch.Importing;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching;

public sealed class SightTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);
    static readonly Source Searx = new() { Id = new("searx"), Name = "Searx", Format = "searxng-json", Endpoint = new("http://search.example/search") };

    [Fact]
    public void Where_the_only_feed_is_dead_nobody_looked_and_calm_is_no_calm()
    {
        var state = State() with { Feeds = new(1, Now.AddDays(-2)) };

        Assert.False(Sight.IsGood(state, [], [], Now));
        Assert.True(Sight.IsBlind(state, [], Now));
    }

    [Fact]
    public void A_feed_that_was_never_read_is_no_look()
    {
        Assert.False(Sight.IsGood(State() with { Feeds = new(3, null) }, [], [], Now));
    }

    [Fact]
    public void Fresh_feeds_that_left_nothing_are_a_look()
    {
        var state = State() with { Feeds = new(2, Now.AddHours(-1)) };

        Assert.True(Sight.IsGood(state, [], [], Now));
        Assert.False(Sight.IsBlind(state, [], Now));
    }

    [Fact]
    public void What_a_person_brought_is_no_look_while_every_search_fails()
    {
        var state = State(failures: 2) with { Inbox = [Entry(ClippingImport.Source)] };

        Assert.False(Sight.IsGood(state, [], [], Now));
        Assert.True(Sight.IsGood(state with { Inbox = [Entry(new("kabar"))] }, [], [], Now));
    }

    [Fact]
    public void Where_there_is_nothing_else_what_a_person_brought_is_all_there_is()
    {
        Assert.True(Sight.IsGood(State() with { Inbox = [Entry(ClippingImport.Source)] }, [], [], Now));
        Assert.False(Sight.IsGood(State(), [], [], Now));
    }

    [Fact]
    public void Between_looks_what_good_searches_gave_still_holds()
    {
        Assert.True(Sight.IsGood(State(failures: 0), [], [], Now));
        Assert.False(Sight.IsGood(State(failures: 1), [], [], Now));
    }

    [Fact]
    public void A_look_that_failed_is_none()
    {
        var look = new Look(Searx, new FetchOutcome.Failed(FetchFailureKind.TimedOut, "late"));

        Assert.False(Sight.IsGood(State(failures: 0), [look], [new(Searx, SourceReading.Without(ReadingOutcome.TimedOut))], Now));
    }

    static InboxEntry Entry(SourceId source) => new(1, source, Now, new(1, "Judul", "https://kabar.example/1", "", null, Now, DatePrecision.Time));

    static WatchState State(int? failures = null) => new()
    {
        Keyword = new() { Id = new("sampit"), Name = "Sampit" },
        Version = 1,
        TrackedSince = Now.AddDays(-9),
        DueAt = Now,
        Sources = failures is { } n ? [new(Searx, Now, n, Now.AddHours(-1))] : [],
        Pages = [],
        Recent = [],
        Inbox = [],
        Alert = AlertState.Initial(Now.AddDays(-9)),
    };
}
