using ReputationWatch.Campaigning;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.Demo;

/// <summary>Crawls the sample web through its two years, with the host's own cycles, at moments instead of in real time.</summary>
sealed class DemoHistory(DueWork work, DemoClock clock)
{
    /// <summary>The settings the demo insists on: its one host is on loopback, and is asked without a pause.</summary>
    public static IReadOnlyDictionary<string, string?> Settings(SampleWeb web) => new Dictionary<string, string?>
    {
        ["Fetch:AllowedPrivateHosts:0"] = web.Address.Authority,
        ["Fetch:Pace:MinDelay"] = "00:00:00",
        ["Fetch:Pace:DelayPerDuration"] = "0",
        ["Dashboard:Notice:Id"] = "Data contoh: kota, media, dan berita di halaman ini rekaan.",
        ["Dashboard:Notice:En"] = "Sample data: the town, the outlets and the news on these pages are invented.",
    };

    /// <summary>Tracks the sample keywords from the first moment on, and notes the town's campaign.</summary>
    public static async Task<DemoHistory> BeginAsync(IServiceProvider services, DemoClock clock, DateTimeOffset today, CancellationToken ct)
    {
        var directory = services.GetRequiredService<IWatchDirectory>();
        foreach (var keyword in SampleWeb.Keywords) await directory.Get(keyword.Id).TrackAsync(keyword);
        await services.GetRequiredService<CampaignDesk>().AddAsync(Campaign.Noted(today), "Contoh", "", clock.GetUtcNow(), ct);
        return new(services.GetRequiredService<DueWork>(), clock);
    }

    /// <summary>The moments: daily for two years, four times a day in the last two weeks, hourly in the last two days.</summary>
    public static IEnumerable<DateTimeOffset> Moments(DateTimeOffset from, DateTimeOffset to)
    {
        for (var at = from; at < to; at += Step(to - at)) yield return at;
        yield return to;
    }

    /// <summary>Everything that is due at a moment: feeds, keywords, deliveries. Gives the number of cycles.</summary>
    public async Task<int> CrawlAtAsync(DateTimeOffset at, CancellationToken ct)
    {
        clock.StandAt(at);
        // The clock must not move while one is under way, however slow the machine.
        var cycles = await work.FeedsAsync(ct);
        await work.DrainAsync();
        cycles += await work.KeywordsAsync(ct);
        await work.DrainAsync();
        await work.DeliveriesAsync(ct);
        return cycles;
    }

    static TimeSpan Step(TimeSpan left) =>
        left > TimeSpan.FromDays(14) ? TimeSpan.FromDays(1)
        : left > TimeSpan.FromDays(2) ? TimeSpan.FromHours(6)
        : TimeSpan.FromHours(1);
}
