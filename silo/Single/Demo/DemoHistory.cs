using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.Demo;

/// <summary>Crawls the sample web through its two years, with the host's own cycles, at moments instead of in real time.</summary>
sealed class DemoHistory(IFeedStore feeds, FeedCycle feedCycle, IWatchStore watches, IWatchDirectory directory, DeliveryCycle deliveries, DemoClock clock)
{
    const int All = 1000;

    /// <summary>The settings the demo insists on: its one host is on loopback, and is asked without a pause.</summary>
    public static IReadOnlyDictionary<string, string?> Settings(SampleWeb web) => new Dictionary<string, string?>
    {
        ["Fetch:AllowedPrivateHosts:0"] = web.Address.Authority,
        ["Fetch:Pace:MinDelay"] = "00:00:00",
        ["Fetch:Pace:DelayPerDuration"] = "0",
        ["Fetch:Pace:Cooldown"] = "00:00:00",
    };

    /// <summary>Tracks the sample keywords from the first moment on.</summary>
    public static async Task<DemoHistory> BeginAsync(IServiceProvider services, SampleWeb web, DemoClock clock)
    {
        var history = ActivatorUtilities.CreateInstance<DemoHistory>(services, clock);
        foreach (var keyword in web.Keywords) await history.Track(keyword);
        return history;
    }

    /// <summary>
    /// The moments: every three days for two years, four times a day in the last five weeks, hourly in the last two days.
    /// </summary>
    public static IEnumerable<DateTimeOffset> Moments(DateTimeOffset from, DateTimeOffset to)
    {
        for (var at = from; at < to; at += Step(to - at)) yield return at;
        yield return to;
    }

    /// <summary>Everything that is due at a moment: feeds, keywords, deliveries. Gives the number of cycles.</summary>
    public async Task<int> CrawlAtAsync(DateTimeOffset at, CancellationToken ct)
    {
        clock.StandAt(at);
        var dueFeeds = await feeds.DueFeedsAsync(at, All, ct);
        foreach (var feed in dueFeeds) await feedCycle.RunAsync(feed, CheckReason.Beat, at, ct);
        var dueKeywords = await watches.DueAsync(at, All, ct);
        foreach (var keyword in dueKeywords) await directory.Get(keyword).CheckAsync(CheckReason.Beat);
        await deliveries.RunAsync(at, ct);
        return dueFeeds.Count + dueKeywords.Count;
    }

    Task Track(TrackedKeyword keyword) => directory.Get(keyword.Id).TrackAsync(keyword);

    static TimeSpan Step(TimeSpan left) =>
        left > TimeSpan.FromDays(35) ? TimeSpan.FromDays(3)
        : left > TimeSpan.FromDays(2) ? TimeSpan.FromHours(6)
        : TimeSpan.FromHours(1);
}
