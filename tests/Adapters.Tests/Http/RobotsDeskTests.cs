using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Crawling;
using ReputationWatch.Tests.Support;
using static ReputationWatch.Adapters.Tests.Http.FetchBench;

namespace ReputationWatch.Adapters.Tests.Http;

public sealed class RobotsDeskTests : IDisposable
{
    const string ForbidsArchive = "User-agent: *\nDisallow: /arsip\n";

    static readonly DateTimeOffset Start = new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero);

    readonly ManualClock _clock = new(Start);
    readonly List<FetchBench> _benches = [];

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _benches.ForEach(bench => bench.Dispose());

    [Fact]
    public async Task A_page_that_robots_forbids_is_never_asked_for()
    {
        await using var server = await SiteAsync(ForbidsArchive);

        var outcome = await AskAsync(Bench(server), server.Url("/arsip/1998?q=rahasia"));

        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.Disallowed, $"robots.txt of {server.Authority} forbids this page"), outcome);
        Assert.Equal(["/robots.txt"], server.Requests.Select(r => r.Target));
    }

    [Fact]
    public async Task Its_file_is_asked_for_once_a_day_and_says_who_asks()
    {
        await using var server = await SiteAsync(ForbidsArchive);
        var bench = Bench(server);

        Assert.IsType<FetchOutcome.Fetched>(await AskAsync(bench, server.Url("/1")));
        _clock.Advance(TimeSpan.FromHours(23));
        Assert.IsType<FetchOutcome.Fetched>(await AskAsync(bench, server.Url("/2")));
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.IsType<FetchOutcome.Fetched>(await AskAsync(bench, server.Url("/3")));

        Assert.Equal(["/robots.txt", "/1", "/2", "/robots.txt", "/3"], server.Requests.Select(r => r.Target));
        Assert.All(server.Requests, r => Assert.StartsWith("ReputationWatch/", r["User-Agent"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_an_operator_subscribed_to_is_asked_without()
    {
        await using var server = await SiteAsync("User-agent: *\nDisallow: /");
        Assert.IsType<FetchOutcome.Fetched>(await Bench(server).Polite.FetchAsync(new(server.Url("/rss")), Ct));
        Assert.Equal(["/rss"], server.Requests.Select(r => r.Target));
    }

    [Fact]
    public async Task A_redirect_is_held_against_the_robots_of_where_it_leads()
    {
        await using var strict = await SiteAsync("User-agent: *\nDisallow: /");
        await using var open = await SiteAsync("", context => context.Response.Redirect(strict.Url("/berita").AbsoluteUri));

        var outcome = await AskAsync(Bench(open, strict), open.Url("/keluar"));

        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.Disallowed, $"robots.txt of {strict.Authority} forbids this page"), outcome);
        Assert.Equal(["/robots.txt"], strict.Requests.Select(r => r.Target));
    }

    [Fact]
    public async Task A_redirect_within_a_site_is_held_against_its_robots_too()
    {
        await using var server = await SiteAsync(ForbidsArchive, context => context.Response.Redirect("/arsip/1"));
        Assert.Equal(FetchFailureKind.Disallowed, Assert.IsType<FetchOutcome.Failed>(await AskAsync(Bench(server), server.Url("/keluar"))).Kind);
        Assert.Equal(["/robots.txt", "/keluar"], server.Requests.Select(r => r.Target));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task A_site_without_a_file_allows_everything(int status)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Path == "/robots.txt") context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        var bench = Bench(server);

        // A 403 is a refusal all the same: the gate closes for a while.
        await AskAsync(bench, server.Url("/arsip"));
        _clock.Advance(TimeSpan.FromMinutes(10));

        Assert.IsType<FetchOutcome.Fetched>(await AskAsync(bench, server.Url("/arsip")));
        Assert.Equal(RobotsFound.None, bench.HostStates.Robots[$"http://{server.Authority}"].Found);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_site_whose_file_cannot_be_read_is_left_alone_and_asked_again_after_an_hour(int status)
    {
        var broken = true;
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (broken) context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        var bench = Bench(server);

        Assert.Equal(
            new FetchOutcome.Failed(FetchFailureKind.Disallowed, $"robots.txt of {server.Authority} could not be read; it is asked for again after 11:00 UTC"),
            await AskAsync(bench, server.Url("/1")));
        _clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(FetchFailureKind.Disallowed, Assert.IsType<FetchOutcome.Failed>(await AskAsync(bench, server.Url("/1"))).Kind);
        Assert.Single(server.Requests);

        broken = false;
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.IsType<FetchOutcome.Fetched>(await AskAsync(bench, server.Url("/1")));
    }

    [Fact]
    public async Task Rules_that_were_read_hold_on_while_the_site_is_broken()
    {
        var broken = false;
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (broken && context.Request.Path == "/robots.txt") context.Response.StatusCode = 500;
            return context.Request.Path == "/robots.txt" && !broken ? context.Response.WriteAsync(ForbidsArchive) : Task.CompletedTask;
        });
        var bench = Bench(server);
        await AskAsync(bench, server.Url("/1"));

        broken = true;
        _clock.Advance(TimeSpan.FromDays(2));

        Assert.IsType<FetchOutcome.Fetched>(await AskAsync(bench, server.Url("/1")));
        Assert.Equal(FetchFailureKind.Disallowed, Assert.IsType<FetchOutcome.Failed>(await AskAsync(bench, server.Url("/arsip"))).Kind);
    }

    [Fact]
    public async Task Many_who_want_to_know_at_once_share_one_look()
    {
        var (arrived, release) = (Source(), Source());
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            if (context.Request.Path != "/robots.txt") return;
            arrived.TrySetResult();
            await release.Task;
            await context.Response.WriteAsync("User-agent: *\nDisallow: /");
        });
        var bench = Bench(server);

        var asking = Enumerable.Range(0, 20).Select(n => AskAsync(bench, server.Url($"/{n}"))).ToList();
        await arrived.Task;
        release.SetResult();

        Assert.All(await Task.WhenAll(asking), outcome => Assert.Equal(FetchFailureKind.Disallowed, Assert.IsType<FetchOutcome.Failed>(outcome).Kind));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task One_who_is_stopped_does_not_stop_the_look_for_the_others()
    {
        var (arrived, release) = (Source(), Source());
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            if (context.Request.Path != "/robots.txt") return;
            arrived.TrySetResult();
            await release.Task;
        });
        var bench = Bench(server);
        using var stop = new CancellationTokenSource();

        var impatient = bench.Polite.FetchAsync(new(server.Url("/1")) { AsksRobots = true }, stop.Token);
        await arrived.Task;
        var patient = AskAsync(bench, server.Url("/2"));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        release.SetResult();

        Assert.IsType<FetchOutcome.Fetched>(await patient);
        Assert.Equal(["/robots.txt", "/2"], server.Requests.Select(r => r.Target));
    }

    [Fact]
    public async Task The_look_passes_the_gate_of_the_host_and_counts_as_a_request_of_it()
    {
        await using var server = await SiteAsync("");
        var bench = Bench(new FetchOptions { AllowedPrivateHosts = [server.Authority], Patience = TimeSpan.Zero });

        Assert.Equal(new FetchOutcome.Deferred(Start.AddSeconds(2)), await AskAsync(bench, server.Url("/1")));
        Assert.Equal(["/robots.txt"], server.Requests.Select(r => r.Target));
        _clock.Advance(TimeSpan.FromSeconds(2));

        Assert.IsType<FetchOutcome.Fetched>(await AskAsync(bench, server.Url("/1")));
        Assert.Equal(["/robots.txt", "/1"], server.Requests.Select(r => r.Target));
    }

    [Fact]
    public async Task A_host_that_lets_nobody_in_is_not_asked_for_its_file_either_and_that_is_no_answer()
    {
        await using var server = await SiteAsync("");
        var bench = Bench(server);
        bench.HostStates.Kept[server.Authority] = new(Start.AddHours(3), null, 4);

        Assert.Equal(new FetchOutcome.Deferred(Start.AddHours(3)), await AskAsync(bench, server.Url("/1")));
        Assert.Empty(server.Requests);
        Assert.Empty(bench.HostStates.Robots);
    }

    [Fact]
    public async Task What_it_asks_for_between_two_requests_is_kept_to_even_for_what_is_asked_without()
    {
        await using var server = await SiteAsync("User-agent: *\nCrawl-delay: 20");
        var options = new FetchOptions { AllowedPrivateHosts = [server.Authority], Patience = TimeSpan.Zero };
        var bench = Bench(options);

        Assert.Equal(new FetchOutcome.Deferred(Start.AddSeconds(20)), await AskAsync(bench, server.Url("/1")));
        _clock.Advance(TimeSpan.FromSeconds(20));
        Assert.IsType<FetchOutcome.Fetched>(await bench.Polite.FetchAsync(new(server.Url("/rss")), Ct));
        Assert.Equal(new FetchOutcome.Deferred(Start.AddSeconds(40)), await bench.Polite.FetchAsync(new(server.Url("/rss")), Ct));
    }

    [Fact]
    public async Task A_restart_forgets_neither_the_rules_nor_the_delay()
    {
        await using var server = await SiteAsync("User-agent: *\nCrawl-delay: 20\nDisallow: /arsip");
        var options = new FetchOptions { AllowedPrivateHosts = [server.Authority], Patience = TimeSpan.Zero };
        var before = Bench(options);
        await AskAsync(before, server.Url("/1"));
        _clock.Advance(TimeSpan.FromHours(1));

        var after = Bench(options);
        foreach (var (origin, record) in before.HostStates.Robots) after.HostStates.Robots[origin] = record;

        Assert.Equal(FetchFailureKind.Disallowed, Assert.IsType<FetchOutcome.Failed>(await AskAsync(after, server.Url("/arsip"))).Kind);
        Assert.IsType<FetchOutcome.Fetched>(await after.Polite.FetchAsync(new(server.Url("/rss")), Ct));
        Assert.Equal(new FetchOutcome.Deferred(_clock.GetUtcNow().AddSeconds(20)), await AskAsync(after, server.Url("/1")));
        Assert.Equal(["/robots.txt", "/rss"], server.Requests.Select(r => r.Target));
    }

    [Fact]
    public async Task A_store_that_fails_costs_no_more_than_another_look_after_a_restart()
    {
        await using var server = await SiteAsync(ForbidsArchive);
        var bench = Bench(server);
        bench.HostStates.Broken = true;

        Assert.Equal(FetchFailureKind.Disallowed, Assert.IsType<FetchOutcome.Failed>(await AskAsync(bench, server.Url("/arsip"))).Kind);
        Assert.Equal(FetchFailureKind.Disallowed, Assert.IsType<FetchOutcome.Failed>(await AskAsync(bench, server.Url("/arsip"))).Kind);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_file_of_any_type_and_size_is_read_as_far_as_it_is_looked_at()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Path != "/robots.txt") return Task.CompletedTask;
            context.Response.ContentType = "application/pdf";
            return context.Response.WriteAsync(ForbidsArchive + new string('#', 8 << 20));
        });
        var bench = Bench(server);

        Assert.Equal(FetchFailureKind.Disallowed, Assert.IsType<FetchOutcome.Failed>(await AskAsync(bench, server.Url("/arsip"))).Kind);
        Assert.Equal(RobotsText.MostBytes, bench.HostStates.Robots[$"http://{server.Authority}"].Text.Length);
    }

    [Fact]
    public async Task Five_redirects_of_a_file_are_followed_and_more_mean_that_there_is_none()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            var left = context.Request.Path == "/robots.txt" ? 5 : int.TryParse(context.Request.Query["left"], CultureInfo.InvariantCulture, out var n) ? n : -1;
            if (left > 0) context.Response.Redirect($"/r?left={left - 1}");
            return left == 0 ? context.Response.WriteAsync("User-agent: *\nDisallow: /") : Task.CompletedTask;
        });
        await using var loop = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Path.Value!.StartsWith("/robots", StringComparison.Ordinal)) context.Response.Redirect("/robots.txt");
            return Task.CompletedTask;
        });
        var bench = Bench(server, loop);

        Assert.Equal(FetchFailureKind.Disallowed, Assert.IsType<FetchOutcome.Failed>(await AskAsync(bench, server.Url("/1"))).Kind);
        Assert.IsType<FetchOutcome.Fetched>(await AskAsync(bench, loop.Url("/1")));
    }

    [Fact]
    public async Task A_file_that_redirects_into_our_own_network_says_nothing_and_nothing_is_asked_there()
    {
        await using var inner = await LoopbackServer.StartAsync(200, "User-agent: *\nAllow: /");
        await using var outer = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect(inner.Url("/robots.txt").AbsoluteUri);
            return Task.CompletedTask;
        });

        Assert.Equal(FetchFailureKind.Disallowed, Assert.IsType<FetchOutcome.Failed>(await AskAsync(Bench(outer), outer.Url("/1"))).Kind);
        Assert.Empty(inner.Requests);
    }

    [Fact]
    public async Task An_address_that_we_never_go_to_is_told_as_such_and_not_as_a_matter_of_robots()
    {
        using var bench = new FetchBench(new(), _clock);
        Assert.Equal(FetchFailureKind.ForbiddenAddress, Assert.IsType<FetchOutcome.Failed>(await AskAsync(bench, new("http://10.0.0.1/"))).Kind);
        Assert.Empty(bench.HostStates.Robots);
    }

    [Fact]
    public async Task A_fetcher_without_a_desk_refuses_what_needs_one() =>
        Assert.Equal(FetchFailureKind.Disallowed, Assert.IsType<FetchOutcome.Failed>(
            await Bench(new FetchOptions()).Fetcher.FetchAsync(new(new("http://kabar.example/")) { AsksRobots = true }, Ct)).Kind);

    static Task<FetchOutcome> AskAsync(FetchBench bench, Uri url) => bench.Polite.FetchAsync(new(url) { AsksRobots = true }, Ct);

    static TaskCompletionSource Source() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    static Task<LoopbackServer> SiteAsync(string robots, Action<HttpContext>? page = null) => LoopbackServer.StartAsync(context =>
    {
        if (context.Request.Path == "/robots.txt") return context.Response.WriteAsync(robots);
        page?.Invoke(context);
        return Task.CompletedTask;
    });

    FetchBench Bench(params LoopbackServer[] servers) => Bench(Allowing([.. servers.Select(server => server.Authority)]));

    FetchBench Bench(FetchOptions options)
    {
        var bench = new FetchBench(options, _clock);
        _benches.Add(bench);
        return bench;
    }
}
