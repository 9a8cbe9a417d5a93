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

    PoliteFetcher Fetcher(string authority, IHostGate gate)
    {
        var options = Allowing(authority);
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
