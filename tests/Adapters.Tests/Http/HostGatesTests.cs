using Microsoft.Extensions.Logging.Abstractions;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Crawling;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Adapters.Tests.Http;

public sealed class HostGatesTests : IDisposable
{
    static readonly DateTimeOffset Start = new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero);
    static readonly HostReport Good = new(HostVerdict.Answered, TimeSpan.FromMilliseconds(100));
    static readonly HostReport Refused = new(HostVerdict.Refused, TimeSpan.FromMilliseconds(100));
    static readonly HostReport Broken = new(HostVerdict.Broken, TimeSpan.FromMilliseconds(100));

    readonly ManualClock _clock = new(Start);
    readonly MemoryHostStates _store = new();
    readonly HostGates _gates;

    public HostGatesTests() => _gates = Gates();

    public void Dispose() => _gates.Dispose();

    [Fact]
    public async Task Of_many_who_ask_at_once_one_gets_through()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => _gates.EnterAsync("kabar.example"))));
        Assert.Single(answers, answer => answer.Granted);
    }

    [Fact]
    public async Task One_hosts_pace_holds_up_no_other()
    {
        Assert.True((await _gates.EnterAsync("a.example")).Granted);
        Assert.True((await _gates.EnterAsync("b.example")).Granted);
    }

    [Fact]
    public async Task After_an_answer_the_next_may_go_when_the_pause_is_over()
    {
        await VisitAsync(Good);
        Assert.Equal(new GateAnswer(false, Start.AddSeconds(2)), await _gates.EnterAsync("kabar.example"));
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.True((await _gates.EnterAsync("kabar.example")).Granted);
    }

    [Fact]
    public async Task Each_further_refusal_doubles_the_cooldown()
    {
        foreach (var seconds in new[] { 180, 360, 720 })
        {
            await VisitAsync(Refused);
            Assert.Equal(_clock.GetUtcNow().AddSeconds(seconds), (await _gates.EnterAsync("kabar.example")).Until);
            _clock.Advance(TimeSpan.FromSeconds(seconds));
        }
    }

    [Fact]
    public async Task A_request_that_never_reports_back_loses_its_lease()
    {
        await _gates.EnterAsync("kabar.example");
        _clock.Advance(TimeSpan.FromSeconds(59));
        Assert.False((await _gates.EnterAsync("kabar.example")).Granted);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await _gates.EnterAsync("kabar.example")).Granted);
    }

    [Fact]
    public async Task A_restart_does_not_forget_a_cooldown()
    {
        await VisitAsync(Refused);
        using var restarted = Gates();
        Assert.Equal(new GateAnswer(false, Start.AddSeconds(180)), await restarted.EnterAsync("kabar.example"));
    }

    [Fact]
    public async Task A_lease_that_was_stored_belongs_to_a_process_that_is_gone()
    {
        _store.Kept["kabar.example"] = new(Start, Start.AddHours(1), 0);
        Assert.True((await _gates.EnterAsync("kabar.example")).Granted);
    }

    [Fact]
    public async Task Only_failures_and_the_first_recovery_are_written_down()
    {
        for (var i = 0; i < 3; i++) await VisitAsync(Good);
        Assert.Equal(0, _store.Writes);

        await VisitAsync(Broken);
        await VisitAsync(Refused);
        Assert.Equal(2, _store.Writes);

        for (var i = 0; i < 3; i++) await VisitAsync(Good);
        Assert.Equal(3, _store.Writes);
        Assert.Equal(0, _store.Kept["kabar.example"].Failures);
    }

    [Fact]
    public async Task A_store_that_fails_does_not_open_the_gate()
    {
        _store.Broken = true;
        await VisitAsync(Refused);
        Assert.Equal(new GateAnswer(false, Start.AddSeconds(180)), await _gates.EnterAsync("kabar.example"));
    }

    HostGates Gates() => new(_store, new(), _clock, NullLogger<HostGates>.Instance);

    async Task VisitAsync(HostReport report)
    {
        while (!(await _gates.EnterAsync("kabar.example")).Granted) _clock.Advance(TimeSpan.FromSeconds(1));
        await _gates.ReportAsync("kabar.example", report);
    }
}
