using Microsoft.AspNetCore.Http;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Crawling;
using ReputationWatch.Tests.Support;
using static ReputationWatch.Adapters.Tests.Http.FetchBench;

namespace ReputationWatch.Adapters.Tests.Http;

public sealed class FetchMessagesTests
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_relative_redirect_is_followed_and_the_body_tells_where_it_came_from()
    {
        await using var server = await LoopbackServer.StartAsync(Redirecting(context => context.Request.Path == "/" ? "/baru?hal=1" : null));
        var fetched = Assert.IsType<FetchOutcome.Fetched>(await GetAsync(server));
        Assert.Equal(server.Url("/baru?hal=1"), fetched.Body.Url);
    }

    [Fact]
    public async Task Five_redirects_are_followed_and_a_loop_is_not()
    {
        await using var server = await LoopbackServer.StartAsync(Redirecting(context =>
            int.TryParse(context.Request.Query["left"], out var left) ? left == 0 ? null : $"/?left={left - 1}" : "/loop"));

        Assert.IsType<FetchOutcome.Fetched>(await GetAsync(server, "/?left=5"));
        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.HttpError, "127.0.0.1 redirected more than 5 times"), await GetAsync(server, "/?left=6"));
        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.HttpError, "127.0.0.1 redirected more than 5 times"), await GetAsync(server, "/loop"));
    }

    [Theory]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://[::ffff:169.254.169.254]/latest/meta-data/")]
    [InlineData("http://user@example.com/")]
    [InlineData("http://example.com:22/")]
    [InlineData("ftp://example.com/")]
    [InlineData("file:///etc/passwd")]
    public async Task A_redirect_out_of_bounds_is_forbidden(string target)
    {
        await using var server = await LoopbackServer.StartAsync(Redirecting(_ => target));
        Assert.Equal(FetchFailureKind.ForbiddenAddress, Assert.IsType<FetchOutcome.Failed>(await GetAsync(server)).Kind);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_redirect_to_an_unlisted_loopback_port_asks_nothing_there()
    {
        await using var inner = await LoopbackServer.StartAsync(200, "rahasia");
        await using var outer = await LoopbackServer.StartAsync(Redirecting(_ => inner.Url().AbsoluteUri));

        var failed = Assert.IsType<FetchOutcome.Failed>(await GetAsync(outer, options: new FetchOptions { Ports = [inner.Port] }));

        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.ForbiddenAddress, "127.0.0.1 is not a public address"), failed);
        Assert.Empty(inner.Requests);
    }

    [Theory]
    [InlineData(302, "GET", "")]
    [InlineData(303, "GET", "")]
    [InlineData(307, "POST", "q=sampit")]
    [InlineData(308, "POST", "q=sampit")]
    public async Task A_form_is_sent_on_only_where_the_status_says_so(int status, string method, string body)
    {
        await using var server = await LoopbackServer.StartAsync(Redirecting(context => context.Request.Path == "/" ? "/baru" : null, status));
        using var bench = new FetchBench(Allowing(server.Authority));

        Assert.IsType<FetchOutcome.Fetched>(await bench.Fetcher.FetchAsync(new(server.Url(), Form: "q=sampit"), Ct));

        Assert.Equal((method, body), (server.Requests[1].Method, server.Requests[1].Body));
    }

    [Fact]
    public async Task A_redirect_written_in_utf8_is_understood()
    {
        await using var server = LoopbackSocket.Start(
            "HTTP/1.1 301 Moved\r\nLocation: http://127.0.0.2/k\u00c3\u00a9\r\nContent-Length: 0\r\n\r\n");
        var failed = Assert.IsType<FetchOutcome.Failed>(await GetAsync(server));
        Assert.Equal((FetchFailureKind.ForbiddenAddress, "127.0.0.2 is not a public address"), (failed.Kind, failed.Detail));
    }

    [Fact]
    public async Task A_redirect_to_nowhere_is_an_error()
    {
        await using var server = await LoopbackServer.StartAsync(302);
        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.HttpError, "127.0.0.1 answered 302"), await GetAsync(server));
    }

    [Theory]
    [InlineData("//")]
    [InlineData("http://:80/")]
    [InlineData("http://[::/")]
    [InlineData("http://a..b/")]
    [InlineData("http://xn--a/")]
    [InlineData("http://-\u00c3\u00a9-.example/")]
    [InlineData("http://\u00f0\u009f\u0098\u0080\u00ff.example/")]
    [InlineData("http://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\u00c3\u00a9.example/")]
    public async Task A_redirect_to_what_is_hardly_an_address_is_a_failure_like_any_other(string location)
    {
        await using var server = LoopbackSocket.Start($"HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n");
        Assert.IsType<FetchOutcome.Failed>(await GetAsync(server, resolve: (_, _) => Task.FromResult<System.Net.IPAddress[]>([])));
    }

    static RequestDelegate Redirecting(Func<HttpContext, string?> target, int status = 302) => context =>
    {
        if (target(context) is not { } location) return context.Response.WriteAsync("sampai");
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    };
}
