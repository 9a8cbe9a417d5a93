using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Labelling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Trending;

/// <summary>One result on a page, as it stood.</summary>
/// <param name="Rank">1 to 10.</param>
/// <param name="Url">Canonical.</param>
/// <param name="Title">The headline.</param>
/// <param name="Outlet">Who published.</param>
/// <param name="Tone">Toward the keyword.</param>
/// <param name="Era">A lens id where the result is about an old conflict, else <see cref="Era.Present"/>.</param>
/// <param name="Relevant">False where another thing of the same name is meant; it still holds its rank.</param>
public sealed record PageEntry(int Rank, string Url, string Title, string Outlet, Tone Tone, string Era, bool Relevant)
{
    /// <summary>Whether it counts as conflict-era.</summary>
    public bool IsConflict => Era != Assessing.Era.Present;

    internal static PageEntry Of(Judged judged, Label? label)
    {
        var (sighting, relevant, assessment, _) = judged;
        var verdict = Verdict.Of(assessment, label);
        return new(
            sighting.Entry.Rank, sighting.Url, sighting.Entry.Title, sighting.Outlet,
            relevant ? verdict.Tone : Tone.Neutral,
            relevant && verdict.Era.IsConflict ? verdict.Era.Lens : Assessing.Era.Present,
            relevant);
    }
}

/// <summary>Page one of a search source for a keyword, over the time it stood unchanged.</summary>
/// <param name="Source">The search source.</param>
/// <param name="FirstSeen">When it was first seen so.</param>
/// <param name="LastSeen">When it was last seen so.</param>
/// <param name="Entries">In rank order; empty where the source proved that it has nothing.</param>
public sealed record ResultPage(SourceId Source, DateTimeOffset FirstSeen, DateTimeOffset LastSeen, IReadOnlyList<PageEntry> Entries)
{
    /// <summary>
    /// The pages of a cycle: of each search source that gave a good reading. A page that shows the same as the stored one
    /// keeps its first sight. What a person said of a mention counts here too.
    /// </summary>
    public static IReadOnlyList<ResultPage> From(
        IEnumerable<ReadSource> readings, IReadOnlyList<Judged> judged, IReadOnlyList<Mention> mentions, IReadOnlyList<ResultPage> stored, DateTimeOffset now)
    {
        var labels = mentions.Where(m => m.Label is not null).ToDictionary(m => m.Url, m => m.Label, StringComparer.Ordinal);
        var bySource = judged.Where(j => j.Sighting.Kind == SourceKind.Search).ToLookup(j => j.Sighting.Source);
        return [.. readings.Where(r => r.Reading.IsGood).Select(r => Stood(Of(r.Source.Id, bySource[r.Source.Id], labels, now)))];

        ResultPage Stood(ResultPage page) =>
            stored.FirstOrDefault(s => s.Source == page.Source) is { } last && last.ShowsTheSameAs(page) ? page with { FirstSeen = last.FirstSeen } : page;
    }

    static ResultPage Of(SourceId source, IEnumerable<Judged> results, Dictionary<string, Label?> labels, DateTimeOffset now) =>
        new(source, now, now, [.. results.Where(j => j.Sighting.Entry.Rank <= RankCurve.PageOne).Select(j => PageEntry.Of(j, labels.GetValueOrDefault(j.Sighting.Url)))]);

    /// <summary>Whether the other page shows the same results in the same order. What is thought of them may change while a page stands.</summary>
    public bool ShowsTheSameAs(ResultPage other) => Entries.Select(Seen).SequenceEqual(other.Entries.Select(Seen));

    static PageEntry Seen(PageEntry entry) => entry with { Tone = Tone.Neutral, Era = Era.Present };
}
