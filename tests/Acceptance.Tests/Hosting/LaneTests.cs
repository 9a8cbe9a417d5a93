using System.Collections.Concurrent;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Acceptance.Tests.Hosting;

public sealed class LaneTests
{
    const int Places = 64;
    static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(500);
    static readonly string[] Healthy = [.. Enumerable.Range(0, 5).Select(n => $"sehat-{n}")];

    readonly ManualClock _clock = new(new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero));
    readonly ConcurrentQueue<string> _begun = new();
    readonly Lane _lane;
    TaskCompletionSource _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public LaneTests() => _lane = new(_clock, Places, Moment);

    [Fact]
    public async Task Three_hundred_that_never_answer_hold_up_the_healthy_for_seconds_and_not_to_their_end()
    {
        var beat = EachAsync([.. Silent(300), .. Healthy]);

        var moments = 0;
        for (; !Healthy.All(_begun.Contains); moments++)
        {
            await UntilAsync(() => _clock.WaitingTimers >= Places);
            _clock.Advance(Moment);
            var left = Math.Min(300, Places * (moments + 2));
            await UntilAsync(() => _begun.Count(id => id.StartsWith("diam", StringComparison.Ordinal)) == left);
            if (left == 300) await UntilAsync(() => Healthy.All(_begun.Contains));
        }

        Assert.Equal(4, moments);
        await FinishAsync(beat);
        Assert.Equal(305, _begun.Count);
        _answer.SetResult();
        await _lane.DrainAsync();
    }

    [Fact]
    public async Task Those_that_were_slow_come_in_places_of_their_own_and_the_others_wait_for_none_of_them()
    {
        await MakeSlowAsync(Silent(40));

        await EachAsync([.. Silent(40), .. Healthy]);

        Assert.Superset(Healthy.ToHashSet(), _begun.ToHashSet());
        await UntilAsync(() => _begun.Count == Lane.SlowPlaces + Healthy.Length);
        Assert.Equal(Lane.SlowPlaces + 40, _lane.Held);
        _answer.SetResult();
        await _lane.DrainAsync();
    }

    [Fact]
    public async Task Whoever_was_slow_and_answers_at_once_is_quick_again()
    {
        await MakeSlowAsync(["diam-0"]);
        _answer.SetResult();

        await EachAsync(["diam-0"]);
        await _lane.DrainAsync();

        Assert.Equal(0, _lane.Held);
    }

    [Fact]
    public async Task What_is_under_way_is_not_begun_again_and_asking_for_it_takes_a_moment()
    {
        await FinishAsync(EachAsync(["diam-0"]));

        var again = EachAsync(["diam-0"]);
        Assert.False(again.IsCompleted);
        await FinishAsync(again);

        Assert.Single(_begun);
        _answer.SetResult();
        await _lane.DrainAsync();
    }

    [Fact]
    public async Task No_more_than_the_most_are_under_way_and_the_rest_stay_due()
    {
        await FinishAsync(EachAsync(Silent(Lane.MostUnderWay + 100)));

        Assert.InRange(_begun.Count, Lane.MostUnderWay, Lane.MostUnderWay + Places - 1);
        _answer.SetResult();
        await _lane.DrainAsync();
    }

    async Task MakeSlowAsync(IReadOnlyList<string> ids)
    {
        await FinishAsync(EachAsync(ids));
        _clock.Advance(Lane.Slow);
        _answer.SetResult();
        await _lane.DrainAsync();
        _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _begun.Clear();
    }

    Task EachAsync(IEnumerable<string> ids) => _lane.EachAsync(ids, RunAsync, TestContext.Current.CancellationToken);

    Task RunAsync(string id)
    {
        _begun.Enqueue(id);
        return id.StartsWith("diam", StringComparison.Ordinal) ? _answer.Task : Task.CompletedTask;
    }

    async Task FinishAsync(Task beat)
    {
        while (!beat.IsCompleted)
        {
            _clock.Advance(Moment);
            await Task.Yield();
        }

        await beat;
    }

    static async Task UntilAsync(Func<bool> holds)
    {
        while (!holds()) await Task.Yield();
    }

    static string[] Silent(int count) => [.. Enumerable.Range(0, count).Select(n => $"diam-{n}")];
}
