using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Configuration;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Crawling;
using ReputationWatch.Tests.Support;
using static ReputationWatch.Adapters.Tests.Http.FetchBench;

namespace ReputationWatch.Adapters.Tests.Http;

public sealed class CarriedKeyTests
{
    const string Secret = "rahasia/kantor+42";
    const string Escaped = "rahasia%2Fkantor%2B42";

    static readonly ApiKey InHeader = new("brave", KeyPlace.Header, "X-Subscription-Token");
    static readonly ApiKey InQuery = new("brave", KeyPlace.Query, "api_key");

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_goes_into_the_header_that_the_service_wants()
    {
        await using var server = await LoopbackServer.StartAsync(200, "ok");
        Assert.IsType<FetchOutcome.Fetched>(await AskAsync(server, InHeader));
        Assert.Equal(Secret, Assert.Single(server.Requests)["X-Subscription-Token"]);
    }

    [Fact]
    public async Task A_key_goes_into_the_query_and_not_into_the_address_that_is_kept()
    {
        await using var server = await LoopbackServer.StartAsync(200, "ok");

        var fetched = Assert.IsType<FetchOutcome.Fetched>(await AskAsync(server, InQuery, "/search?q=sampit"));

        Assert.Equal($"/search?q=sampit&api_key={Escaped}", Assert.Single(server.Requests).Target);
        Assert.Equal(server.Url("/search?q=sampit"), fetched.Body.Url);
    }

    [Fact]
    public async Task A_key_that_is_not_set_is_asked_for_by_name_and_nothing_is_sent()
    {
        await using var server = await LoopbackServer.StartAsync(200, "ok");
        using var bench = new FetchBench(Allowing(server.Authority));

        var outcome = await bench.Polite.FetchAsync(new(server.Url()) { Key = InHeader }, Ct);

        Assert.Equal(
            new FetchOutcome.Failed(FetchFailureKind.KeyMissing, "127.0.0.1 wants a key: set Keys:brave (environment: REPUTATIONWATCH_Keys__brave; in a cluster Keys__brave)"),
            outcome);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_key_never_goes_over_plain_http_but_to_the_operators_own_host()
    {
        using var bench = new FetchBench(new() { Keys = Keys }, resolve: (_, _) => throw new InvalidOperationException("nobody should be asked"));
        var outcome = await bench.Polite.FetchAsync(new(new("http://api.kabar.example/")) { Key = InHeader }, Ct);
        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.ForbiddenAddress, "api.kabar.example: a key is only sent over https"), outcome);
    }

    [Theory]
    [InlineData(KeyPlace.Header)]
    [InlineData(KeyPlace.Query)]
    public async Task A_redirect_takes_a_key_to_no_other_host(KeyPlace place)
    {
        await using var other = await LoopbackServer.StartAsync(200, "ok");
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect(other.Url("/sini" + context.Request.QueryString).AbsoluteUri);
            return Task.CompletedTask;
        });

        var fetched = Assert.IsType<FetchOutcome.Fetched>(await AskAsync(server, InHeader with { Place = place }, "/?q=1", other));

        Assert.Equal("/sini?q=1", Assert.Single(other.Requests).Target);
        Assert.DoesNotContain(other.Requests[0].Headers, header => header.Value.Contains("rahasia", StringComparison.Ordinal));
        Assert.Equal(other.Url("/sini?q=1"), fetched.Body.Url);
    }

    [Fact]
    public async Task A_redirect_with_the_key_in_its_path_is_not_followed()
    {
        await using var other = await LoopbackServer.StartAsync(200, "ok");
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect(other.Url($"/{Escaped}/x").AbsoluteUri);
            return Task.CompletedTask;
        });

        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.HttpError, "127.0.0.1 redirected to an address with our key in it"), await AskAsync(server, InHeader, "/", other));
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task A_redirect_within_the_service_keeps_the_key_and_the_address_stays_without()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Path == "/") context.Response.Redirect("/v2" + context.Request.QueryString);
            return Task.CompletedTask;
        });

        var fetched = Assert.IsType<FetchOutcome.Fetched>(await AskAsync(server, InQuery, "/?q=1"));

        Assert.Equal($"/v2?q=1&api_key={Escaped}", server.Requests[1].Target);
        Assert.Equal(server.Url("/v2?q=1"), fetched.Body.Url);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(401)]
    public async Task A_body_that_repeats_the_key_has_stars_in_its_place(int status)
    {
        await using var server = await LoopbackServer.StartAsync(status, $"{{\"key\":\"{Secret}\",\"next\":\"/?api_key={Escaped}\"}}", "application/json");

        var outcome = await AskAsync(server, InQuery);

        var body = outcome is FetchOutcome.Fetched fetched ? fetched.Body : ((FetchOutcome.Failed)outcome).Body!;
        var text = Encoding.UTF8.GetString(body.Bytes.Span);
        Assert.Equal($"{{\"key\":\"{new string('*', Secret.Length)}\",\"next\":\"/?api_key={new string('*', Escaped.Length)}\"}}", text);
        Assert.DoesNotContain("rahasia", outcome.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(KeyPlace.Header)]
    [InlineData(KeyPlace.Query)]
    public async Task No_failure_log_or_span_tells_a_key(KeyPlace place)
    {
        var told = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("ReputationWatch", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span => told.Enqueue(span.DisplayName + string.Join(' ', span.TagObjects)),
        };
        ActivitySource.AddActivityListener(listener);
        await using var torn = LoopbackSocket.Start("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 1000\r\n\r\n<rss>");
        await using var none = LoopbackSocket.Start("");
        await none.DisposeAsync();

        foreach (var server in new[] { torn, none })
        {
            using var bench = new FetchBench(Allowing(server.Authority) with { Keys = Keys }, told: told.Enqueue);
            told.Enqueue((await bench.Polite.FetchAsync(new(server.Url("/cari")) { Key = InHeader with { Place = place } }, Ct)).ToString());
        }

        Assert.Contains(told, text => text.Contains("127.0.0.1", StringComparison.Ordinal));
        Assert.DoesNotContain(told, text => text.Contains("rahasia", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Keys_are_read_from_their_section_and_options_do_not_tell_them()
    {
        var all = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Keys:brave"] = $" {Secret} ", ["Keys:serper"] = "" }).Build();

        var options = new FetchOptions().WithKeys(all).Validated();

        Assert.Equal(Secret, options.Keys["BRAVE"]);
        Assert.False(options.Keys.ContainsKey("serper"));
        Assert.DoesNotContain("rahasia", options.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pendek")]
    [InlineData("dua\nbaris-panjang")]
    public void A_key_that_cannot_be_one_is_refused_without_repeating_it(string key) =>
        Assert.Equal(["Keys:brave must be 8 to 500 visible ASCII characters"], new FetchOptions { Keys = new Dictionary<string, string> { ["brave"] = key } }.Problems());

    [Fact]
    public async Task A_json_body_is_posted_with_its_type_and_sent_on_only_where_the_status_says_so()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Path == "/307") context.Response.StatusCode = 307;
            if (context.Request.Path == "/302") context.Response.StatusCode = 302;
            context.Response.Headers.Location = "/sampai";
            return Task.CompletedTask;
        });
        using var bench = new FetchBench(Allowing(server.Authority));

        foreach (var path in new[] { "/307", "/302" }) await bench.Polite.FetchAsync(new(server.Url(path)) { Json = """{"q":"Kota Sampit é"}""" }, Ct);

        Assert.Equal(["POST", "POST", "POST", "GET"], server.Requests.Select(r => r.Method));
        Assert.Equal("""{"q":"Kota Sampit é"}""", server.Requests[1].Body);
        Assert.Equal("application/json; charset=utf-8", server.Requests[0]["Content-Type"]);
    }

    static Dictionary<string, string> Keys => new() { ["brave"] = Secret };

    static async Task<FetchOutcome> AskAsync(LoopbackServer server, ApiKey key, string path = "/", LoopbackServer? other = null)
    {
        using var bench = new FetchBench(Allowing([server.Authority, .. other is null ? Array.Empty<string>() : [other.Authority]]) with { Keys = Keys });
        return await bench.Polite.FetchAsync(new(server.Url(path)) { Key = key }, Ct);
    }
}
