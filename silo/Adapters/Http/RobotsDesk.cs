using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;
using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Http;

/// <summary>
/// Knows the robots.txt of every origin, or asks for it, once for all who want to know at the same time. What it reads outlives
/// the process where the gate keeps it.
/// </summary>
sealed class RobotsDesk(GatedWalk walk, IHostGate gate, FetchOptions options, TimeProvider clock, ILogger log)
{
    // Characters of files; some 64 MiB. A few hundred origins have 2 KiB each, but a hostile one has as much as it is let.
    const long MostKept = 32 << 20;

    readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, Lazy<Task<Seen>>> _looks = new(StringComparer.Ordinal);
    long _kept;

    /// <summary>Whether an address can be judged without asking anybody.</summary>
    public bool Knows(Uri url) => Fresh(HostNames.OriginOf(url)) is not null;

    /// <summary>What a fetch of that address comes to by its robots.txt; null where it may go on.</summary>
    public async Task<FetchOutcome?> RefusalAsync(Uri url, CancellationToken ct)
    {
        var origin = HostNames.OriginOf(url);
        var known = Fresh(origin);
        if (known is null)
        {
            var seen = await LookOnce(origin, url).WaitAsync(ct);
            if (seen.NotNow is { } notNow) return notNow;
            known = seen.Known!;
        }

        return RobotsPolicy.Judge(known.Rules, url) switch
        {
            RobotsVerdict.Allowed => null,
            RobotsVerdict.Forbidden => new FetchOutcome.Failed(FetchFailureKind.Disallowed, $"robots.txt of {HostNames.GateOf(url)} forbids this page"),
            _ => new FetchOutcome.Failed(
                FetchFailureKind.Disallowed,
                $"robots.txt of {HostNames.GateOf(url)} could not be read; it is asked for again after {known.Until.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC"),
        };
    }

    Known? Fresh(string origin) => _known.TryGetValue(origin, out var known) && known.Until > clock.GetUtcNow() ? known : null;

    /// <summary>Belongs to none of those who wait for it: one that is stopped does not stop it for the others, and no grain's own turn holds it up.</summary>
    Task<Seen> LookOnce(string origin, Uri url) => _looks.GetOrAdd(origin, _ => new(() => Task.Run(async () =>
    {
        try
        {
            return await LookAsync(origin, url);
        }
        finally
        {
            _looks.TryRemove(origin, out var _);
        }
    }))).Value;

    async Task<Seen> LookAsync(string origin, Uri url)
    {
        var before = await RememberedAsync(origin);
        if (before is not null && !RobotsPolicy.IsDue(before, clock.GetUtcNow())) return new(Keep(origin, before), null);

        // Half of a fetch's time, so that those who wait for it hear of it.
        var hop = await walk.FetchAsync(new(RobotsPolicy.AddressOf(url)), ReadRules.Robots, options.TotalTimeout / 2, robots: null, CancellationToken.None);
        if (!hop.Asked) return new(null, hop.Outcome);

        var record = RobotsPolicy.Remember(before, RobotsLook.Of(hop.Outcome!, hop.Status), clock.GetUtcNow());
        Note(origin, record, hop.Status);
        await RememberAsync(origin, record);
        return new(Keep(origin, record), null);
    }

    void Note(string origin, RobotsRecord record, int? status)
    {
        if (status is 401 or 403) log.LogInformation("{Origin} answers {Status} to its robots.txt; by RFC 9309 that forbids nothing", origin, status);
        var asked = RobotsFile.Parse(record.Text).CrawlDelay(ProductToken.Own);
        if (asked > RobotsPolicy.LongestDelay) log.LogWarning("{Origin} asks for {Seconds} s between requests and gets {Most} s", origin, asked.Value.TotalSeconds, RobotsPolicy.LongestDelay.TotalSeconds);
    }

    Known Keep(string origin, RobotsRecord record)
    {
        if (Interlocked.Add(ref _kept, record.Text.Length + 100) > MostKept)
        {
            _known.Clear();
            Interlocked.Exchange(ref _kept, 0);
        }

        return _known[origin] = new(RobotsPolicy.RulesOf(record, clock.GetUtcNow()), record.ExpiresAt);
    }

    async Task<RobotsRecord?> RememberedAsync(string origin)
    {
        try
        {
            return await gate.RobotsAsync(origin);
        }
        catch (Exception fault)
        {
            log.LogWarning(fault, "What is remembered of {Origin}'s robots.txt could not be read; it is asked for again", origin);
            return null;
        }
    }

    async Task RememberAsync(string origin, RobotsRecord record)
    {
        try
        {
            await gate.RememberRobotsAsync(origin, record);
        }
        catch (Exception fault)
        {
            log.LogWarning(fault, "The robots.txt of {Origin} could not be stored; it is kept in memory", origin);
        }
    }

    /// <summary>The rules of an origin, null where they could not be read, and until when they are taken as they are.</summary>
    sealed record Known(RobotsFile? Rules, DateTimeOffset Until);

    /// <summary>What a look gave, or why there was none.</summary>
    sealed record Seen(Known? Known, FetchOutcome? NotNow);
}
