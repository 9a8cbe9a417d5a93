namespace ReputationWatch.Trending;

/// <summary>Weeks parted by a campaign's first day.</summary>
sealed class CampaignWeeks
{
    /// <summary>Why a test has nothing to say of a series that never moves.</summary>
    public static readonly TooLittle NothingDiffers = new(Shortage.DifferingWeeks, 0, 1);

    readonly int _after;

    public CampaignWeeks(IEnumerable<WeekLog> weeks, DateOnly start)
    {
        All = [.. weeks.OrderBy(w => w.FirstDay)];
        if (All.Any(w => w.FirstDay < start && w.FirstDay.AddDays(7) > start))
            throw new ArgumentException($"A week lies across the campaign's start, {start:yyyy-MM-dd}: part the days into weeks with that day as their anchor.", nameof(weeks));

        Before = [.. All.Where(w => w.FirstDay < start)];
        _after = All.Count - Before.Count;
    }

    public IReadOnlyList<WeekLog> All { get; }

    public IReadOnlyList<WeekLog> Before { get; }

    /// <summary>What there is too little of; null where there is enough on both sides.</summary>
    public TooLittle? Missing =>
        Before.Count < CampaignLift.FewestBefore ? new(Shortage.WeeksBefore, Before.Count, CampaignLift.FewestBefore)
        : _after < CampaignLift.FewestAfter ? new(Shortage.WeeksAfter, _after, CampaignLift.FewestAfter)
        : null;

    public LiftTest? Test() => LiftTest.Of(All, Before.Count);
}
