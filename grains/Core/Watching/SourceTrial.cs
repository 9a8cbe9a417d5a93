using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Watching;

/// <summary>What one trial look at a source gave.</summary>
/// <param name="Reading">The reading; where the host put us off, a failed one that says until when.</param>
/// <param name="Asked">The address that was asked, without any key, user name or password.</param>
/// <param name="Failure">Why nothing could be fetched; null where something was.</param>
/// <param name="Beginning">The first 2,000 characters of what came, markup and all, where it could not be made sense of; null otherwise.</param>
/// <param name="WaitUntil">When the host lets us through again, where it put us off.</param>
public sealed record TrialResult(SourceReading Reading, Uri Asked, FetchFailureKind? Failure, string? Beginning, DateTimeOffset? WaitUntil);

/// <summary>Looks at a source once, before it is saved or where it gives trouble. Nothing is stored; the host's pace is kept.</summary>
public sealed class SourceTrial(IFetcher fetcher)
{
    const int LongestBeginning = 2000;

    /// <summary>Looks once.</summary>
    /// <param name="source">The source, saved or not.</param>
    /// <param name="query">What a search is asked; null for a feed.</param>
    /// <param name="now">The time.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public async Task<TrialResult> RunAsync(Source source, SearchQuery? query, DateTimeOffset now, CancellationToken ct)
    {
        var format = SourceFormats.For(source);
        var request = format.BuildRequest(source.Endpoint, format.Kind == SourceKind.Feed ? null : query, now);
        var look = new Look(source, await fetcher.FetchAsync(request, ct));

        var result = Conclude(look, request, query, now);
        if (look.Outcome is FetchOutcome.Fetched fetched && result.Reading.Outcome == ReadingOutcome.Blocked) await fetcher.ChallengedAsync(fetched.Body.Url);
        return result;
    }

    /// <summary>What a look comes to.</summary>
    public static TrialResult Conclude(Look look, FetchRequest request, SearchQuery? query, DateTimeOffset now)
    {
        var asked = SourceAddress.Shown(request.Url, request.Key);
        if (look.Outcome is FetchOutcome.Deferred deferred)
        {
            var wait = SourceReading.Without(ReadingOutcome.Failed, $"not asked: the host asks to wait until {deferred.Until.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z; try again then");
            return new(wait, asked, Failure: null, Beginning: null, deferred.Until);
        }

        var feed = look.Source.Kind() == SourceKind.Feed;
        var reading = SourceReader.ReadAll([look], feed ? null : query, now)[0].Reading;
        return new(reading, asked, (look.Outcome as FetchOutcome.Failed)?.Kind, BeginningOf(look, reading), WaitUntil: null);
    }

    static string? BeginningOf(Look look, SourceReading reading)
    {
        if (reading.Outcome is not (ReadingOutcome.Unrecognised or ReadingOutcome.Unrelated) || look.Outcome is not FetchOutcome.Fetched { Body: var body }) return null;
        var text = BodyText.Of(body);
        return text.Length > LongestBeginning ? text[..LongestBeginning] : text;
    }
}
