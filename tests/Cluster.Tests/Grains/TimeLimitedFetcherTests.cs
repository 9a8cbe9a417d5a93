using ReputationWatch.Crawling;
using ReputationWatch.Grains;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Cluster.Tests.Grains;

public sealed class TimeLimitedFetcherTests
{
    static readonly FetchRequest Request = new(new("https://example.org/"));

    readonly ManualClock _clock = new(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_look_that_outlasts_the_limit_is_a_failure_of_its_source()
    {
        var fetching = Limited().FetchAsync(Request, CancellationToken.None);

        _clock.Advance(TimeSpan.FromSeconds(20));

        var failed = Assert.IsType<FetchOutcome.Failed>(await fetching);
        Assert.Equal(FetchFailureKind.TimedOut, failed.Kind);
        Assert.Equal("no answer within the 20 s that a cycle may look", failed.Detail);
    }

    [Fact]
    public async Task A_cycle_that_is_stopped_is_no_failure_of_the_source()
    {
        using var stop = new CancellationTokenSource();
        var fetching = Limited().FetchAsync(Request, stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetching);
    }

    TimeLimitedFetcher Limited() => new(new Hanging(), CycleBudget.Crawl, _clock);

    sealed class Hanging : IFetcher
    {
        public async Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken ct)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, ct);
            throw new InvalidOperationException("A delay without end ended");
        }
    }
}
