using ReputationWatch.Campaigning;

namespace ReputationWatch.Trending;

/// <summary>Why a control was or was not used.</summary>
public enum ControlUse
{
    /// <summary>None was named.</summary>
    None,

    /// <summary>It shares the shocks: the lift is told against it.</summary>
    Used,

    /// <summary>It moved otherwise before the campaign; against it the lift would only be less sure.</summary>
    MovesOtherwise,

    /// <summary>Too few weeks that both have.</summary>
    TooFewWeeks,
}

/// <summary>What is known of a campaign's effect on one keyword. Each finding says when there is too little to say.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Positive">Weekly positive stories.</param>
/// <param name="Harmful">Weekly negative or conflict-era stories.</param>
/// <param name="Share">The weekly share of positive against conflict-era.</param>
/// <param name="Control">Whether the lift of positive stories is told against the control.</param>
/// <param name="PossibleOn">Where it is too early: the first day on which there can be enough weeks. Null where there is enough, or never will be.</param>
/// <param name="Breaks">Changes of method inside the weeks that are compared: what they did looks like an effect.</param>
public sealed record CampaignEffect(
    Campaign Campaign, Finding<CampaignLift> Positive, Finding<CampaignLift> Harmful, Finding<ShareLift> Share, ControlUse Control, DateOnly? PossibleOn,
    IReadOnlyList<SeriesBreak> Breaks)
{
    /// <summary>Weeks of longer ago tell of another time.</summary>
    public const int MostWeeksBefore = 26;

    /// <summary>An open campaign's effect is not followed for longer.</summary>
    public const int MostWeeksAfter = 26;

    /// <summary>What a campaign of a few days leaves behind is followed for so long from its beginning.</summary>
    public const int FewestWeeksFollowed = 12;

    /// <summary>The effect as far as the days tell.</summary>
    /// <param name="campaign">Of kind <see cref="CampaignKind.Campaign"/>.</param>
    /// <param name="series">The keyword's days.</param>
    /// <param name="control">The control's days; null without one.</param>
    /// <param name="breaks">The keyword's changes of method.</param>
    /// <param name="zone">The keyword's zone.</param>
    public static CampaignEffect Of(Campaign campaign, KeywordSeries series, KeywordSeries? control, IReadOnlyList<SeriesBreak> breaks, TimeZoneInfo zone)
    {
        var start = campaign.From;
        var (first, last) = (start.AddDays(-7 * MostWeeksBefore), LastDay(campaign));
        var positive = Lift(s => s.Positive);
        return new(
            campaign,
            positive,
            Lift(s => s.Harmful),
            ShareLift.Of(Weeks.Shares(series.Shares.Where(d => d.Day >= first && d.Day <= last), start), start),
            control is null ? ControlUse.None : UseOf(positive.Result),
            positive.Missing is { } missing ? PossibleFrom(missing, series, start) : null,
            [.. breaks.Where(b => TrendSeries.DayOf(b.At, zone) is var day && day > first && day <= last)]);

        Finding<CampaignLift> Lift(Func<KeywordSeries, IReadOnlyList<DayCount>> of) =>
            CampaignLift.OfCounts(WeeksOf(series, of), start, control is null ? null : WeeksOf(control, of));

        IReadOnlyList<WeekCount> WeeksOf(KeywordSeries days, Func<KeywordSeries, IReadOnlyList<DayCount>> of) =>
            Weeks.Counts(of(days).Where(d => d.Day >= first && d.Day <= last), start);
    }

    static DateOnly LastDay(Campaign campaign)
    {
        var followed = campaign.From.AddDays(7 * FewestWeeksFollowed - 1);
        return campaign.To is not { } to ? campaign.From.AddDays(7 * MostWeeksAfter - 1) : to > followed ? to : followed;
    }

    static ControlUse UseOf(CampaignLift? lift) =>
        lift?.WithControl is null ? ControlUse.TooFewWeeks : lift.UsesControl ? ControlUse.Used : ControlUse.MovesOtherwise;

    static DateOnly? PossibleFrom(TooLittle missing, KeywordSeries series, DateOnly start)
    {
        var next = (series.Last ?? start).AddDays(1);
        switch (missing.Kind)
        {
            // Weeks before can still come only while the campaign is ahead.
            case Shortage.WeeksBefore when next < start:
                var coming = (start.DayNumber - next.DayNumber) / 7;
                return missing.Have + coming >= missing.Need ? start.AddDays(7 * CampaignLift.FewestAfter) : null;
            case Shortage.WeeksAfter:
                var whole = Math.Max(0, (next.DayNumber - start.DayNumber) / 7);
                return start.AddDays(7 * (whole + missing.Need - missing.Have));
            default:
                return null;
        }
    }
}
