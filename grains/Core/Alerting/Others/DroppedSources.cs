using ReputationWatch.Crawling;
using ReputationWatch.Delivering;

namespace ReputationWatch.Alerting.Others;

/// <summary>
/// What is remembered of search sources that are not asked any more: switched off, removed, or no longer the keyword's. Nobody would ever see
/// the end of their incidents; so these end unjudged, unless another source still shows the same. Pure.
/// </summary>
public static class DroppedSources
{
    /// <summary>The memory without them, and the ends of their incidents.</summary>
    /// <param name="memory">What is remembered; null where nothing is.</param>
    /// <param name="asked">The sources that are asked.</param>
    /// <param name="now">The cycle's time.</param>
    public static (WatchMemory? Kept, IReadOnlyList<IncidentTransition> Ended) Of(WatchMemory? memory, IReadOnlySet<SourceId> asked, DateTimeOffset now)
    {
        if (memory is null) return (null, []);
        var kept = memory with
        {
            Pages = [.. memory.Pages.Where(p => asked.Contains(p.Source))],
            Visibility = [.. memory.Visibility.Where(v => asked.Contains(v.Source))],
        };
        var goesOn = kept.Pages.SelectMany(p => p.Results).Select(r => r.IncidentId).ToHashSet(StringComparer.Ordinal);
        var places = memory.Pages.Where(p => !asked.Contains(p.Source)).SelectMany(p => p.Results)
            .Where(r => r.IncidentId is not null && goesOn.Add(r.IncidentId))
            .Select(r => End(r.IncidentId!, IncidentKind.PageOne, PageOneWatch.TierOf(r.Known ?? r.Held), r.Url));
        var shown = memory.Visibility.Where(v => !asked.Contains(v.Source) && v.IncidentId is not null)
            .Select(v => End(v.IncidentId!, IncidentKind.VisibilityDown, IncidentTier.Medium, v.Source.Value));
        return (kept, [.. places, .. shown]);

        IncidentTransition End(string incident, IncidentKind kind, IncidentTier tier, string subject) =>
            new(incident, now, AlertStatus.Open, AlertStatus.Quiet, AlertReason.SourceDropped) { Kind = kind, Tier = tier, Subject = subject };
    }
}
