using System.Text;
using Microsoft.AspNetCore.Http;
using ReputationWatch.Crawling;
using ReputationWatch.Tests.Support;
using static ReputationWatch.Adapters.Tests.Http.FetchBench;

namespace ReputationWatch.Adapters.Tests.Http;

public sealed class HttpFetcherTests
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_comes_with_its_address_status_type_and_validators()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.ContentType = "text/html; charset=windows-1252";
            context.Response.Headers.ETag = "W/\"kabar\"";
            context.Response.Headers.LastModified = "Kamis, 01 Jan 2026";
            return context.Response.WriteAsync("Sampit", Encoding.ASCII);
        });

        var fetched = Assert.IsType<FetchOutcome.Fetched>(await GetAsync(server, "/berita?q=sampit"));

        Assert.Equal((server.Url("/berita?q=sampit"), 200, "text/html; charset=windows-1252"), (fetched.Body.Url, fetched.Body.Status, fetched.Body.ContentType));
        Assert.Equal("Sampit"u8, fetched.Body.Bytes.Span);
        Assert.Equal(new Validators("W/\"kabar\"", "Kamis, 01 Jan 2026"), fetched.Validators);
    }

    [Fact]
    public async Task A_request_says_who_we_are_and_carries_both_validators_as_they_were_received()
    {
        await using var server = await LoopbackServer.StartAsync(304);
        using var bench = new FetchBench(Allowing(server.Authority) with { Contact = "https://kominfo.example/crawler" });

        var outcome = await bench.Fetcher.FetchAsync(new(server.Url(), AcceptLanguage: "id", Validators: new("\"é\" ", "kemarin")), Ct);

        Assert.IsType<FetchOutcome.NotModified>(outcome);
        var asked = Assert.Single(server.Requests);
        Assert.Matches(@"^ReputationWatch/\d+\.\d+\.\d+ \(\+https://kominfo\.example/crawler\)$", asked["User-Agent"]);
        Assert.Equal(("GET", "\"é\"", "kemarin", "id"), (asked.Method, asked["If-None-Match"]?.Trim(), asked["If-Modified-Since"], asked["Accept-Language"]));
        Assert.Null(asked["Cookie"]);
        Assert.Null(asked["traceparent"]);
    }

    [Fact]
    public async Task A_304_that_nobody_asked_for_is_a_failure()
    {
        await using var server = await LoopbackServer.StartAsync(304);
        Assert.Equal(FetchFailureKind.HttpError, Assert.IsType<FetchOutcome.Failed>(await GetAsync(server)).Kind);
    }

    [Fact]
    public async Task A_form_is_posted()
    {
        await using var server = await LoopbackServer.StartAsync(200, "ok");
        using var bench = new FetchBench(Allowing(server.Authority));

        await bench.Fetcher.FetchAsync(new(server.Url(), Form: "q=kota+sampit&kl=id-id"), Ct);

        var asked = Assert.Single(server.Requests);
        Assert.Equal(("POST", "q=kota+sampit&kl=id-id"), (asked.Method, asked.Body));
        Assert.StartsWith("application/x-www-form-urlencoded", asked["Content-Type"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(402, FetchFailureKind.Quota)]
    [InlineData(403, FetchFailureKind.Refused)]
    [InlineData(404, FetchFailureKind.NotFound)]
    [InlineData(410, FetchFailureKind.NotFound)]
    [InlineData(418, FetchFailureKind.Refused)]
    [InlineData(429, FetchFailureKind.Refused)]
    [InlineData(451, FetchFailureKind.HttpError)]
    [InlineData(500, FetchFailureKind.ServerError)]
    [InlineData(502, FetchFailureKind.ServerError)]
    [InlineData(503, FetchFailureKind.Refused)]
    public async Task A_status_is_told_by_its_kind(int status, FetchFailureKind kind)
    {
        await using var server = await LoopbackServer.StartAsync(status, "<html>");
        var failed = Assert.IsType<FetchOutcome.Failed>(await GetAsync(server, "/?key=rahasia"));
        Assert.Equal(new FetchOutcome.Failed(kind, $"127.0.0.1 answered {status}"), failed with { Body = null });
    }

    [Fact]
    public async Task A_refusal_carries_how_long_to_stay_away()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "120";
            return Task.CompletedTask;
        });
        Assert.Equal(TimeSpan.FromMinutes(2), Assert.IsType<FetchOutcome.Failed>(await GetAsync(server)).RetryAfter);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("video/mp4")]
    [InlineData("application/pdf")]
    [InlineData("application/zip")]
    public async Task A_type_that_is_no_text_is_not_read(string type)
    {
        await using var server = await LoopbackServer.StartAsync(200, "%PDF", type);
        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.HttpError, $"127.0.0.1 sent {type}, not text"), await GetAsync(server));
    }

    [Fact]
    public async Task A_body_torn_off_is_unreachable_and_no_shorter_page()
    {
        await using var server = LoopbackSocket.Start("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 1000\r\n\r\n<rss>");
        Assert.Equal(FetchFailureKind.Unreachable, Assert.IsType<FetchOutcome.Failed>(await GetAsync(server)).Kind);
    }

    [Fact]
    public async Task An_answer_that_is_no_http_is_unreachable()
    {
        await using var server = LoopbackSocket.Start("220 smtp.example ESMTP\r\n");
        Assert.Equal(FetchFailureKind.Unreachable, Assert.IsType<FetchOutcome.Failed>(await GetAsync(server)).Kind);
    }

    [Fact]
    public async Task Nobody_at_the_port_is_unreachable_after_a_second_try()
    {
        await using var gone = LoopbackSocket.Start("");
        await gone.DisposeAsync();
        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.Unreachable, "127.0.0.1 takes no connection"), await GetAsync(gone));
    }

    [Fact]
    public async Task A_body_that_trickles_for_ever_times_out()
    {
        var trickling = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = LoopbackSocket.Start(async (stream, ct) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 1000\r\n\r\n<rss>"u8.ToArray(), ct);
            trickling.SetResult();
            await Task.Delay(Timeout.Infinite, ct);
        });
        var clock = new ManualClock(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var bench = new FetchBench(Allowing(server.Authority), clock);

        var fetching = bench.Fetcher.FetchAsync(new(server.Url()), Ct);
        await trickling.Task;
        clock.Advance(TimeSpan.FromSeconds(15));

        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.TimedOut, "127.0.0.1 did not answer in time"), await fetching);
    }

    [Fact]
    public async Task A_server_that_says_nothing_times_out_with_its_attempt()
    {
        var connected = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = LoopbackSocket.Start((_, ct) =>
        {
            connected.SetResult();
            return Task.Delay(Timeout.Infinite, ct);
        });
        var clock = new ManualClock(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var bench = new FetchBench(Allowing(server.Authority), clock);

        var fetching = bench.Fetcher.FetchAsync(new(server.Url()), Ct);
        await connected.Task;
        clock.Advance(TimeSpan.FromSeconds(12));

        Assert.Equal(FetchFailureKind.TimedOut, Assert.IsType<FetchOutcome.Failed>(await fetching).Kind);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task Only_the_callers_own_wish_to_stop_throws()
    {
        var connected = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = LoopbackSocket.Start((_, ct) =>
        {
            connected.SetResult();
            return Task.Delay(Timeout.Infinite, ct);
        });
        using var bench = new FetchBench(Allowing(server.Authority));
        using var stop = new CancellationTokenSource();

        var fetching = bench.Fetcher.FetchAsync(new(server.Url()), stop.Token);
        await connected.Task;
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetching);
    }
}
