using ReputationWatch.Alerting;
using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Alerting;

public sealed class BaselineTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(7.9, false)]
    [InlineData(8, true)]
    public void It_takes_a_week_of_days_to_know_what_is_usual(double daysTracked, bool known)
    {
        Assert.Equal(known, Baseline.Learn([], Now.AddDays(-daysTracked), Now) is not null);
    }

    [Fact]
    public void A_steady_story_a_day_is_expected_and_a_few_more_are_still_usual()
    {
        var baseline = Baseline.Learn([.. Enumerable.Range(0, 28).Select(d => Harmful($"s{d}", d + .5))], Now.AddDays(-100), Now)!;

        Assert.Equal(27, baseline.Days);
        Assert.Equal(27.5 / 27, baseline.Expected, 10);
        Assert.Equal(4, baseline.Upper);
    }

    [Fact]
    public void The_last_24_hours_teach_nothing_since_they_are_what_is_judged()
    {
        var quiet = Baseline.Learn([], Now.AddDays(-100), Now);
        var stormy = Baseline.Learn([.. Enumerable.Range(0, 30).Select(n => Harmful($"s{n}", .02 * n))], Now.AddDays(-100), Now);

        Assert.Equal(quiet, stormy);
    }

    [Fact]
    public void Copies_of_a_story_and_stories_that_do_no_harm_teach_nothing_either()
    {
        RecentMention[] mentions = [Harmful("a", 3), Harmful("a", 3) with { Url = "https://copy.example" }, Harmful("b", 4) with { Tone = Tone.Positive }];

        Assert.Equal(1.5 / 27, Baseline.Learn(mentions, Now.AddDays(-100), Now)!.Expected, 10);
    }

    [Fact]
    public void Days_before_the_keyword_was_tracked_are_not_taken_for_quiet_ones()
    {
        var baseline = Baseline.Learn([Harmful("a", 2)], Now.AddDays(-11), Now)!;

        Assert.Equal(10, baseline.Days);
        Assert.Equal(.15, baseline.Expected, 10);
    }

    static RecentMention Harmful(string story, double daysAgo) =>
        new($"https://x.example/{story}", story, story, Now.AddDays(-daysAgo), Now, Tone.Negative, IsConflict: false);
}
