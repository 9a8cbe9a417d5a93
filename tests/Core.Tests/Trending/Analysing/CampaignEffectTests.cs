using ReputationWatch.Campaigning;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending.Analysing;

public sealed class CampaignEffectTests
{
    static Campaign From(int day, int? to = null) => new()
    {
        Id = "festival",
        Name = "Festival",
        From = Facts.First.AddDays(day),
        To = to is { } last ? Facts.First.AddDays(last) : null,
        Keywords = [Facts.Sampit.Id],
    };

    static CampaignEffect Of(Campaign campaign, KeywordSeries series, KeywordSeries? control = null, params SeriesBreak[] breaks) =>
        CampaignEffect.Of(campaign, series, control, breaks, Facts.Zone);

    // Two a day and every other day one more, so that weeks differ.
    static int Level(int day) => 2 + (day * 5 % 3 == 0 ? 1 : 0) + (day / 7 % 2);

    [Fact]
    public void Twice_as_many_positive_stories_since_it_began_are_a_clear_lift()
    {
        var effect = Of(From(84), Facts.Series(140, day => day < 84 ? Level(day) : 3 * Level(day), day => day < 84 ? 3 : 1));

        var lift = effect.Positive.Result!;
        Assert.Equal((12, 8), (lift.Alone.WeeksBefore, lift.Alone.WeeksAfter));
        Assert.True(lift.Chosen.IsClear && lift.Chosen.Percent.Low > 100);
        Assert.True(effect.Share.Result!.Points.Low > 0);
        Assert.Equal((ControlUse.None, (DateOnly?)null), (effect.Control, effect.PossibleOn));
    }

    [Theory]
    [InlineData(90, 112)] // Six days in: the fourth week is over when its 28th day is.
    [InlineData(105, 112)]
    [InlineData(80, 112)] // Still ahead, and the weeks before are there.
    public void Too_early_it_says_on_which_day_it_will_be_possible(int days, int possibleOn)
    {
        var effect = Of(From(84), Facts.Series(days, Level));

        Assert.Equal(Shortage.WeeksAfter, effect.Positive.Missing!.Kind);
        Assert.Equal(Facts.First.AddDays(possibleOn), effect.PossibleOn);
    }

    [Fact]
    public void A_week_nobody_looked_at_since_it_began_puts_that_day_off()
    {
        var effect = Of(From(84), Facts.Series(112, Level, looked: day => day is < 84 or >= 91));

        Assert.Equal((Shortage.WeeksAfter, 3), (effect.Positive.Missing!.Kind, effect.Positive.Missing.Have));
        Assert.Equal(Facts.First.AddDays(84 + 35), effect.PossibleOn);
    }

    [Fact]
    public void With_too_few_weeks_before_it_will_never_be_possible_unless_it_is_still_ahead()
    {
        var late = Of(From(30), Facts.Series(140, Level));
        Assert.Equal((Shortage.WeeksBefore, (DateOnly?)null), (late.Positive.Missing!.Kind, late.PossibleOn));

        var ahead = Of(From(70), Facts.Series(30, Level));
        Assert.Equal((Shortage.WeeksBefore, (DateOnly?)Facts.First.AddDays(98)), (ahead.Positive.Missing!.Kind, ahead.PossibleOn));
    }

    [Fact]
    public void A_control_that_moved_alike_is_used_and_one_that_did_not_is_told_of()
    {
        var target = Facts.Series(140, day => day < 84 ? Wave(day) : 2 * Wave(day));

        Assert.Equal(ControlUse.Used, Of(From(84), target, Facts.Series(140, day => Wave(day) + 1)).Control);
        Assert.Equal(ControlUse.MovesOtherwise, Of(From(84), target, Facts.Series(140, day => 9 - Wave(day))).Control);
        Assert.Equal(ControlUse.TooFewWeeks, Of(From(84), target, Facts.Series(140, Wave, looked: day => day > 60)).Control);

        static int Wave(int day) => 2 + (day / 7 * 7 % 5);
    }

    [Fact]
    public void What_a_short_one_left_behind_is_followed_for_twelve_weeks_and_an_open_one_for_half_a_year()
    {
        var series = Facts.Series(400, Level);

        Assert.Equal(12, Of(From(84, to: 90), series).Positive.Result!.Alone.WeeksAfter);
        Assert.Equal(26, Of(From(84), series).Positive.Result!.Alone.WeeksAfter);
        Assert.Equal(26, Of(From(300), series).Positive.Result!.Alone.WeeksBefore);
    }

    [Fact]
    public void A_change_of_method_inside_the_compared_weeks_is_named()
    {
        SeriesBreak At(int day) => SeriesBreak.Between(new GoodLook(Facts.Noon(day - 1), "tone-1/backlinko-1"), new GoodLook(Facts.Noon(day), "tone-2/backlinko-1"))!;

        Assert.Single(Of(From(84, to: 90), Facts.Series(200, Level), null, At(100), At(190)).Breaks);
    }
}
