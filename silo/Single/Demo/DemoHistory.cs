using ReputationWatch.Briefing;
using ReputationWatch.Campaigning;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.Demo;

/// <summary>Crawls the sample web through its two years, with the host's own cycles, at moments instead of in real time.</summary>
sealed class DemoHistory(DueWork work, BriefDesk briefs, DemoClock clock, DateTimeOffset? briefsFrom)
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
    /// <param name="services">The host's.</param>
    /// <param name="clock">Its clock.</param>
    /// <param name="today">The end of the history.</param>
    /// <param name="ct">Stops it.</param>
    /// <param name="briefsFrom">From when on the daily brief is composed; null: it is not.</param>
    public static async Task<DemoHistory> BeginAsync(
        IServiceProvider services, DemoClock clock, DateTimeOffset today, CancellationToken ct, DateTimeOffset? briefsFrom = null)
    {
        var directory = services.GetRequiredService<IWatchDirectory>();
        foreach (var keyword in SampleWeb.Keywords) await directory.Get(keyword.Id).TrackAsync(keyword);
        await services.GetRequiredService<CampaignDesk>().AddAsync(Campaign.Noted(today), "Contoh", "", clock.GetUtcNow(), ct);
        return new(services.GetRequiredService<DueWork>(), services.GetRequiredService<BriefDesk>(), clock, briefsFrom);
    }

    /// <summary>The moments: daily for two years, four times a day in the last two weeks, hourly in the last two days.</summary>
    public static IEnumerable<DateTimeOffset> Moments(DateTimeOffset from, DateTimeOffset to)
    {
        for (var at = from; at < to; at += Step(to - at)) yield return at;
        yield return to;
    }

    /// <summary>Everything that is due at a moment: the brief, feeds, keywords, deliveries. Gives the number of cycles.</summary>
    public async Task<int> CrawlAtAsync(DateTimeOffset at, CancellationToken ct)
    {
        await BriefAsync(at, ct);
        clock.StandAt(at);
        // The clock must not move while one is under way, however slow the machine.
        var cycles = await work.FeedsAsync(ct);
        await work.DrainAsync();
        cycles += await work.KeywordsAsync(ct);
        await work.DrainAsync();
        await work.DeliveriesAsync(ct);
        return cycles;
    }

    // At its own hour, which lies between the moments.
    async Task BriefAsync(DateTimeOffset until, CancellationToken ct)
    {
        if (briefsFrom is not { } from || until < from) return;
        while ((await briefs.PlanAsync(ct)).DueAt is var due && (due is null || due <= until))
        {
            clock.StandAt(due ?? from);
            await work.BriefsAsync(ct);
        }
    }

    static TimeSpan Step(TimeSpan left) =>
        left > TimeSpan.FromDays(14) ? TimeSpan.FromDays(1)
        : left > TimeSpan.FromDays(2) ? TimeSpan.FromHours(6)
        : TimeSpan.FromHours(1);
}
