using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;

namespace ReputationWatch.Watching;

/// <summary>
/// The walk of one feed that many keywords share: crawl once, parse, match what is new against every tracked keyword, record.
/// The keywords' own cycles take it from their inboxes.
/// </summary>
public sealed class FeedCycle(IFeedStore store, IFetcher fetcher)
{
    // A hint, rebuilt whenever the tracked keywords are no longer those it was built for.
    KeywordMatcher _matcher = new([]);

    /// <summary>Runs a cycle at <paramref name="now"/>, if one is due or asked for.</summary>
    public async Task<CycleResult> RunAsync(SourceId id, CheckReason reason, DateTimeOffset now, CancellationToken ct)
    {
        if (await store.LoadFeedAsync(id, ct) is not { } state) return CycleResult.NotTracked;
        if (reason == CheckReason.Beat && state.DueAt > now) return CycleResult.NotDue;

        var matcher = Matcher(await store.TrackedAsync(ct));
        // One that became due outside its hours was added, or missed, at night.
        var closed = reason == CheckReason.Beat && Schedule.InHours(state.Source, now) is var opens && opens > now ? new FetchOutcome.Deferred(opens) : null;
        var look = closed is null ? await LookAsync(state, matcher, now, ct) : new(state.Source, closed);

        var record = Conclude(state, look, matcher, now);
        if (record.Reading is { } reading) await fetcher.TellOfChallengesAsync([look], [reading]);
        if (!await store.RecordFeedAsync(record, ct)) return CycleResult.Superseded;
        return record.Reading switch
        {
            null => CycleResult.PutOff,
            { Outcome: ReadingOutcome.Ok or ReadingOutcome.Empty } => CycleResult.Recorded,
            _ => CycleResult.RecordedFailure,
        };
    }

    /// <summary>Everything a feed's cycle concludes from what it fetched.</summary>
    public static FeedRecord Conclude(FeedState state, Look look, KeywordMatcher matcher, DateTimeOffset now)
    {
        if (look.Outcome is FetchOutcome.Deferred deferred)
            return new() { Next = state with { DueAt = Schedule.InHours(state.Source, deferred.Until) }, At = now, Reading = null, Inbox = [] };

        var read = WithoutReferrers(SourceReader.ReadAll([look], query: null, now)[0]);
        // A feed that nobody writes any more answers "not modified" for years.
        if (look.Outcome is FetchOutcome.NotModified) read = read with { Reading = SourceReader.Aged(state.Source, read.Reading, state.NewestAt, now) };
        var fresh = Fresh(read.Reading.Entries, state, matcher);
        var failures = read.Reading.IsGood ? 0 : state.Failures + 1;

        var next = state with
        {
            Failures = failures,
            LastGoodAt = read.Reading.IsGood ? now : state.LastGoodAt,
        };
        // Validators, what was seen and whom it was matched for belong to a body that was read whole.
        if (look.Outcome is FetchOutcome.Fetched fetched && read.Reading.Entries.Count > 0)
        {
            next = next with
            {
                Validators = read.Reading.IsWhole ? fetched.Validators : null,
                Seen = [.. Urls(read.Reading.Entries)],
                NewestAt = SourceReader.Newest(read.Reading.Entries, now),
                KeywordStamp = matcher.Stamp,
                Pace = FeedPace.Of(read.Reading.Entries, now),
            };
        }

        next = next with { DueAt = Schedule.NextPoll(next, (look.Outcome as FetchOutcome.Fetched)?.FreshFor, failures, now) };

        return new()
        {
            Next = next,
            At = now,
            Reading = Reading.Of(read, now),
            Kept = KeptBody.Of(look, read.Reading, now),
            Inbox = [.. fresh.SelectMany(e => matcher.Match(e.Title, e.Snippet).Select(id => new FeedMatch(id, e)))],
        };
    }

    async Task<Look> LookAsync(FeedState state, KeywordMatcher matcher, DateTimeOffset now, CancellationToken ct)
    {
        var request = SourceFormats.For(state.Source).BuildRequest(state.Source.Endpoint, query: null, now);
        // For keywords that are new since the last reading the whole body is needed again, changed or not.
        if (state.KeywordStamp == matcher.Stamp) request = request with { Validators = state.Validators };
        return new(state.Source, await fetcher.FetchAsync(request, ct));
    }

    static ReadSource WithoutReferrers(ReadSource read) => read with
    {
        Reading = read.Reading with
        {
            Entries = [.. read.Reading.Entries.Select(e => e with { Url = TrackerParameters.WithoutReferrer(e.Url, read.Source.Endpoint) })],
        },
    };

    KeywordMatcher Matcher(IReadOnlyList<TrackedKeyword> keywords)
    {
        if (_matcher.Stamp != KeywordMatcher.StampOf(keywords)) _matcher = new(keywords);
        return _matcher;
    }

    static IEnumerable<SourceEntry> Fresh(IReadOnlyList<SourceEntry> entries, FeedState state, KeywordMatcher matcher)
    {
        if (state.KeywordStamp != matcher.Stamp) return entries;
        var seen = state.Seen.ToHashSet(StringComparer.Ordinal);
        return entries.Where(e => CanonicalUrl.Of(e.Url) is { } url && !seen.Contains(url));
    }

    static IEnumerable<string> Urls(IEnumerable<SourceEntry> entries) => entries.Select(e => CanonicalUrl.Of(e.Url)).OfType<string>();
}
