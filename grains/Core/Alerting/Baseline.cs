using ReputationWatch.Statistics;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Alerting;

/// <summary>What is usual for a keyword, and what would be too much.</summary>
/// <param name="Expected">Harmful stories to be expected in 24 hours.</param>
/// <param name="Upper">Up to this many would still be usual: the 99 % quantile.</param>
/// <param name="Days">Over how many days that was learnt.</param>
public sealed record Baseline(double Expected, int Upper, int Days)
{
    const double Quantile = .99;
    const int FewestDays = 7;
    const int MostDays = 27;

    /// <summary>
    /// Learns from the days before the last 24 hours, as far as the keyword was tracked; null under a week of them.
    /// Daily counts are taken as negative binomial with their own mean and variance; the mean carries a prior of half a
    /// story, so that a keyword that never had a harmful story still has a baseline above zero.
    /// </summary>
    public static Baseline? Learn(IReadOnlyCollection<RecentMention> mentions, DateTimeOffset trackedSince, DateTimeOffset now)
    {
        var days = Math.Min((int)(now - trackedSince).TotalDays - 1, MostDays);
        if (days < FewestDays) return null;

        var counts = new int[days];
        foreach (var story in Trend.Stories(mentions.Where(m => m.Published is not null)).Where(s => s.IsHarmful))
        {
            var daysAgo = (now - story.Published!.Value).TotalDays - 1;
            if (daysAgo >= 0 && daysAgo < days) counts[(int)daysAgo]++;
        }

        var mean = (counts.Sum() + .5) / days;
        var variance = counts.Sum(c => (c - mean) * (c - mean)) / (days - 1);
        var dispersion = Math.Max(0, variance - mean) / (mean * mean);
        return new(mean, (int)NegativeBinomial.Quantile(Quantile, mean, dispersion), days);
    }
}
