using ReputationWatch.Statistics;

namespace ReputationWatch.Trending;

/// <summary>What a share did since a campaign began.</summary>
/// <param name="Test">On the weekly log odds; its <see cref="LiftTest.Ratio"/> is the odds ratio.</param>
/// <param name="ShareBefore">The share before, 0 to 1, at the mean log odds.</param>
/// <param name="ShareAfter">The share since.</param>
/// <param name="Points">Change in percentage points with its 95 % interval.</param>
/// <param name="Placebo">Null where the weeks before leave no room for one.</param>
public sealed record ShareLift(LiftTest Test, double ShareBefore, double ShareAfter, Interval Points, Placebo? Placebo)
{
    const double Half = .5;

    /// <summary>The lift of a weekly share.</summary>
    /// <param name="weeks">Weeks that begin a multiple of seven days from <paramref name="start"/>: <see cref="Weeks.Shares"/> with it as anchor.</param>
    /// <param name="start">The campaign's first day.</param>
    /// <exception cref="ArgumentException">A week lies across the start.</exception>
    public static Finding<ShareLift> Of(IReadOnlyList<WeekShare> weeks, DateOnly start)
    {
        var campaign = new CampaignWeeks(weeks.Select(w => new WeekLog(w.FirstDay, Math.Log((w.Positive + Half) / (w.Other + Half)))), start);
        if (campaign.Missing is { } missing) return missing;
        if (campaign.Test() is not { } test) return CampaignWeeks.NothingDiffers;

        var before = ShareOf(test.Before);
        return new ShareLift(test, before, ShareOf(test.Before + test.Effect.Value), new(Points(test.Effect.Value), Points(test.Effect.Low), Points(test.Effect.High)), Placebo.Of(campaign.Before, test));

        double Points(double effect) => 100 * (ShareOf(test.Before + effect) - before);
        static double ShareOf(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
    }
}
