using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Crawling;
using ReputationWatch.Tests.Support;
using static ReputationWatch.Adapters.Tests.Http.FetchBench;

namespace ReputationWatch.Adapters.Tests.Http;

public sealed class PoliteFetcherTests : IDisposable
{
    static readonly DateTimeOffset Start = new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero);

    readonly ManualClock _clock = new(Start);
    FetchBench? _bench;

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _bench?.Dispose();

    [Fact]
    public async Task A_host_that_lets_nobody_through_for_long_is_put_off_and_never_asked()
    {
        await using var server = await LoopbackServer.StartAsync(200, "ok");
        var gate = new ScriptedGate(new GateAnswer(false, Start.AddSeconds(5)));

        Assert.Equal(new FetchOutcome.Deferred(Start.AddSeconds(5)), await Fetcher(server.Authority, gate).FetchAsync(new(server.Url()), Ct));

        Assert.Empty(server.Requests);
        Assert.Empty(gate.Reports);
    }

    [Fact]
    public async Task A_host_that_is_free_again_soon_is_waited_for()
    {
        await using var server = await LoopbackServer.StartAsync(200, "ok");
        var gate = new ScriptedGate(new(false, Start.AddSeconds(2)), new(false, Start.AddSeconds(4)), new(true, Start));

        var fetching = Fetcher(server.Authority, gate).FetchAsync(new(server.Url()), Ct);
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.False(fetching.IsCompleted);
        Assert.Empty(server.Requests);
        _clock.Advance(TimeSpan.FromSeconds(2));

        Assert.IsType<FetchOutcome.Fetched>(await fetching);
        Assert.Equal(HostVerdict.Answered, Assert.Single(gate.Reports).Verdict);
    }

    [Fact]
    public async Task Patience_counts_from_the_first_asking()
    {
        var gate = new ScriptedGate(new(false, Start.AddSeconds(3)), new(false, Start.AddSeconds(5)));
        var fetching = Fetcher("127.0.0.1", gate).FetchAsync(new(new("http://127.0.0.1/")), Ct);
        _clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(new FetchOutcome.Deferred(Start.AddSeconds(5)), await fetching);
    }

    [Fact]
    public async Task A_refusal_is_reported_with_how_long_to_stay_away()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "600";
            return Task.CompletedTask;
        });
        var gate = new ScriptedGate(new GateAnswer(true, Start));

        await Fetcher(server.Authority, gate).FetchAsync(new(server.Url()), Ct);

        Assert.Equal(new HostReport(HostVerdict.Refused, TimeSpan.Zero, TimeSpan.FromMinutes(10)), Assert.Single(gate.Reports));
        Assert.Equal([server.Authority], gate.Hosts);
    }

    [Fact]
    public async Task A_fetch_that_is_stopped_still_reports_and_blames_nobody()
    {
        var connected = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = LoopbackSocket.Start((_, ct) =>
        {
            connected.SetResult();
            return Task.Delay(Timeout.Infinite, ct);
        });
        var gate = new ScriptedGate(new GateAnswer(true, Start));
        using var stop = new CancellationTokenSource();

        var fetching = Fetcher(server.Authority, gate).FetchAsync(new(server.Url()), stop.Token);
        await connected.Task;
        _clock.Advance(TimeSpan.FromSeconds(3));
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetching);
        Assert.Equal(new HostReport(HostVerdict.Abandoned, TimeSpan.FromSeconds(3)), Assert.Single(gate.Reports));
    }

    [Fact]
    public async Task A_fault_of_our_own_still_reports()
    {
        var gate = new ScriptedGate(new GateAnswer(true, Start));
        var fetcher = new PoliteFetcher(new(new BrokenFactory(), new(), _clock), gate, new(), _clock, NullLogger<PoliteFetcher>.Instance);

        await Assert.ThrowsAsync<NotSupportedException>(() => fetcher.FetchAsync(new(new("http://kabar.example/")), Ct));

        Assert.Equal(HostVerdict.Abandoned, Assert.Single(gate.Reports).Verdict);
    }

    [Fact]
    public async Task A_gate_that_does_not_answer_is_a_failed_look()
    {
        var gate = new ScriptedGate();
        var outcome = await Fetcher("127.0.0.1", gate).FetchAsync(new(new("http://127.0.0.1/")), Ct);
        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.Unreachable, "the gate of 127.0.0.1 does not answer; nothing was asked"), outcome);
    }

    [Fact]
    public async Task Over_the_real_gates_one_host_is_asked_one_at_a_time()
    {
        var (arrived, release) = (Source(), Source());
        await using var server = await LoopbackServer.StartAsync(async _ =>
        {
            arrived.TrySetResult();
            await release.Task;
        });
        using var bench = new FetchBench(new() { AllowedPrivateHosts = [server.Authority], Patience = TimeSpan.Zero }, _clock);

        var first = bench.Polite.FetchAsync(new(server.Url("/1")), Ct);
        await arrived.Task;
        Assert.Equal(new FetchOutcome.Deferred(Start.AddSeconds(2)), await bench.Polite.FetchAsync(new(server.Url("/2")), Ct));
        release.SetResult();
        Assert.IsType<FetchOutcome.Fetched>(await first);
        _clock.Advance(TimeSpan.FromSeconds(2));

        Assert.IsType<FetchOutcome.Fetched>(await bench.Polite.FetchAsync(new(server.Url("/3")), Ct));
        Assert.Equal(["/1", "/3"], server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task A_redirect_enters_the_gate_of_the_host_it_leads_to_and_each_host_hears_how_it_went()
    {
        await using var target = await LoopbackServer.StartAsync(429);
        await using var server = await LoopbackServer.StartAsync(Redirecting(target.Url()));
        var gate = new ScriptedGate(new(true, Start), new(true, Start));

        await Fetcher([server.Authority, target.Authority], gate).FetchAsync(new(server.Url()), Ct);

        Assert.Equal([server.Authority, target.Authority], gate.Hosts);
        Assert.Equal([HostVerdict.Answered, HostVerdict.Refused], gate.Reports.Select(report => report.Verdict));
    }

    [Fact]
    public async Task A_redirect_to_a_host_that_lets_nobody_through_is_put_off_and_asks_nothing_there()
    {
        await using var target = await LoopbackServer.StartAsync(200, "ok");
        await using var server = await LoopbackServer.StartAsync(Redirecting(target.Url()));
        var gate = new ScriptedGate(new(true, Start), new(false, Start.AddHours(1)));

        var outcome = await Fetcher([server.Authority, target.Authority], gate).FetchAsync(new(server.Url()), Ct);

        Assert.Equal(new FetchOutcome.Deferred(Start.AddHours(1)), outcome);
        Assert.Empty(target.Requests);
        Assert.Equal(HostVerdict.Answered, Assert.Single(gate.Reports).Verdict);
    }

    [Fact]
    public async Task A_redirect_within_a_host_keeps_its_turn()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Path == "/") context.Response.Redirect("/baru");
            return Task.CompletedTask;
        });
        var gate = new ScriptedGate(new GateAnswer(true, Start));

        Assert.IsType<FetchOutcome.Fetched>(await Fetcher(server.Authority, gate).FetchAsync(new(server.Url()), Ct));

        Assert.Single(gate.Hosts);
        Assert.Single(gate.Reports);
    }

    [Fact]
    public async Task Two_hosts_that_redirect_to_each_other_end_after_five_and_every_visit_is_reported()
    {
        Uri? there = null;
        await using var one = await LoopbackServer.StartAsync(context => Redirecting(there!)(context));
        await using var other = await LoopbackServer.StartAsync(Redirecting(one.Url()));
        there = other.Url();
        var gate = new ScriptedGate([.. Enumerable.Repeat(new GateAnswer(true, Start), 6)]);

        var outcome = await Fetcher([one.Authority, other.Authority], gate).FetchAsync(new(one.Url()), Ct);

        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.HttpError, "127.0.0.1 redirected more than 5 times"), outcome);
        Assert.Equal(gate.Hosts.Count, gate.Reports.Count);
        Assert.Equal(6, one.Requests.Count + other.Requests.Count);
    }

    [Fact]
    public async Task A_redirect_out_of_bounds_is_no_fault_of_the_host_and_ends_its_turn()
    {
        await using var server = await LoopbackServer.StartAsync(Redirecting(new("http://10.0.0.1/")));
        var gate = new ScriptedGate(new GateAnswer(true, Start), new GateAnswer(true, Start));

        Assert.Equal(FetchFailureKind.ForbiddenAddress, Assert.IsType<FetchOutcome.Failed>(await Fetcher(server.Authority, gate).FetchAsync(new(server.Url()), Ct)).Kind);

        Assert.Equal([HostVerdict.Answered, HostVerdict.Abandoned], gate.Reports.Select(report => report.Verdict));
    }

    [Fact]
    public async Task Time_spent_at_a_gate_is_not_taken_from_the_network()
    {
        var connected = Source();
        await using var server = LoopbackSocket.Start(async (stream, ct) =>
        {
            connected.SetResult();
            await Task.Delay(Timeout.Infinite, ct);
        });
        var gate = new ScriptedGate(new(false, Start.AddSeconds(4)), new(true, Start));

        var fetching = Fetcher([server.Authority], gate, new() { AttemptTimeout = TimeSpan.FromSeconds(15) }).FetchAsync(new(server.Url()), Ct);
        _clock.Advance(TimeSpan.FromSeconds(4));
        await connected.Task;
        _clock.Advance(TimeSpan.FromSeconds(14));
        Assert.False(fetching.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(FetchFailureKind.TimedOut, Assert.IsType<FetchOutcome.Failed>(await fetching).Kind);
    }

    [Fact]
    public async Task A_host_that_hangs_holds_up_no_other()
    {
        var (hanging, release) = (Source(), Source());
        await using var slow = await LoopbackServer.StartAsync(async _ =>
        {
            hanging.TrySetResult();
            await release.Task;
        });
        var others = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => LoopbackServer.StartAsync(200, "ok")));
        using var bench = new FetchBench(Allowing([slow.Authority, .. others.Select(server => server.Authority)]), _clock);

        var waiting = bench.Polite.FetchAsync(new(slow.Url()) { AsksRobots = true }, Ct);
        await hanging.Task;
        var outcomes = await Task.WhenAll(others.Select(server => bench.Polite.FetchAsync(new(server.Url()) { AsksRobots = true }, Ct)));

        Assert.All(outcomes, outcome => Assert.IsType<FetchOutcome.Fetched>(outcome));
        Assert.False(waiting.IsCompleted);
        release.SetResult();
        Assert.IsType<FetchOutcome.Fetched>(await waiting);
        foreach (var server in others) await server.DisposeAsync();
    }

    [Fact]
    public async Task Eight_hosts_are_asked_at_the_same_time()
    {
        using var all = new CountdownEvent(8);
        var release = Source();
        var servers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => LoopbackServer.StartAsync(async _ =>
        {
            if (all.Signal()) release.SetResult();
            await release.Task;
        })));
        using var bench = new FetchBench(Allowing([.. servers.Select(server => server.Authority)]), _clock);

        var outcomes = await Task.WhenAll(servers.Select(server => bench.Polite.FetchAsync(new(server.Url()), Ct)));

        Assert.All(outcomes, outcome => Assert.IsType<FetchOutcome.Fetched>(outcome));
        foreach (var server in servers) await server.DisposeAsync();
    }

    [Fact]
    public async Task A_challenge_closes_the_gate_of_its_host_for_an_hour_and_twice_as_long_the_next_time()
    {
        await using var server = await LoopbackServer.StartAsync(200, "ok");
        using var bench = new FetchBench(Allowing(server.Authority) with { Patience = TimeSpan.Zero }, _clock);

        foreach (var hours in new[] { 1, 2 })
        {
            Assert.IsType<FetchOutcome.Fetched>(await bench.Polite.FetchAsync(new(server.Url()), Ct));
            await bench.Polite.ChallengedAsync(server.Url("/sorry"));
            var until = _clock.GetUtcNow().AddHours(hours);
            Assert.Equal(new FetchOutcome.Deferred(until), await bench.Polite.FetchAsync(new(server.Url()), Ct));
            _clock.AdvanceTo(until);
        }
    }

    [Fact]
    public async Task A_single_host_may_have_a_pause_of_its_own()
    {
        await using var server = await LoopbackServer.StartAsync(200, "ok");
        var options = Allowing(server.Authority) with { Patience = TimeSpan.Zero, Hosts = new Dictionary<string, HostRule> { ["127.0.0.1"] = new() { MinDelay = TimeSpan.FromSeconds(60) } } };
        using var bench = new FetchBench(options, _clock);

        await bench.Polite.FetchAsync(new(server.Url()), Ct);

        Assert.Equal(new FetchOutcome.Deferred(Start.AddSeconds(60)), await bench.Polite.FetchAsync(new(server.Url()), Ct));
    }

    static RequestDelegate Redirecting(Uri target) => context =>
    {
        context.Response.Redirect(target.AbsoluteUri);
        return Task.CompletedTask;
    };

    [Theory]
    [InlineData("https://Kabar.Example/a", "kabar.example")]
    [InlineData("http://kabar.example:80/", "kabar.example")]
    [InlineData("http://kabar.example:8080/", "kabar.example:8080")]
    [InlineData("https://bücher.example/", "xn--bcher-kva.example")]
    public void A_host_is_one_gate(string url, string key) => Assert.Equal(key, HostNames.GateOf(new(url)));

    [Theory]
    [InlineData(FetchFailureKind.TimedOut, HostVerdict.Broken)]
    [InlineData(FetchFailureKind.Unreachable, HostVerdict.Broken)]
    [InlineData(FetchFailureKind.ServerError, HostVerdict.Broken)]
    [InlineData(FetchFailureKind.Refused, HostVerdict.Refused)]
    [InlineData(FetchFailureKind.Quota, HostVerdict.Refused)]
    [InlineData(FetchFailureKind.NotFound, HostVerdict.Answered)]
    [InlineData(FetchFailureKind.HttpError, HostVerdict.Answered)]
    [InlineData(FetchFailureKind.TooLarge, HostVerdict.Answered)]
    [InlineData(FetchFailureKind.ForbiddenAddress, HostVerdict.Abandoned)]
    public void A_failure_tells_this_about_its_host(FetchFailureKind kind, HostVerdict verdict) =>
        Assert.Equal(verdict, PoliteFetcher.VerdictOf(new FetchOutcome.Failed(kind, "")));

    PoliteFetcher Fetcher(string authority, IHostGate gate) => Fetcher([authority], gate);

    PoliteFetcher Fetcher(string[] authorities, IHostGate gate, FetchOptions? like = null)
    {
        var options = (like ?? new()) with { AllowedPrivateHosts = authorities, Pace = Allowing().Pace };
        _bench = new(options, _clock);
        return new((HttpFetcher)_bench.Fetcher, gate, options, _clock, NullLogger<PoliteFetcher>.Instance);
    }

    static TaskCompletionSource Source() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    sealed class ScriptedGate(params GateAnswer[] answers) : IHostGate
    {
        readonly Queue<GateAnswer> _answers = new(answers);

        public List<string> Hosts { get; } = [];

        public List<HostReport> Reports { get; } = [];

        public Task<GateAnswer> EnterAsync(string host)
        {
            Hosts.Add(host);
            return Task.FromResult(_answers.Dequeue());
        }

        public Task ReportAsync(string host, HostReport report)
        {
            Reports.Add(report);
            return Task.CompletedTask;
        }

        public Task<RobotsRecord?> RobotsAsync(string origin) => Task.FromResult<RobotsRecord?>(null);

        public Task RememberRobotsAsync(string origin, RobotsRecord robots) => Task.CompletedTask;
    }

    sealed class BrokenFactory : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => throw new NotSupportedException();
    }
}
