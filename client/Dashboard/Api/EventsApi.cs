using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Api;

/// <summary>A keyword had a new cycle; without a keyword: the line is alive.</summary>
sealed record CycleEvent(KeywordId? Keyword, DateTimeOffset At);

/// <summary>Live updates: server-sent events named <c>cycle</c> for each new cycle, and <c>alive</c> where nothing happened for long.</summary>
static class EventsApi
{
    // Proxies cut a line that is silent for a minute.
    const int PollsBetweenSigns = 6;

    public static void MapEvents(this IEndpointRouteBuilder api) =>
        api.MapGet("/events", (HttpRequest request, string? since, CycleWatch watch, DashboardOptions options, TimeProvider clock, IHostApplicationLifetime host, CancellationToken ct) =>
            {
                // A browser that reconnects names the last event it got, and misses nothing.
                var known = Milliseconds(request.Headers["Last-Event-ID"]) ?? Milliseconds(since) ?? clock.GetUtcNow();
                return TypedResults.ServerSentEvents(FollowAsync(known, watch, options.PollInterval, clock, host.ApplicationStopping, ct));
            })
            .WithSummary("Server-sent events: cycle {keyword, at}; since: milliseconds of the Unix epoch")
            .Produces(200, contentType: "text/event-stream");

    internal static async IAsyncEnumerable<SseItem<CycleEvent>> FollowAsync(
        DateTimeOffset since, CycleWatch watch, TimeSpan interval, TimeProvider clock, CancellationToken stopping, [EnumeratorCancellation] CancellationToken ct)
    {
        // A host that stops does not wait for listeners: they come back by themselves.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct, stopping);
        var told = new Dictionary<KeywordId, DateTimeOffset>();
        for (var polls = 1; !stop.IsCancellationRequested; polls++)
        {
            foreach (var (keyword, at) in (await watch.LastCyclesAsync(stop.Token)).OrderBy(c => c.Value))
            {
                if (at <= told.GetValueOrDefault(keyword, since)) continue;
                told[keyword] = at;
                polls = 0;
                yield return new(new(keyword, at), "cycle") { EventId = at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture) };
            }

            if (polls % PollsBetweenSigns == 0) yield return new(new(null, clock.GetUtcNow()), "alive");
            await Task.Delay(interval, clock, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    static DateTimeOffset? Milliseconds(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ms) && ms < DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(ms)
            : null;
}
