using System.Diagnostics;
using Microsoft.Extensions.Logging;
using ReputationWatch.Adapters.Telemetry;
using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Http;

/// <summary>A fetch's stay at one host after another: it enters each by its gate, and always tells that gate how it went.</summary>
sealed class HostVisit(IHostGate gate, FetchTime time, TimeProvider clock, ILogger log) : IAsyncDisposable
{
    static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(1);

    string? _host;
    long _began;
    Activity? _span;
    Hop? _last;

    /// <summary>Goes to the host of an address, unless it is there already. Null once it may be asked; else what the fetch comes to.</summary>
    public async Task<FetchOutcome?> EnterAsync(Uri url)
    {
        var host = HostNames.GateOf(url);
        if (host == _host) return null;
        await LeaveAsync();
        try
        {
            if (await WaitAsync(host) is { } until) return new FetchOutcome.Deferred(until);
        }
        catch (Exception fault)
        {
            time.ThrowIfCallerStopped();
            log.LogWarning(fault, "The gate of {Host} does not answer", host);
            return new FetchOutcome.Failed(FetchFailureKind.Unreachable, $"the gate of {host} does not answer; nothing was asked");
        }

        (_host, _began, _span, _last) = (host, clock.GetTimestamp(), WatchTelemetry.Fetching(host), null);
        return null;
    }

    /// <summary>Sends one request there.</summary>
    public async Task<Hop> SendAsync(Func<Task<Hop>> send)
    {
        var hop = await send();
        _last = hop;
        return hop;
    }

    /// <summary>Lets others in.</summary>
    public async ValueTask LeaveAsync()
    {
        if (_host is not { } host) return;
        _host = null;
        var took = clock.GetElapsedTime(_began);
        var outcome = _last?.Outcome;
        _span?.Dispose();
        var movedOn = _last?.Next is not null;
        if (!movedOn) WatchTelemetry.Fetched(outcome, took);
        await ReportAsync(host, new(movedOn ? HostVerdict.Answered : PoliteFetcher.VerdictOf(outcome), took, (outcome as FetchOutcome.Failed)?.RetryAfter));
    }

    public ValueTask DisposeAsync() => LeaveAsync();

    /// <summary>Waits at the gate for as long as there is patience; null once it is open, else when to come again.</summary>
    async Task<DateTimeOffset?> WaitAsync(string host)
    {
        while (true)
        {
            time.ThrowIfCallerStopped();
            var answer = await gate.EnterAsync(host);
            if (answer.Granted) return null;
            var now = clock.GetUtcNow();
            if (answer.Until > now + time.Patience) return answer.Until;
            // A gate without a pause says "now" to everybody who waits for the request under way.
            await time.WaitAsync(answer.Until - now > ShortestWait ? answer.Until - now : ShortestWait);
        }
    }

    async Task ReportAsync(string host, HostReport report)
    {
        try
        {
            await gate.ReportAsync(host, report);
        }
        catch (Exception fault)
        {
            // The lease that the gate gave out ends by itself.
            log.LogWarning(fault, "The gate of {Host} could not be told {Verdict}", host, report.Verdict);
        }
    }
}
