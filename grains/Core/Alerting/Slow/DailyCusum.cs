namespace ReputationWatch.Alerting.Slow;

/// <summary>What the slow channel remembers of one keyword's daily counts.</summary>
/// <param name="Days">Days seen.</param>
/// <param name="Level">Stories on an average day.</param>
/// <param name="Sum">The cumulated evidence for a lasting shift; at <see cref="DailyCusum.Alarm"/> it alarms and starts again.</param>
/// <param name="Dispersed">How many days the dispersion rests on.</param>
/// <param name="Numerator">Decayed excess variance.</param>
/// <param name="Denominator">Decayed squared mean.</param>
/// <param name="Phi">Pearson dispersion, from 1.</param>
/// <param name="Weekdays">Decayed count of the weekdays and what a flat week would have given.</param>
/// <param name="Weekend">The same of Saturdays and Sundays.</param>
public sealed record DailyCusumState(
    int Days, double Level, double Sum, double Dispersed, double Numerator, double Denominator, double Phi, DayClass Weekdays, DayClass Weekend)
{
    /// <summary>Nothing was seen.</summary>
    public static readonly DailyCusumState Start = new(0, 0, 0, 0, 0, 0, 1.3, default, default);
}

/// <summary>A decayed count of one kind of day.</summary>
/// <param name="Count">What was counted.</param>
/// <param name="Flat">What a week without a profile would have given.</param>
public readonly record struct DayClass(double Count, double Flat)
{
    const double Decay = .97;

    /// <summary>With one day more.</summary>
    public DayClass With(double count, double flat) => new(Count * Decay + count, Flat * Decay + flat);

    /// <summary>How much more than flat, shrunk towards 1 by three stories.</summary>
    public double Factor => (Count + 3) / (Flat + 3);
}

/// <summary>What the slow channel makes of a day.</summary>
/// <param name="Next">What it remembers now.</param>
/// <param name="Expected">Stories to be expected.</param>
/// <param name="Alpha">Their dispersion.</param>
/// <param name="Alarm">Whether a lasting shift upwards is to be told in the digest.</param>
public sealed record DailyCusumStep(DailyCusumState Next, double Expected, double Alpha, bool Alarm);

/// <summary>
/// Sees a rise that lasts but never stands out in an hour: a negative binomial CUSUM for twice the usual, once a day.
/// </summary>
/// <remarks>The study of statistics, §9; what it leaves open (weekend decay .97, prior 3, warm-up of 14 and 28 days) is fixed by its vector.</remarks>
public static class DailyCusum
{
    /// <summary>The evidence at which it alarms.</summary>
    public const double Alarm = 5;

    const double Ratio = 2, MostPerDay = 2.5, LeastLevel = .002, LeastFirst = .01, LeastFactor = .05;
    const double PriorAlpha = .2, PriorDays = 7, MostDispersed = 40, ClipDeviations = 3, LeastDivisor = .05, MostAlpha = 50;
    const int ProfileAfterDays = 14, JudgeAfterDays = 28;
    static readonly double LevelGain = 1 - Math.Pow(2, -1 / 28d);

    /// <summary>Judges a day, then learns from it. A day nobody could look is left out by the caller.</summary>
    /// <param name="state">What was remembered.</param>
    /// <param name="weekend">Whether it is a Saturday or Sunday where the keyword lives.</param>
    /// <param name="stories">Distinct harmful stories published that day.</param>
    public static DailyCusumStep Step(DailyCusumState state, bool weekend, double stories)
    {
        var level = state.Days == 0 ? Math.Max(stories, LeastFirst) : state.Level;
        var factor = state.Days > ProfileAfterDays ? FactorOf(state, weekend) : 1;
        var mean = Math.Max(level * factor, LeastLevel);
        var alpha = AlphaOf(state, mean);

        var evidence = state.Days < JudgeAfterDays ? 0 : Math.Max(0, state.Sum + Math.Min(Evidence(stories, mean, alpha), MostPerDay));
        var alarm = evidence >= Alarm;
        var sum = alarm ? 0 : evidence;

        // While it suspects a shift the level waits, or it would follow the shift and never see it.
        var days = state.Days + 1;
        if (sum < Alarm / 2)
            level = Math.Max(level + Math.Max(LevelGain, 1d / days) * (stories / Math.Max(factor, LeastFactor) - level), LeastLevel);

        var next = Dispersion(state, stories - mean, mean, alpha) with
        {
            Days = days,
            Level = level,
            Sum = sum,
            Weekdays = weekend ? state.Weekdays : state.Weekdays.With(stories, level),
            Weekend = weekend ? state.Weekend.With(stories, level) : state.Weekend,
        };
        return new(next, mean, alpha, alarm);
    }

    static double FactorOf(DailyCusumState state, bool weekend)
    {
        var (five, two) = (state.Weekdays.Factor, state.Weekend.Factor);
        return (weekend ? two : five) / ((5 * five + 2 * two) / 7);
    }

    // ln of how much likelier the count is under twice the mean.
    static double Evidence(double stories, double mean, double alpha)
    {
        var size = 1 / alpha;
        return stories * Math.Log(Ratio) - (stories + size) * Math.Log((size + Ratio * mean) / (size + mean));
    }

    static double AlphaOf(DailyCusumState state, double mean)
    {
        var seen = state.Denominator > 0 ? Math.Max(state.Numerator / state.Denominator, 0) : 0;
        var shrunk = (seen * state.Dispersed + PriorAlpha * PriorDays) / (state.Dispersed + PriorDays);
        return Math.Min(Math.Max(shrunk, (state.Phi - 1) / mean), MostAlpha);
    }

    static DailyCusumState Dispersion(DailyCusumState state, double error, double mean, double alpha)
    {
        var most = ClipDeviations * Math.Sqrt(mean + alpha * mean * mean);
        var square = Math.Pow(Math.Clamp(error, -most, most), 2);
        var dispersed = Math.Min(state.Dispersed + 1, MostDispersed);
        return state with
        {
            Dispersed = dispersed,
            Numerator = state.Numerator + (square - mean - state.Numerator) / dispersed,
            Denominator = state.Denominator + (mean * mean - state.Denominator) / dispersed,
            Phi = Math.Max(1, state.Phi + (square - state.Phi * mean) / (Math.Max(mean, LeastDivisor) * (dispersed + PriorDays))),
        };
    }
}
