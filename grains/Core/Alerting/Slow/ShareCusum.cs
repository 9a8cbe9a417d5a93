namespace ReputationWatch.Alerting.Slow;

/// <summary>What the slow channel remembers of one keyword's daily share of harmful stories.</summary>
/// <param name="Days">Days seen that had stories.</param>
/// <param name="Harmful">Decayed count of harmful stories.</param>
/// <param name="All">Decayed count of all.</param>
/// <param name="Sum">The cumulated evidence for a lasting shift.</param>
/// <param name="Phi">Dispersion of the daily shares, from 1.</param>
public sealed record ShareCusumState(int Days, double Harmful, double All, double Sum, double Phi)
{
    /// <summary>Nothing was seen.</summary>
    public static readonly ShareCusumState Start = new(0, 0, 0, 0, 1.3);
}

/// <summary>What it makes of a day.</summary>
/// <param name="Next">What it remembers now.</param>
/// <param name="Usual">The share that was usual.</param>
/// <param name="Alarm">Whether a lasting shift to more harmful ones is to be told in the digest.</param>
public sealed record ShareCusumStep(ShareCusumState Next, double Usual, bool Alarm);

/// <summary>
/// Sees harmful stories becoming a larger part of all while their number alone tells nothing: a CUSUM for twice the odds,
/// once a day.
/// </summary>
/// <remarks>
/// The study of statistics, §9. It leaves the dispersion's estimate open: here it is a mean of squared Pearson residuals
/// clipped at three deviations, over 40 days at most, from a prior of 1.3 worth 14 days.
/// </remarks>
public static class ShareCusum
{
    /// <summary>The evidence at which it alarms up to <see cref="ManyStories"/> stories a day.</summary>
    public const double Alarm = 5;

    /// <summary>The evidence at which it alarms above that: many stories a day make small sways look sure.</summary>
    public const double AlarmOfMany = 8;

    /// <summary>Stories a day from which that bar is asked for.</summary>
    public const double ManyStories = 50;

    const double OddsRatio = 2, MostPerDay = 2.5, PriorHarmful = 1, PriorAll = 5, PriorDays = 14, MostDays = 40, MostSquare = 9;
    const int JudgeAfterDays = 28;
    static readonly double Decay = Math.Pow(2, -1 / 28d);
    // The decayed sum of ones over many days: what a daily mean divides by.
    static readonly double FullWeight = 1 / (1 - Decay);

    /// <summary>Judges a day, then learns from it. A day without stories tells nothing.</summary>
    /// <param name="state">What was remembered.</param>
    /// <param name="harmful">Distinct harmful stories published that day.</param>
    /// <param name="all">All of them; at least as many.</param>
    public static ShareCusumStep Step(ShareCusumState state, double harmful, double all)
    {
        var usual = (state.Harmful + PriorHarmful) / (state.All + PriorAll);
        if (all <= 0) return new(state, usual, false);

        var odds = OddsRatio * usual / (1 - usual);
        var raised = odds / (1 + odds);
        var evidence = (harmful * Math.Log(raised / usual) + (all - harmful) * Math.Log((1 - raised) / (1 - usual))) / state.Phi;
        var sum = state.Days < JudgeAfterDays ? 0 : Math.Max(0, state.Sum + Math.Min(evidence, MostPerDay));
        var bar = BarOf(state);
        var alarm = sum >= bar;
        if (alarm) sum = 0;

        var days = state.Days + 1;
        var square = Math.Min(Math.Pow(harmful - all * usual, 2) / (all * usual * (1 - usual)), MostSquare);
        var next = state with { Days = days, Sum = sum, Phi = Math.Max(1, state.Phi + (square - state.Phi) / (Math.Min(days, MostDays) + PriorDays)) };
        return new(sum >= bar / 2 ? next : next with { Harmful = state.Harmful * Decay + harmful, All = state.All * Decay + all }, usual, alarm);
    }

    static double BarOf(ShareCusumState state)
    {
        var weight = Math.Min(FullWeight * (1 - Math.Pow(Decay, state.Days)), FullWeight);
        return weight > 0 && state.All / weight > ManyStories ? AlarmOfMany : Alarm;
    }
}
