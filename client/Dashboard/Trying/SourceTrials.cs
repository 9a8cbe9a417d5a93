using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Trying;

/// <summary>Tries sources through the host's own fetcher, so that its pace, its cool-downs and its forbidden addresses hold here too.</summary>
sealed class SourceTrials(IFetcher fetcher, TimeProvider clock)
{
    // A person waits before a page that loads.
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Asks a source once and stores nothing. Every failure is a value; it throws only where <paramref name="ct"/> asks it to stop.</summary>
    public async Task<Trial> RunAsync(Source source, SearchQuery? query, DateTimeOffset now, CancellationToken ct)
    {
        using var late = new CancellationTokenSource(Longest, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(late.Token, ct);
        try
        {
            return Trial.Of(await new SourceTrial(fetcher).RunAsync(source, query, now, stop.Token));
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            return new(ReadingOutcome.TimedOut, FormattableString.Invariant($"no answer within {Longest.TotalSeconds} seconds"), []);
        }
    }
}
