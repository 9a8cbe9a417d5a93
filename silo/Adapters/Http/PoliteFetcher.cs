using Microsoft.Extensions.Logging;
using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Http;

/// <summary>
/// Fetches when the gate of each host on the way lets it, and tells each gate how that went. A request that asks for it is held against the
/// robots.txt of each origin on the way before anything of it is sent; no setting switches that off.
/// </summary>
public sealed class PoliteFetcher : IFetcher
{
    readonly IHostGate _gate;
    readonly FetchOptions _options;
    readonly ILogger _log;
    readonly GatedWalk _walk;
    readonly RobotsDesk _robots;

    /// <summary>Makes one; there is one for a process, as it remembers robots files.</summary>
    public PoliteFetcher(HttpFetcher fetcher, IHostGate gate, FetchOptions options, TimeProvider clock, ILogger<PoliteFetcher> log)
    {
        (_gate, _options, _log) = (gate, options, log);
        _walk = new(fetcher, gate, options, clock, log);
        _robots = new(_walk, gate, options, clock, log);
    }

    /// <inheritdoc/>
    public async Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken ct) =>
        (await _walk.FetchAsync(request, ReadRules.Of(_options), _options.TotalTimeout, _robots, ct)).Outcome!;

    /// <inheritdoc/>
    public async Task ChallengedAsync(Uri url)
    {
        var host = HostNames.GateOf(url);
        try
        {
            await _gate.ReportAsync(host, new(HostVerdict.Challenged, TimeSpan.Zero));
        }
        catch (Exception fault)
        {
            _log.LogWarning(fault, "The gate of {Host} could not be told {Verdict}", host, HostVerdict.Challenged);
        }
    }

    /// <summary>What an outcome tells about the host. None at all (we were stopped) and an address we do not go to tell nothing.</summary>
    internal static HostVerdict VerdictOf(FetchOutcome? outcome) => outcome switch
    {
        null or FetchOutcome.Failed { Kind: FetchFailureKind.ForbiddenAddress } => HostVerdict.Abandoned,
        FetchOutcome.Failed { Kind: FetchFailureKind.Refused or FetchFailureKind.Quota } => HostVerdict.Refused,
        FetchOutcome.Failed { Kind: FetchFailureKind.TimedOut or FetchFailureKind.Unreachable or FetchFailureKind.ServerError } => HostVerdict.Broken,
        _ => HostVerdict.Answered,
    };
}
