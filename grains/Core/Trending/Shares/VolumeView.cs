using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Trending;

/// <summary>The coverage of a window by stories, with the views of it that stand beside the headline.</summary>
/// <param name="Stories">Distinct stories by kind.</param>
/// <param name="Mentions">Their copies inside the window, themselves included.</param>
/// <param name="Share">positive / (positive + conflict-era) over stories: the headline. Null where there is neither.</param>
/// <param name="MentionShare">The same with every story weighed by its copies: what reached people. Wide, as one story can be most of it.</param>
/// <param name="Polarised">(positive + conflict-era) / all: how much of the coverage the share speaks of. Null without stories.</param>
/// <param name="NetTones">Both families.</param>
public sealed record VolumeView(StoryCounts Stories, int Mentions, Estimate? Share, Estimate? MentionShare, double? Polarised, NetTones NetTones)
{
    /// <summary>The sparkline's window, and the half-life of <see cref="DecayedShare"/>. The headline's is <see cref="Trend.Window"/>.</summary>
    public static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>Of what was published in a window; undated mentions are passed over.</summary>
    /// <param name="mentions">Copies included, in any order.</param>
    /// <param name="after">The window's beginning, not in it.</param>
    /// <param name="upTo">Its end, in it.</param>
    public static VolumeView Of(IEnumerable<RecentMention> mentions, DateTimeOffset after, DateTimeOffset upTo)
    {
        var window = mentions.Where(m => m.Published > after && m.Published <= upTo).ToList();
        var copies = window.GroupBy(m => m.StoryId, StringComparer.Ordinal).ToDictionary(c => c.Key, c => c.Count(), StringComparer.Ordinal);
        var stories = Trend.Stories(window);
        var counts = Trend.Count(stories);
        var judged = counts.Positive + counts.Conflict;

        return new(
            counts,
            window.Count,
            Estimate.Wilson(counts.Positive, judged, judged),
            Estimate.Of(stories.Where(IsJudged).Select(s => ShareUnit.Of(!s.IsConflict, copies[s.StoryId]))),
            counts.Total > 0 ? judged / (double)counts.Total : null,
            NetTones.Of(counts));
    }

    /// <summary>The share over stories that weigh half as much after each half-life of their age, instead of a window with an edge; null where there is none.</summary>
    /// <param name="mentions">Copies included; undated and later ones are passed over.</param>
    /// <param name="now">Age 0.</param>
    /// <param name="halfLife"><see cref="Week"/> where nobody says otherwise.</param>
    public static Estimate? DecayedShare(IEnumerable<RecentMention> mentions, DateTimeOffset now, TimeSpan halfLife) =>
        Estimate.Of(Trend.Stories(mentions.Where(m => m.Published <= now)).Where(IsJudged)
            .Select(s => ShareUnit.Of(!s.IsConflict, ShareUnit.Decayed(now - s.Published!.Value, halfLife))));

    static bool IsJudged(RecentMention story) => story.IsConflict || story.Tone == Tone.Positive;
}
