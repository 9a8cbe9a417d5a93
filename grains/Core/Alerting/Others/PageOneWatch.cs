using System.Globalization;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Alerting.Others;

/// <summary>
/// Sees what is conflict-era or risky enter page one, climb on it and leave it. Every verdict rests on two good readings, so that a result
/// that comes and goes is told once; a source's first page is what was there before. Pure.
/// </summary>
public static class PageOneWatch
{
    const int ReadingsToBelieve = 2;
    const int LastOfHigh = 3;
    const int LastOfMedium = 6;

    /// <summary>How much a rank presses: 1 to 3 high, 4 to 6 medium, the rest of page one low.</summary>
    public static IncidentTier TierOf(int rank) => rank <= LastOfHigh ? IncidentTier.High : rank <= LastOfMedium ? IncidentTier.Medium : IncidentTier.Low;

    /// <summary>What a cycle's pages change.</summary>
    /// <param name="keyword">Whose pages.</param>
    /// <param name="memory">Of the sources read before.</param>
    /// <param name="stored">The last page of each source, where nothing is remembered.</param>
    /// <param name="pages">The pages that could be read in this cycle.</param>
    /// <param name="mentions">What stands on them.</param>
    /// <param name="open">Open incidents that nothing is remembered of: they go on where their result still stands.</param>
    /// <param name="now">The cycle's time.</param>
    public static (IReadOnlyList<PageMemory> Memory, IReadOnlyList<IncidentTransition> Changes) Decide(
        KeywordId keyword, IReadOnlyList<PageMemory> memory, IReadOnlyList<ResultPage> stored, IReadOnlyList<ResultPage> pages, IReadOnlyList<Mention> mentions, IReadOnlyList<Incident> open, DateTimeOffset now)
    {
        var byUrl = mentions.DistinctBy(m => m.Url).ToDictionary(m => m.Url, StringComparer.Ordinal);
        var next = (memory.Count > 0 ? memory : [.. stored.Select(page => Granted(page, open))]).ToDictionary(m => m.Source);
        var changes = new List<IncidentTransition>();
        foreach (var page in pages)
        {
            if (next.GetValueOrDefault(page.Source) is not { } before)
            {
                next[page.Source] = Granted(page, open);
                continue;
            }

            var results = After(before, page);
            for (var i = 0; i < results.Count; i++)
            {
                var (place, change) = Judge(keyword, page, results[i], OpenElsewhere(next, page.Source, results[i].Url), byUrl.GetValueOrDefault(results[i].Url), now);
                results[i] = place;
                if (change is not null) changes.Add(change);
            }

            // Gone here, while another source still shows it: the incident is the other's.
            foreach (var gone in results.Where(r => r.Missed >= ReadingsToBelieve && r.IncidentId is not null && OpenElsewhere(next, page.Source, r.Url) is null))
                changes.Add(new(gone.IncidentId!, now, AlertStatus.Open, AlertStatus.Quiet, AlertReason.LeftPageOne) { Kind = IncidentKind.PageOne, Tier = TierOf(gone.Known ?? gone.Held), Subject = gone.Url });
            next[page.Source] = new(page.Source, [.. results.Where(r => r.Missed < ReadingsToBelieve)]);
        }

        return ([.. next.Values.OrderBy(m => m.Source.Value, StringComparer.Ordinal)], changes);
    }

    /// <summary>Whether a mention is of the kind that must not stand on page one unseen: conflict-era, or a risk that it does not merely refute.</summary>
    public static bool IsConcern(Mention mention) => mention.Verdict.Era.IsConflict || RisksOf(mention).Count > 0;

    internal static IReadOnlyList<Risk> RisksOf(Mention mention) =>
        mention.Label?.Risks ?? [.. mention.Assessment.Risks.Where(risk => !mention.Assessment.RiskFindings.Any(f => f.Risk == risk && f.Manner == RiskManner.Debunked))];

    static PageMemory Granted(ResultPage page, IReadOnlyList<Incident> open) =>
        new(page.Source, [.. page.Entries.DistinctBy(e => e.Url).Select(e => new PlaceMemory(e.Url, e.Rank, e.Rank, ReadingsToBelieve, 0, e.Rank, open.FirstOrDefault(i => i.Subject == e.Url)?.Id))]);

    static List<PlaceMemory> After(PageMemory before, ResultPage page)
    {
        var shown = page.Entries.DistinctBy(e => e.Url).ToDictionary(e => e.Url, e => e.Rank, StringComparer.Ordinal);
        var known = before.Results.Select(r => shown.Remove(r.Url, out var rank)
            ? r with { Rank = rank, Before = r.Rank, Seen = Math.Min(r.Seen + 1, ReadingsToBelieve), Missed = 0 }
            : r with { Missed = r.Missed + 1 });
        return [.. known, .. shown.Select(s => new PlaceMemory(s.Key, s.Value, s.Value, 1, 0, null))];
    }

    static (PlaceMemory Next, IncidentTransition? Change) Judge(KeywordId keyword, ResultPage page, PlaceMemory place, PlaceMemory? other, Mention? mention, DateTimeOffset now)
    {
        if (place.Missed > 0 || place.Seen < ReadingsToBelieve) return (place, null);
        // What was harmless when it came is taken for granted: another label alone is no entry.
        if (mention is null || !IsConcern(mention)) return (place with { Known = Best(place.Known, place.Held) }, null);
        if (place.Known is { } best && TierOf(place.Held) <= TierOf(best)) return (place with { Known = Best(best, place.Held) }, null);

        var open = place.IncidentId ?? other?.IncidentId;
        // The same result in another search source is the same incident, and news only where it stands higher.
        if (place.Known is null && other?.Known is { } elsewhere && TierOf(place.Held) <= TierOf(elsewhere)) return (place with { Known = place.Held, IncidentId = open }, null);

        var id = open ?? string.Create(CultureInfo.InvariantCulture, $"{keyword}-{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}-p{StableHash.Of(place.Url):x8}");
        var change = new IncidentTransition(
            id, now, open is null ? AlertStatus.Quiet : AlertStatus.Open, AlertStatus.Open, place.Known is null ? AlertReason.EnteredPageOne : AlertReason.ClimbedPageOne)
        {
            Kind = mention.Verdict.Era.IsConflict ? IncidentKind.PageOne : IncidentKind.Risk,
            Tier = TierOf(place.Held),
            Subject = place.Url,
            Evidence = new()
            {
                Place = new(page.Source.Value, place.Held, place.Known, mention.Verdict.Era.IsConflict ? mention.Verdict.Era.Lens : null, RisksOf(mention)),
                Headlines = [new(mention.Title, mention.Url, mention.StoryId, mention.Published)],
            },
        };
        return (place with { Known = place.Held, IncidentId = id }, change);
    }

    static PlaceMemory? OpenElsewhere(Dictionary<SourceId, PageMemory> pages, SourceId here, string url) =>
        pages.Values.Where(p => p.Source != here).SelectMany(p => p.Results).FirstOrDefault(r => r.Url == url && r.IncidentId is not null);

    static int Best(int? known, int rank) => known is { } best && best < rank ? best : rank;
}
