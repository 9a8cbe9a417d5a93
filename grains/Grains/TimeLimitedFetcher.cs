using System.Globalization;
using ReputationWatch.Crawling;

namespace ReputationWatch.Grains;

/// <summary>Makes a look that outlasts <paramref name="limit"/> a failure of its own source, so that it does not cost the cycle what the other sources gave.</summary>
public sealed class TimeLimitedFetcher(IFetcher inner, TimeSpan limit, TimeProvider clock) : IFetcher
{
    /// <inheritdoc/>
    public async Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken ct)
    {
        using var late = new CancellationTokenSource(limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, late.Token);
        try
        {
            return await inner.FetchAsync(request, either.Token);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            var seconds = limit.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
            return new FetchOutcome.Failed(FetchFailureKind.TimedOut, $"no answer within the {seconds} s that a cycle may look");
        }
    }

    /// <inheritdoc/>
    public Task ChallengedAsync(Uri url) => inner.ChallengedAsync(url);
}
