using ReputationWatch.Assessing;
using ReputationWatch.Crawling;

namespace ReputationWatch.Watching;

/// <summary>A sighting with what is thought of it.</summary>
/// <param name="Sighting">The sighting.</param>
/// <param name="Relevant">Whether it is about the keyword, and not another thing of the same name.</param>
/// <param name="Assessment">Its tone, era and risks.</param>
/// <param name="Signature">Of its article's text, where that was read and is long enough.</param>
public sealed record Judged(Sighting Sighting, bool Relevant, Assessment Assessment, StorySignature? Signature = null)
{
    /// <summary>Judges every sighting for a keyword.</summary>
    public static IReadOnlyList<Judged> By(Assessor assessor, TrackedKeyword keyword, IEnumerable<Sighting> sightings)
    {
        var relevance = new Relevance(keyword);
        return [.. sightings.Select(s => new Judged(s, IsRelevant(relevance, s), Assess(assessor, keyword, s)))];
    }

    static bool IsRelevant(Relevance relevance, Sighting s) =>
        s.Kind == SourceKind.Feed || relevance.Allows(s.Entry.Title, s.Entry.Snippet);

    static Assessment Assess(Assessor assessor, TrackedKeyword keyword, Sighting s) =>
        assessor.Assess(keyword, new(s.Entry.Title, s.Entry.Snippet, null, TrueDate.Of(s.Entry, s.Url).Published), s.SeenAt);

    /// <summary>The mention it is, told to be part of a story.</summary>
    public Mention ToMention(string storyId)
    {
        var date = TrueDate.Of(Sighting.Entry, Sighting.Url);
        return new()
        {
            Url = Sighting.Url,
            Title = Sighting.Entry.Title,
            Snippet = Sighting.Entry.Snippet,
            Outlet = Sighting.Outlet,
            Published = date.Published,
            Precision = date.Precision,
            Resurfaced = date.Resurfaced,
            FirstSource = Sighting.Source,
            FirstSeen = Sighting.SeenAt,
            StoryId = storyId,
            Assessment = Assessment,
        };
    }
}
