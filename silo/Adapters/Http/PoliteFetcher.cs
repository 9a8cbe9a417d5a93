using Microsoft.Extensions.Logging;
using ReputationWatch.Adapters.Telemetry;
using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Http;

/// <summary>Fetches when the host's gate lets it, and always tells the gate how that went.</summary>
public sealed class PoliteFetcher(HttpFetcher fetcher, IHostGate gate, FetchOptions options, TimeProvider clock, ILogger<PoliteFetcher> log) : IFetcher
{
    static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(1);

    /// <inheritdoc/>
    public async Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken ct)
    {
        var host = GateKey(request.Url);
        try
        {
            if (await WaitAsync(host, ct) is { } until) return new FetchOutcome.Deferred(until);
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            log.LogWarning(fault, "The gate of {Host} does not answer", host);
            return new FetchOutcome.Failed(FetchFailureKind.Unreachable, $"the gate of {host} does not answer; nothing was asked");
        }

        var began = clock.GetTimestamp();
        FetchOutcome? outcome = null;
        try
        {
            using var span = WatchTelemetry.Fetching(host);
            return outcome = await fetcher.FetchAsync(request, ct);
        }
        finally
        {
            var took = clock.GetElapsedTime(began);
            WatchTelemetry.Fetched(outcome, took);
            await ReportAsync(host, new(VerdictOf(outcome), took, (outcome as FetchOutcome.Failed)?.RetryAfter));
        }
    }

    /// <summary>What the gate calls a host: its name, and its port where that is not the usual one.</summary>
    internal static string GateKey(Uri url)
    {
        var host = HostNames.Of(url) ?? url.Host;
        return url.IsDefaultPort ? host : $"{host}:{url.Port}";
    }

    /// <summary>What an outcome tells about the host. None at all (we were stopped) and an address we do not go to tell nothing.</summary>
    internal static HostVerdict VerdictOf(FetchOutcome? outcome) => outcome switch
    {
        null or FetchOutcome.Failed { Kind: FetchFailureKind.ForbiddenAddress } => HostVerdict.Abandoned,
        FetchOutcome.Failed { Kind: FetchFailureKind.Refused or FetchFailureKind.Quota } => HostVerdict.Refused,
        FetchOutcome.Failed { Kind: FetchFailureKind.TimedOut or FetchFailureKind.Unreachable or FetchFailureKind.ServerError } => HostVerdict.Broken,
        _ => HostVerdict.Answered,
    };

    /// <summary>Waits at the gate for as long as <see cref="FetchOptions.Patience"/> allows; null once it is open, else when to come again.</summary>
    async Task<DateTimeOffset?> WaitAsync(string host, CancellationToken ct)
    {
        var patientUntil = clock.GetUtcNow() + options.Patience;
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            var answer = await gate.EnterAsync(host);
            if (answer.Granted) return null;
            if (answer.Until > patientUntil) return answer.Until;
            var wait = answer.Until - clock.GetUtcNow();
            // A gate without a pause says "now" to everybody who waits for the request under way.
            await Task.Delay(wait > ShortestWait ? wait : ShortestWait, clock, ct);
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
