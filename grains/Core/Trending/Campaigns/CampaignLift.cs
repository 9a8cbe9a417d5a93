namespace ReputationWatch.Trending;

/// <summary>What coverage did since a campaign began.</summary>
/// <param name="Alone">From its own weeks.</param>
/// <param name="WithControl">Against the control's weeks; null where there is no control, or too few weeks that both have.</param>
/// <param name="ControlCorrelation">Correlation of the two before the campaign, −1 to 1; null as <paramref name="WithControl"/> is.</param>
/// <param name="Placebo">The check of <see cref="Chosen"/>; null where the weeks before leave no room for one.</param>
public sealed record CampaignLift(LiftTest Alone, LiftTest? WithControl, double? ControlCorrelation, Placebo? Placebo)
{
    /// <summary>Under this many weeks before nothing is said.</summary>
    public const int FewestBefore = 8;

    /// <summary>Under this many weeks since nothing is said.</summary>
    public const int FewestAfter = 4;

    const double SharesShocks = .5;
    const double Half = .5;

    /// <summary>Whether the control shares the shocks: one that does not only costs power.</summary>
    public bool UsesControl => WithControl is not null && ControlCorrelation > SharesShocks;

    /// <summary>The one to tell.</summary>
    public LiftTest Chosen => UsesControl ? WithControl! : Alone;

    /// <summary>The lift of weekly counts.</summary>
    /// <param name="target">Weeks that begin a multiple of seven days from <paramref name="start"/>: <see cref="Weeks.Counts"/> with it as anchor. Cut off where the campaign's effect is to end.</param>
    /// <param name="start">The campaign's first day.</param>
    /// <param name="control">A topic that the campaign leaves alone, or the competitors' total; null without one.</param>
    /// <exception cref="ArgumentException">A week lies across the start.</exception>
    public static Finding<CampaignLift> OfCounts(IReadOnlyList<WeekCount> target, DateOnly start, IReadOnlyList<WeekCount>? control = null)
    {
        var alone = new CampaignWeeks(target.Select(w => new WeekLog(w.FirstDay, Math.Log(w.Count + Half))), start);
        if (alone.Missing is { } missing) return missing;
        if (alone.Test() is not { } test) return CampaignWeeks.NothingDiffers;

        var byDay = (control ?? []).ToDictionary(w => w.FirstDay, w => Math.Log(w.Count + Half));
        var against = new CampaignWeeks(alone.All.Where(w => byDay.ContainsKey(w.FirstDay)).Select(w => w with { Log = w.Log - byDay[w.FirstDay] }), start);
        var controlled = against.Missing is null ? against.Test() : null;
        double? correlation = controlled is null
            ? null
            : Correlation([.. alone.Before.Where(w => byDay.ContainsKey(w.FirstDay)).Select(w => (w.Log, byDay[w.FirstDay]))]);

        var lift = new CampaignLift(test, controlled, correlation, null);
        return lift with { Placebo = Placebo.Of((lift.UsesControl ? against : alone).Before, lift.Chosen) };
    }

    static double Correlation(IReadOnlyList<(double X, double Y)> pairs)
    {
        var (mx, my) = (pairs.Average(p => p.X), pairs.Average(p => p.Y));
        var (xx, yy) = (pairs.Sum(p => (p.X - mx) * (p.X - mx)), pairs.Sum(p => (p.Y - my) * (p.Y - my)));
        return xx <= 0 || yy <= 0 ? 0 : pairs.Sum(p => (p.X - mx) * (p.Y - my)) / Math.Sqrt(xx * yy);
    }
}
