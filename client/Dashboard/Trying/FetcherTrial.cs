using System.Text;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Trying;

/// <summary>Tries a source through the host's own fetcher, so that its pace, its cool-downs and its forbidden addresses hold here too.</summary>
sealed class FetcherTrial(IFetcher fetcher, TimeProvider clock) : ISourceTrial
{
    // A person waits before a page that loads.
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public async Task<Trial> RunAsync(Source source, SearchQuery? query, DateTimeOffset now, CancellationToken ct)
    {
        using var late = new CancellationTokenSource(Longest, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(late.Token, ct);
        try
        {
            var outcome = await fetcher.FetchAsync(SourceFormats.For(source).BuildRequest(source.Endpoint, query), stop.Token);
            return Read(new(source, outcome), query, now);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            return new(ReadingOutcome.TimedOut, FormattableString.Invariant($"no answer within {Longest.TotalSeconds} seconds"), []);
        }
    }

    static Trial Read(Look look, SearchQuery? query, DateTimeOffset now)
    {
        if (look.Outcome is FetchOutcome.Deferred { Until: var until }) return new(null, "", []) { PutOffUntil = until };

        var reading = SourceReader.ReadAll([look], query, now)[0].Reading;
        return new(reading.Outcome, reading.Detail, reading.Entries) { BodyStart = KeptBody.Of(look, reading, now) is { } kept ? Beginning(kept.Bytes) : null };
    }

    // Bytes of any kind: what is no UTF-8 shows as replacement characters, and nothing is hidden by what does not show.
    static string Beginning(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, Trial.BodyShown * 4)));
        return string.Concat(text.Take(Trial.BodyShown).Select(c => char.IsControl(c) && c is not ('\n' or '\t') ? ' ' : c));
    }
}
