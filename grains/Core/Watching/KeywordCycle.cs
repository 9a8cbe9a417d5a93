using ReputationWatch.Alerting;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;
using ReputationWatch.Labelling;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;
using ReputationWatch.Trending;

namespace ReputationWatch.Watching;

/// <summary>
/// The walk of one keyword, top to bottom: crawl, parse, identify, assess, trend, alert, record.
/// Only the first and the last step touch the world; what stands between them is <see cref="Conclude"/>, a pure function.
/// </summary>
public sealed class KeywordCycle(IWatchStore store, IFetcher fetcher, ArticlePages pages, IAssessorSource assessors, CycleSettings settings)
{
    /// <summary>Runs a cycle at <paramref name="now"/>, if one is due or asked for.</summary>
    public async Task<CycleResult> RunAsync(KeywordId id, CheckReason reason, DateTimeOffset now, CancellationToken ct)
    {
        if (await store.LoadAsync(id, now, ct) is not { } state) return CycleResult.NotTracked;
        if (reason == CheckReason.Beat && state.DueAt > now) return CycleResult.NotDue;

        var due = state.Sources.Where(s => reason == CheckReason.Asked || Schedule.IsDue(s, now));
        var looks = await Task.WhenAll(due.Select(s => LookAsync(s.Source, state.Keyword, now, ct)));

        // Pages of articles are for the beats between: a cycle has to end in time.
        var articles = looks.Length == 0 ? await pages.ReadAsync(state.Unread, now, ct) : [];

        var record = Conclude(state, looks, articles, await assessors.CurrentAsync(ct), now);
        await fetcher.TellOfChallengesAsync(looks, record.Readings);
        if (!await store.RecordAsync(record, ct)) return CycleResult.Superseded;
        return record.Point is not null ? CycleResult.Recorded : record.Readings.Count > 0 ? CycleResult.RecordedFailure : CycleResult.PutOff;
    }

    /// <summary>Everything a cycle concludes from what it fetched.</summary>
    public CycleRecord Conclude(WatchState state, IReadOnlyList<Look> looks, IReadOnlyList<StoredArticle> articles, Assessor assessor, DateTimeOffset now)
    {
        var keyword = state.Keyword;

        var readings = SourceReader.ReadAll(looks, SearchQuery.For(keyword), now);
        var sightings = Sighting.From(readings, state.Inbox, now);
        var judged = Judged.By(assessor, keyword, sightings);
        var mentions = StoryLabels.Over(StoryIndex.Place(judged, state.Recent), state.Recent);

        var revised = Revision.Of(state, articles, assessor);
        var known = RecentMention.Merge(state.Recent, mentions, revised);
        var plan = ReadingPlan.After(state, mentions, articles, now);
        var counted = plan.Counted(known);

        var seen = ResultPage.From(readings, judged, mentions, state.Pages, now);
        var point = Sight.IsGood(state, looks, readings, now) ? Trend.Point(keyword.Id, counted, seen, assessor.Method, now, sources: state.RestsOn) : null;

        var sources = Schedule.After(state.Sources, looks, readings, keyword, now);
        var blind = Sight.IsBlind(state, sources, now);
        var alerts = CycleAlerts.Decide(new(state, counted, mentions, revised, seen, point, blind, now), settings.Alert);

        return new()
        {
            Keyword = keyword.Id,
            Version = state.Version,
            At = now,
            Readings = [.. readings.Select(r => Reading.Of(r, now))],
            Pages = seen,
            Mentions = mentions,
            Revised = revised,
            AssessedBy = assessor.MarkFor(keyword),
            LabelsUpTo = state.LabelsUpTo,
            Kept = KeptBody.From(looks, readings, now),
            Point = point,
            Alert = alerts.Alert,
            Memory = alerts.Memory,
            Transitions = alerts.Transitions,
            Outbox = [.. alerts.Transitions.SelectMany(change => IncidentMessage.For(change, keyword, Readers.Of(settings, state.People), settings.Dashboard))],
            Sources = sources,
            InboxTaken = [.. state.Inbox.Select(entry => entry.Number)],
            DueAt = Schedule.NextCycle(sources, keyword, plan, now),
        };
    }

    async Task<Look> LookAsync(Source source, TrackedKeyword keyword, DateTimeOffset now, CancellationToken ct)
    {
        var request = SourceFormats.For(source).BuildRequest(source.Endpoint, SearchQuery.For(keyword), now);
        return new(source, await fetcher.FetchAsync(request, ct));
    }
}
