using ReputationWatch.Dashboard.Api;
using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Dashboard.Tests.Api;

public sealed class EventsApiTests
{
    static readonly DashboardOptions Options = new();

    [Fact]
    public async Task A_new_cycle_is_told_once_and_an_old_one_not_at_all()
    {
        var (office, clock) = (Sample.Office(), new ManualClock(Sample.Now));
        using var watch = new CycleWatch(office, clock, Options);
        await using var events = EventsApi.FollowAsync(Sample.Now, watch, Options.PollInterval, clock, default, TestContext.Current.CancellationToken).GetAsyncEnumerator();

        var first = events.MoveNextAsync().AsTask();
        await AtRest(clock);
        Assert.False(first.IsCompleted);

        office.Keywords[Sample.Sampit] = office.Keywords[Sample.Sampit] with { LastCycleAt = Sample.Now.AddSeconds(3) };
        clock.Advance(Options.PollInterval);
        Assert.True(await first);
        Assert.Equal(("cycle", Sample.Sampit), (events.Current.EventType, events.Current.Data.Keyword!.Value));
        Assert.Equal("1795244703000", events.Current.EventId);

        var second = events.MoveNextAsync().AsTask();
        for (var polls = 0; !second.IsCompleted; polls++)
        {
            Assert.InRange(polls, 0, 10);
            await AtRest(clock, second);
            clock.Advance(Options.PollInterval);
        }

        await second;
        Assert.Equal("alive", events.Current.EventType);
    }

    [Fact]
    public async Task A_listener_that_comes_back_hears_what_it_missed()
    {
        var (office, clock) = (Sample.Office(), new ManualClock(Sample.Now));
        using var watch = new CycleWatch(office, clock, Options);
        await using var events = EventsApi.FollowAsync(Sample.Now.AddHours(-1), watch, Options.PollInterval, clock, default, TestContext.Current.CancellationToken).GetAsyncEnumerator();

        Assert.True(await events.MoveNextAsync());
        Assert.Equal("cycle", events.Current.EventType);
    }

    [Fact]
    public async Task However_many_listen_the_store_is_asked_once_in_an_interval()
    {
        var (office, clock) = (Sample.Office(), new ManualClock(Sample.Now));
        using var watch = new CycleWatch(office, clock, Options);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => watch.LastCyclesAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(1, office.OverviewReads);

        clock.Advance(Options.PollInterval);
        await watch.LastCyclesAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, office.OverviewReads);
    }

    [Fact]
    public async Task A_host_that_stops_ends_the_stream()
    {
        var (office, clock) = (Sample.Office(), new ManualClock(Sample.Now));
        using var watch = new CycleWatch(office, clock, Options);
        using var stopping = new CancellationTokenSource();
        await using var events = EventsApi.FollowAsync(Sample.Now, watch, Options.PollInterval, clock, stopping.Token, TestContext.Current.CancellationToken).GetAsyncEnumerator();

        var next = events.MoveNextAsync().AsTask();
        await AtRest(clock);
        await stopping.CancelAsync();

        Assert.False(await next);
    }

    /// <summary>Until the stream waits for its next poll, or has told something.</summary>
    static async Task AtRest(ManualClock clock, Task? told = null)
    {
        while (clock.WaitingTimers == 0 && told is not { IsCompleted: true }) await Task.Yield();
    }
}
