using ReputationWatch.Assessing;
using ReputationWatch.Trending;

namespace ReputationWatch.Briefing;

/// <summary>The stories that are new in a brief. Pure.</summary>
public static class BriefStories
{
    /// <summary>So many harmful ones are told by name.</summary>
    public const int MostTold = 5;

    /// <summary>A story is new when it was found, but what was published longer before is no news: a keyword's first look finds years of it.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromDays(3);

    /// <summary>Counts the stories whose first copy was found in the time, and tells the harmful ones.</summary>
    /// <param name="mentions">At least all published, or else found, since <see cref="Fresh"/> before <paramref name="since"/>.</param>
    /// <param name="since">The last brief's time.</param>
    /// <param name="at">This one's.</param>
    /// <param name="eraName">What an old event is called, by its id.</param>
    public static (StoryCounts Counts, IReadOnlyList<BriefStory> Harmful) Of(
        IEnumerable<Mention> mentions, DateTimeOffset since, DateTimeOffset at, Func<string, string> eraName)
    {
        var stories = mentions.Where(m => m.FirstSeen <= at && (m.Published is not { } published || (published >= since - Fresh && published <= at)))
            .GroupBy(m => m.StoryId, StringComparer.Ordinal)
            .Select(copies => copies.OrderBy(m => m.Published ?? m.FirstSeen).ThenBy(m => m.Url, StringComparer.Ordinal).ToList())
            .Where(copies => copies.Min(m => m.FirstSeen) > since)
            .ToList();

        int Count(Tone tone) => stories.Count(s => s[0].Verdict is { Era.IsConflict: false } verdict && verdict.Tone == tone);
        var counts = new StoryCounts(Count(Tone.Positive), Count(Tone.Neutral), Count(Tone.Negative), stories.Count(s => s[0].Verdict.Era.IsConflict));
        return (counts, [.. stories.Select(Tell).Where(s => s.Marks.IsHarmful)
            .OrderByDescending(s => s.Published ?? at).ThenBy(s => s.Url, StringComparer.Ordinal).Take(MostTold)]);

        BriefStory Tell(List<Mention> copies) => new(copies[0].Title, copies[0].Url, copies[0].Outlet, copies[0].Published, copies.Count, MarksOf(copies[0].Verdict, eraName));
    }

    internal static BriefMarks MarksOf(Labelling.Verdict verdict, Func<string, string> eraName) =>
        new(verdict.Tone, verdict.Era.IsConflict ? eraName(verdict.Era.Lens) : null, verdict.Risks);
}
