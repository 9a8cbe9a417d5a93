using ReputationWatch.Alerting.Folding;
using ReputationWatch.Crawling;
using ReputationWatch.Importing;
using ReputationWatch.Parsing;

namespace ReputationWatch.Watching;

/// <summary>Whether anybody looked: without that there are no figures, as a zero that nobody saw is none. Pure.</summary>
static class Sight
{
    // Feeds that write little are polled every six hours; see FeedPace.
    static readonly TimeSpan FeedsKeep = FeedPace.Longest + FeedPace.Longest;

    /// <summary>
    /// Whether a cycle's figures may be drawn: a search gave a good reading, a feed left something, or nothing was asked because all that
    /// is known is fresh. What a person imported is no look, unless an office has nothing else.
    /// </summary>
    public static bool IsGood(WatchState state, IReadOnlyList<Look> looks, IEnumerable<ReadSource> readings, DateTimeOffset now)
    {
        if (readings.Any(r => r.Reading.IsGood) || state.Inbox.Any(i => i.Source != ClippingImport.Source)) return true;
        if (looks.Count > 0) return false;
        if (state.Sources.Count > 0) return state.Sources.All(s => s.Failures == 0 && s.LastGoodAt is not null);
        return state.Feeds.Enabled == 0 ? state.Inbox.Count > 0 : AreFresh(state.Feeds, now);
    }

    /// <summary>Whether something that was seen of late is out of sight, so that calm may be no more than not looking.</summary>
    // A source that is down for longer has an incident of its own; the others did look.
    public static bool IsBlind(WatchState state, IEnumerable<SourceWatch> sources, DateTimeOffset now) =>
        sources.Any(s => s.Failures > 0 && s.LastGoodAt > now - Exposure.Reach)
        || (state.Sources.Count == 0 && state.Feeds.Enabled > 0 && !AreFresh(state.Feeds, now));

    static bool AreFresh(FeedSight feeds, DateTimeOffset now) => feeds.LastGoodAt > now - FeedsKeep;
}
