using ReputationWatch.Alerting.Slow;
using ReputationWatch.Core.Tests.Statistics;

namespace ReputationWatch.Core.Tests.Alerting.Slow;

public sealed class SlowChannelTests
{
    [Fact]
    public void The_daily_counts_give_the_references_trace_and_alarms()
    {
        var group = StatVectors.Group("slow_channel_daily_nb_cusum");
        var (daily, trace) = (group.Numbers("daily"), group.GetProperty("trace_mu_alpha_C").EnumerateArray().Select(row => row.Numbers()).ToArray());
        var (state, alarms) = (DailyCusumState.Start, new List<int>());

        for (var day = 0; day < daily.Length; day++)
        {
            var step = DailyCusum.Step(state, day % 7 >= 5, daily[day]);
            Assert.Equal(trace[day][0], step.Expected, 1e-6);
            Assert.Equal(trace[day][1], step.Alpha, 1e-6);
            Assert.Equal(trace[day][2], step.Next.Sum, 1e-6);
            if (step.Alarm) alarms.Add(day);
            state = step.Next;
        }

        Assert.Equal(group.Wholes("alarm_days"), alarms);
    }

    // A series of our own, for where the reference is not at hand; the figures are also those of a second program.
    [Fact]
    public void A_rise_by_six_a_day_is_followed_to_its_alarms()
    {
        var (state, alarms, steps) = (DailyCusumState.Start, new List<int>(), new List<DailyCusumStep>());
        for (var day = 0; day < 60; day++)
        {
            steps.Add(DailyCusum.Step(state, day % 7 >= 5, day * 7919 % 11 + (day >= 40 ? 6 : 0)));
            state = steps[day].Next;
            if (steps[day].Alarm) alarms.Add(day);
        }

        Assert.Equal([46, 58], alarms);
        Assert.Equal(6.057452, steps[41].Expected, 1e-6);
        Assert.Equal(.185529, steps[41].Alpha, 1e-6);
        Assert.Equal(2.985398, steps[50].Next.Sum, 1e-6);
    }

    [Fact]
    public void The_daily_shares_alarm_where_the_reference_does()
    {
        var group = StatVectors.Group("slow_channel_share_cusum");
        Assert.Equal(group.Wholes("alarm_days"), Alarms(group.Numbers("negatives").Zip(group.Numbers("total"))));
    }

    [Fact]
    public void A_doubled_rate_is_told_within_two_weeks_and_a_steady_one_never()
    {
        Assert.Empty(Counted(120, _ => 10));
        Assert.InRange(Counted(120, day => day < 80 ? 10 : 20)[0], 80, 93);
    }

    [Fact]
    public void A_shift_in_share_is_told_and_a_steady_share_never()
    {
        Assert.Empty(Alarms(Enumerable.Range(0, 200).Select(day => ((double)(day % 3), 10d))));
        Assert.InRange(Alarms(Enumerable.Range(0, 120).Select(day => (day < 80 ? 2d : 5, 12d)))[0], 80, 93);
    }

    [Fact]
    public void With_many_stories_a_day_the_bar_is_higher()
    {
        // Three surprising days reach 5 but not 8.
        var few = Alarms(Enumerable.Range(0, 62).Select(day => (day < 60 ? 8d : 24, 40d)));
        var many = Alarms(Enumerable.Range(0, 62).Select(day => (day < 60 ? 16d : 48, 80d)));

        Assert.Equal([61], few);
        Assert.Empty(many);
    }

    [Fact]
    public void A_day_without_stories_tells_nothing_about_shares()
    {
        var step = ShareCusum.Step(ShareCusumState.Start, 0, 0);

        Assert.Equal(ShareCusumState.Start, step.Next);
        Assert.Equal(.2, step.Usual);
    }

    static List<int> Counted(int days, Func<int, double> count)
    {
        var (state, alarms) = (DailyCusumState.Start, new List<int>());
        for (var day = 0; day < days; day++)
        {
            var step = DailyCusum.Step(state, day % 7 >= 5, count(day));
            if (step.Alarm) alarms.Add(day);
            state = step.Next;
        }

        return alarms;
    }

    static List<int> Alarms(IEnumerable<(double Harmful, double All)> days)
    {
        var (state, alarms, day) = (ShareCusumState.Start, new List<int>(), 0);
        foreach (var (harmful, all) in days)
        {
            var step = ShareCusum.Step(state, harmful, all);
            if (step.Alarm) alarms.Add(day);
            (state, day) = (step.Next, day + 1);
        }

        return alarms;
    }
}
