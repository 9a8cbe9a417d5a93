using ReputationWatch.Alerting.Folding;
using ReputationWatch.Alerting.Policy;
using ReputationWatch.Watching;

namespace ReputationWatch.Alerting;

/// <summary>The figures and headlines of a spike's hour. Pure.</summary>
static class SpikeFigures
{
    const int UsualDays = 28;
    const int LeastShare = 5;
    // What is older weighs less than a hundredth.
    const double HalfLives = 7;

    /// <summary>The evidence of an hour, with the shares of its span and of the four weeks before it.</summary>
    public static IncidentEvidence Of(JudgedHour hour, DetectorFacts facts, double bar)
    {
        var (step, end) = (hour.Step, hour.Hour + 1);
        var (now, span, weights) = Weighted(facts.Stories, hour.Hour, step.Scale.Hours);
        var first = Math.Max(end - UsualDays * Hours.ADay, Hours.Of(facts.Looks[0] - Exposure.Reach));
        var (harmful, all) = facts.Stories.Between(first, end - span);
        var known = now.All > 0 && all >= LeastShare;

        var usualAll = end - span > first ? all * weights / (end - span - first) : 0;
        return new()
        {
            Spike = known ? SpikeEvidence.Of(step, now, new(harmful, all), usualAll) : SpikeEvidence.Of(step),
            Bar = bar,
            ShareOf = known ? now.All : null,
            UsualOf = known ? all : null,
            Through = Hours.Start(end),
            Headlines = Headlines(facts.Stories.Stories, end, Math.Max(span, Hours.ADay)),
        };
    }

    // Weighted like the detector's own counts; a scale of one hour is that hour.
    static (StoryShare Now, int Span, double Weights) Weighted(StoryHours stories, long hour, double halfLife)
    {
        if (halfLife <= 1) return (new(stories.Harmful(hour), stories.All(hour)), 1, 1);

        var span = (int)Math.Ceiling(halfLife * HalfLives);
        var (harmful, all, weights) = (0d, 0d, 0d);
        for (var ago = 0; ago < span; ago++)
        {
            var weight = Math.Pow(2, -ago / halfLife);
            harmful += weight * stories.Harmful(hour - ago);
            all += weight * stories.All(hour - ago);
            weights += weight;
        }

        return (new(harmful, all), span, weights);
    }

    static IReadOnlyList<IncidentHeadline> Headlines(IReadOnlyList<RecentMention> stories, long end, int span) =>
        [.. stories.Where(s => s.IsHarmful && Hours.Of(s.Published!.Value) < end && Hours.Of(s.Published.Value) >= end - span)
            .Reverse().Take(IncidentEvidence.MostHeadlines).Select(HeadlineOf)];

    /// <summary>A mention as a headline.</summary>
    public static IncidentHeadline HeadlineOf(RecentMention mention) =>
        new(mention.Title.Length > 0 ? mention.Title : mention.TitleKey, mention.Url, mention.StoryId, mention.Published);
}
