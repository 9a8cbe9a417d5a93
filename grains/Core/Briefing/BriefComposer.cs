using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Labelling;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Briefing;

/// <summary>What is stored of a keyword and a brief is made of.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Now">The newest figures made since the last brief; null where there are none.</param>
/// <param name="Last">Those of the last brief.</param>
/// <param name="Month">Those of 28 days before <paramref name="Now"/>.</param>
/// <param name="Found">Mentions published, or else found, since <see cref="BriefStories.Fresh"/> before the last brief.</param>
/// <param name="Pages">Page one of each source now.</param>
/// <param name="PagesThen">Page one of each source at the last brief.</param>
/// <param name="Known">The mentions behind the results of both and behind the corrections, by address.</param>
/// <param name="Incidents">The keyword's incidents.</param>
/// <param name="Labels">Labels given and taken back since the last brief, newest first.</param>
public sealed record BriefMaterial(
    TrackedKeyword Keyword, TrendPoint? Now, TrendPoint? Last, TrendPoint? Month, IReadOnlyList<Mention> Found, IReadOnlyList<ResultPage> Pages,
    IReadOnlyList<ResultPage> PagesThen, IReadOnlyDictionary<string, Mention> Known, IReadOnlyList<Incident> Incidents, IReadOnlyList<Label> Labels);

/// <summary>Makes a brief of stored facts. Pure.</summary>
/// <param name="since">From when on.</param>
/// <param name="at">Until when.</param>
/// <param name="sources">How the sources are.</param>
/// <param name="incidents">Times in which sources could not be read.</param>
/// <param name="eraName">What an old event is called, by its id.</param>
public sealed class BriefComposer(
    DateTimeOffset since, DateTimeOffset at, IReadOnlyList<SourceStatus> sources, IReadOnlyList<SourceIncident> incidents, Func<string, string> eraName)
{
    readonly Dictionary<SourceId, string> _names = sources.ToDictionary(s => s.Source.Id, s => s.Source.Name);

    /// <summary>The brief of a day.</summary>
    public Brief Compose(DateOnly day, DateTimeOffset dueAt, string timeZone, IEnumerable<BriefKeyword> keywords) => new()
    {
        Day = day,
        DueAt = dueAt,
        At = at,
        Since = since,
        TimeZone = timeZone,
        Keywords = [.. keywords.OrderByDescending(k => k.Press).ThenBy(k => k.Name, StringComparer.OrdinalIgnoreCase).ThenBy(k => k.Id.Value, StringComparer.Ordinal)],
        Sources = Sources(),
    };

    /// <summary>One keyword's part.</summary>
    public BriefKeyword KeywordOf(BriefMaterial material)
    {
        var (counts, harmful) = BriefStories.Of(material.Found, since, at, eraName);
        return new()
        {
            Id = material.Keyword.Id,
            Name = material.Keyword.Name,
            Score = material.Now is { } now ? BriefScore.Of(now, material.Last, material.Month) : null,
            NewStories = counts,
            Harmful = harmful,
            Pages = BriefPages.Of(material.Pages, material.PagesThen, material.Known, _names, since, eraName),
            Incidents = BriefIncidents.Of(material.Incidents, since, at),
            Corrections = [.. material.Labels.Select(label => CorrectionOf(label, material.Known))],
        };
    }

    BriefSources Sources()
    {
        var down = incidents.Where(i => i.ClosedAt is null && i.OpenedAt <= at).OrderBy(i => i.OpenedAt).Select(SourceOf).ToList();
        var off = down.Select(d => d.Id).ToHashSet();
        return new(
            sources.Count(s => s.Source.Enabled && s.LastGoodAt is not null && !off.Contains(s.Source.Id)),
            down,
            // What was switched off has closed its incident too, and is not back.
            [.. incidents.Where(i => i.ClosedAt > since && i.ClosedAt <= at && sources.Any(s => s.Source.Id == i.Source && s.Source.Enabled) && !off.Contains(i.Source))
                .OrderBy(i => i.ClosedAt).Select(SourceOf)],
            since);
    }

    BriefSource SourceOf(SourceIncident incident) =>
        new(incident.Source, _names.GetValueOrDefault(incident.Source, incident.Source.Value), incident.OpenedAt, incident.ClosedAt, incident.Outcome);

    BriefCorrection CorrectionOf(Label label, IReadOnlyDictionary<string, Mention> known) => new(
        known.TryGetValue(label.Url, out var mention) ? mention.Title : label.Url,
        label.Url,
        label.By,
        label.At,
        label.Tone,
        label.Era is { } era ? era.ToEra() is { IsConflict: true } old ? eraName(old.Lens) : "" : null,
        label.Risks,
        label.Withdrawn);
}
