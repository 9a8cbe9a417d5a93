namespace ReputationWatch.Alerting.Policy;

/// <summary>When a score becomes an incident, and when an incident is told again. The defaults are those of the study of statistics, §8.</summary>
public sealed record PolicyOptions
{
    /// <summary>Scores from here open an incident that is pushed. Default 3; see <see cref="AlertBudget"/> for many keywords.</summary>
    public double Enter { get; init; } = 3;

    /// <summary>Scores from here, under <see cref="Enter"/>, belong in the digest. Default 3.</summary>
    public double Digest { get; init; } = 3;

    /// <summary>Scores under this are calm: p above .05. Default 1.3.</summary>
    public double Exit { get; init; } = 1.3;

    /// <summary>So much calm, in time that was looked at, closes an incident. Default 6 hours.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromHours(6);

    /// <summary>For so long after an incident that somebody was told of, only a score up to its peak opens another. Default 24 hours.</summary>
    public TimeSpan CoolDown { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Fewer stories than this in the last 24 hours never open one. Default 3.</summary>
    public double MinStories { get; init; } = 3;

    /// <summary>A score under this part of the keyword's own decayed record does not open one. Default 0.5.</summary>
    public double RecordRatio { get; init; } = .5;

    /// <summary>The record's half-life. Default 14 days.</summary>
    public TimeSpan RecordHalfLife { get; init; } = TimeSpan.FromDays(14);

    /// <summary>So far above the score last told, an incident escalates. Default 3: a thousand times less likely.</summary>
    public double EscalateBy { get; init; } = 3;

    /// <summary>Not sooner than this after it was last told. Default 6 hours.</summary>
    public TimeSpan EscalateAfter { get; init; } = TimeSpan.FromHours(6);

    /// <summary>No incident opens for so long after the keyword was added. Default 72 hours.</summary>
    public TimeSpan LearnFor { get; init; } = TimeSpan.FromHours(72);

    /// <summary>A breach is only suspected until it has held this long: one crawl cycle. Default 10 minutes; zero opens at once.</summary>
    public TimeSpan HoldFor { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>An open incident that is not calm is told again after this long. Default 24 hours; null never.</summary>
    public TimeSpan? RepeatEvery { get; init; } = TimeSpan.FromHours(24);
}

/// <summary>How high the bar must lie for many keywords to keep to a budget of false alarms.</summary>
public static class AlertBudget
{
    const double Least = 3;
    // Fitted on 2940 simulated keywords without a crisis: log10 of false opens per keyword-week = log10(.080) − .656 (enter − 3).
    const double FalseOpensAtLeast = .080;
    const double Slope = .656;

    /// <summary>The score from which incidents are pushed: max(3, 3 + log10(0.080 N/B)/0.656).</summary>
    /// <param name="keywords">How many are tracked together, from 0.</param>
    /// <param name="falsePerWeek">False pushes to be put up with in a week, over all of them; above 0. Default 7.</param>
    public static double Enter(int keywords, double falsePerWeek = 7)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(falsePerWeek);
        return keywords <= 0 ? Least : Math.Max(Least, Least + Math.Log10(FalseOpensAtLeast * keywords / falsePerWeek) / Slope);
    }
}
