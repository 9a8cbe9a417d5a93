using ReputationWatch.Crawling;

namespace ReputationWatch.Core.Tests.Crawling;

public sealed class HostBudgetTests
{
    static readonly DateTimeOffset Now = new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero);
    static readonly HostPace Pace = new();

    [Fact]
    public void The_defaults_are_these() => Assert.Equal(
        (2, 30, 5.0, 180, 5, 60),
        (Pace.MinDelay.TotalSeconds, Pace.MaxDelay.TotalSeconds, Pace.DelayPerDuration, Pace.Cooldown.TotalSeconds, Pace.BreakAfter, Pace.Lease.TotalSeconds));

    [Fact]
    public void A_host_never_visited_lets_one_through_and_leases_the_gate()
    {
        var (next, answer) = HostBudget.Enter(HostState.Fresh, Now, Pace);
        Assert.Equal(new GateAnswer(true, Now), answer);
        Assert.Equal(HostState.Fresh with { LeasedUntil = Now.AddSeconds(60) }, next);
    }

    [Theory]
    [InlineData(60, 2)]
    [InlineData(3, 2)]
    [InlineData(1, 1)]
    public void While_a_request_is_under_way_the_next_may_ask_again_soon_but_not_after_the_lease(int leaseLeft, int askAgain)
    {
        var leased = new HostState(Now, Now.AddSeconds(leaseLeft), 0);
        var (next, answer) = HostBudget.Enter(leased, Now, Pace);
        Assert.Equal(new GateAnswer(false, Now.AddSeconds(askAgain)), answer);
        Assert.Equal((leased.FreeAt, leased.LeasedUntil, leased.Failures), (next.FreeAt, next.LeasedUntil, next.Failures));
    }

    [Fact]
    public void Those_who_have_to_wait_are_told_different_times_a_pause_apart()
    {
        var state = new HostState(Now.AddSeconds(5), null, 0);
        var turns = new List<double>();
        for (var n = 0; n < 4; n++)
        {
            (state, var answer) = HostBudget.Enter(state, Now, Pace);
            turns.Add((answer.Until - Now).TotalSeconds);
        }

        Assert.Equal([5, 7, 9, 11], turns);
    }

    [Fact]
    public void A_queue_that_nobody_came_back_for_holds_up_nobody()
    {
        var (promised, _) = HostBudget.Enter(new(Now.AddSeconds(5), null, 0), Now, Pace);

        Assert.True(HostBudget.Enter(promised, Now.AddSeconds(5), Pace).Answer.Granted);
    }

    [Fact]
    public void A_queue_is_never_longer_than_an_hour()
    {
        var full = new HostState(Now.AddSeconds(5), null, 0, Now.AddHours(3));

        Assert.Equal((full, false), (HostBudget.Enter(full, Now, Pace).Next, HostBudget.Enter(full, Now, Pace).Answer.Granted));
    }

    [Fact]
    public void A_lease_that_has_ended_stands_in_nobodys_way() =>
        Assert.True(HostBudget.Enter(new(Now, Now, 0), Now, Pace).Answer.Granted);

    [Theory]
    [InlineData(1, false)]
    [InlineData(0, true)]
    [InlineData(-1, true)]
    public void A_pause_holds_until_its_end(int left, bool granted)
    {
        var answer = HostBudget.Enter(new(Now.AddSeconds(left), null, 0), Now, Pace).Answer;
        Assert.Equal(new GateAnswer(granted, granted ? Now : Now.AddSeconds(left)), answer);
    }

    [Theory]
    [InlineData(0.1, 2)]
    [InlineData(0.4, 2)]
    [InlineData(1, 5)]
    [InlineData(4, 20)]
    [InlineData(15, 30)]
    public void A_host_that_answers_is_left_alone_for_five_times_as_long_as_it_took_between_2_and_30_seconds(double took, double pause) =>
        Assert.Equal(new(Now.AddSeconds(pause), null, 0), Report(failures: 3, HostVerdict.Answered, took));

    [Theory]
    [InlineData(0, 180)]
    [InlineData(1, 360)]
    [InlineData(4, 2880)]
    [InlineData(8, 46080)]
    [InlineData(9, 86400)]
    [InlineData(1000, 86400)]
    public void A_host_that_refuses_cools_down_twice_as_long_each_time_up_to_a_day(int refusals, int seconds) => Assert.Equal(
        new(Now.AddSeconds(seconds), null, refusals + 1) { Refusals = refusals + 1 },
        HostBudget.Report(new(Now.AddSeconds(-1), Now.AddSeconds(59), refusals) { Refusals = refusals }, new(HostVerdict.Refused, TimeSpan.Zero), Now, Pace));

    [Fact]
    public void The_first_refusal_after_an_outage_costs_what_a_first_refusal_costs()
    {
        var (state, now) = (HostState.Fresh, Now);
        for (var n = 0; n < 14; n++) (state, now) = Next(state, HostVerdict.Broken);

        (state, now) = Next(state, HostVerdict.Refused);
        Assert.Equal(now.AddSeconds(180), state.FreeAt);

        (state, now) = Next(state, HostVerdict.Broken);
        (state, now) = Next(state, HostVerdict.Refused);
        Assert.Equal(now.AddSeconds(360), state.FreeAt);

        (state, _) = Next(state, HostVerdict.Answered);
        (state, now) = Next(state, HostVerdict.Refused);
        Assert.Equal((now.AddSeconds(180), 1), (state.FreeAt, state.Refusals));

        (HostState State, DateTimeOffset At) Next(HostState state, HostVerdict verdict)
        {
            var at = state.FreeAt > now ? state.FreeAt : now;
            return (HostBudget.Report(HostBudget.Enter(state, at, Pace).Next, new(verdict, TimeSpan.Zero), at, Pace), at);
        }
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(3, 2)]
    [InlineData(4, 180)]
    [InlineData(5, 360)]
    [InlineData(8, 2880)]
    [InlineData(9, 3600)]
    [InlineData(1000, 3600)]
    public void A_broken_host_cools_down_from_its_fifth_failure_on_and_for_an_hour_at_most(int failures, int seconds) =>
        Assert.Equal(new(Now.AddSeconds(seconds), null, failures + 1), Report(failures, HostVerdict.Broken));

    [Theory]
    [InlineData(HostVerdict.Refused, 60, 180)]
    [InlineData(HostVerdict.Refused, 600, 600)]
    [InlineData(HostVerdict.Refused, 200_000, 86400)]
    [InlineData(HostVerdict.Broken, 30, 30)]
    [InlineData(HostVerdict.Broken, 200_000, 86400)]
    public void A_host_that_says_how_long_gets_at_least_that_long_but_no_more_than_a_day(HostVerdict verdict, int asked, int seconds) =>
        Assert.Equal(Now.AddSeconds(seconds), Report(0, verdict, retryAfter: TimeSpan.FromSeconds(asked)).FreeAt);

    [Fact]
    public void A_request_that_was_abandoned_frees_the_gate_and_counts_neither_for_nor_against_the_host() =>
        Assert.Equal(new(Now.AddSeconds(5), null, 3), Report(failures: 3, HostVerdict.Abandoned, took: 1));

    [Fact]
    public void After_the_break_one_goes_alone_and_its_failure_closes_the_gate_for_twice_as_long()
    {
        var broken = new HostState(Now, null, 5);

        var (half, first) = HostBudget.Enter(broken, Now, Pace);
        var (queued, second) = HostBudget.Enter(half, Now, Pace);

        Assert.Equal((true, false), (first.Granted, second.Granted));
        Assert.Equal(Now.AddSeconds(360), HostBudget.Report(queued, new(HostVerdict.Broken, TimeSpan.Zero), Now, Pace).FreeAt);
        Assert.Equal((Now.AddSeconds(2), 0), HostBudget.Report(queued, new(HostVerdict.Answered, TimeSpan.Zero), Now, Pace) is var mended ? (mended.FreeAt, mended.Failures) : default);
    }

    [Fact]
    public void A_challenge_costs_an_hour_and_each_further_one_twice_as_long_up_to_a_day()
    {
        var (state, now) = (HostState.Fresh, Now);
        var hours = new List<double>();
        for (var n = 0; n < 7; n++)
        {
            (state, now) = Challenged(state, now);
            hours.Add((state.FreeAt - now).TotalHours);
            now = state.FreeAt;
        }

        Assert.Equal([1, 2, 4, 8, 16, 24, 24], hours);
    }

    [Fact]
    public void An_answer_that_is_no_challenge_ends_the_row()
    {
        var (state, now) = Challenged(HostState.Fresh, Now);
        (state, now) = Challenged(state, state.FreeAt);
        foreach (var _ in new[] { 1, 2 })
        {
            now = state.FreeAt;
            state = HostBudget.Report(HostBudget.Enter(state, now, Pace).Next, new(HostVerdict.Answered, TimeSpan.Zero), now, Pace);
        }

        (state, now) = Challenged(state, state.FreeAt);

        Assert.Equal(now.AddHours(1), state.FreeAt);
    }

    [Fact]
    public void A_challenge_leaves_anothers_lease_and_that_ones_answer_does_not_shorten_it()
    {
        var leased = HostBudget.Enter(HostState.Fresh, Now, Pace).Next;

        var challenged = HostBudget.Report(leased, new(HostVerdict.Challenged, TimeSpan.Zero), Now, Pace);
        var answered = HostBudget.Report(challenged, new(HostVerdict.Answered, TimeSpan.Zero), Now.AddSeconds(1), Pace);

        Assert.Equal((leased.LeasedUntil, Now.AddHours(1)), (challenged.LeasedUntil, answered.FreeAt));
    }

    [Fact]
    public void A_crawl_delay_is_the_least_pause_and_never_a_shorter_one()
    {
        Assert.Equal(10, Pace.AtLeast(TimeSpan.FromSeconds(10)).MinDelay.TotalSeconds);
        Assert.Equal(Pace, Pace.AtLeast(TimeSpan.FromSeconds(1)));
        Assert.Equal(Pace, Pace.AtLeast(null));
        var pace = Pace.AtLeast(TimeSpan.FromSeconds(60));
        Assert.Equal(Now.AddSeconds(60), HostBudget.Report(HostState.Fresh, new(HostVerdict.Answered, TimeSpan.FromSeconds(20)), Now, pace).FreeAt);
    }

    [Fact]
    public void A_delay_that_was_read_just_now_holds_for_the_very_next_request_and_shortens_nothing()
    {
        var paused = new HostState(Now.AddSeconds(2), null, 0);
        Assert.Equal(Now.AddSeconds(20), HostBudget.Slow(paused, TimeSpan.FromSeconds(20), Now).FreeAt);
        Assert.Equal(paused, HostBudget.Slow(paused, TimeSpan.FromSeconds(1), Now));
        Assert.Equal(paused, HostBudget.Slow(paused, null, Now));
    }

    static (HostState State, DateTimeOffset At) Challenged(HostState state, DateTimeOffset now)
    {
        state = HostBudget.Report(HostBudget.Enter(state, now, Pace).Next, new(HostVerdict.Answered, TimeSpan.Zero), now, Pace);
        return (HostBudget.Report(state, new(HostVerdict.Challenged, TimeSpan.Zero), now, Pace), now);
    }

    static HostState Report(int failures, HostVerdict verdict, double took = 0.1, TimeSpan? retryAfter = null) =>
        HostBudget.Report(new(Now.AddSeconds(-1), Now.AddSeconds(59), failures), new(verdict, TimeSpan.FromSeconds(took), retryAfter), Now, Pace);
}
