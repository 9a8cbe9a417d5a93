using Microsoft.Extensions.Logging;
using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Http;

/// <summary>Fetches with a gate before each host on the way and, where the request asks for it, each origin's robots.txt before that.</summary>
sealed class GatedWalk(HttpFetcher fetcher, IHostGate gate, FetchOptions options, TimeProvider clock, ILogger log)
{
    /// <summary>Fetches; the result always has an outcome.</summary>
    /// <param name="request">What for.</param>
    /// <param name="rules">How its answer is read.</param>
    /// <param name="network">How long it may take, beside the waiting at gates.</param>
    /// <param name="robots">Who knows robots files; null for the request for such a file itself.</param>
    /// <param name="ct">Its caller's wish to stop.</param>
    public async Task<Hop> FetchAsync(FetchRequest request, ReadRules rules, TimeSpan network, RobotsDesk? robots, CancellationToken ct)
    {
        using var time = new FetchTime(network, options.Patience, clock, ct);
        await using var visit = new HostVisit(gate, time, clock, log);
        return await fetcher.WalkAsync(request, rules, PassAsync, time);

        async Task<Hop> PassAsync(FetchRequest at, Func<Task<Hop>> send)
        {
            if (at.AsksRobots && robots is not null)
            {
                // The file is asked for at the same gate, which lets one in at a time.
                if (!robots.Knows(at.Url)) await visit.LeaveAsync();
                if (await robots.RefusalAsync(at.Url, time.Stop) is { } refusal) return new(refusal, Asked: false);
            }

            return await visit.EnterAsync(at.Url) is { } notNow ? new(notNow, Asked: false) : await visit.SendAsync(send);
        }
    }
}
