using System.Net;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Crawling;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Adapters.Tests.Http;

public sealed class DialerTests
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://0/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[::ffff:7f00:1]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://[64:ff9b::10.0.0.1]/")]
    [InlineData("http://[2002:0a00:0001::]/")]
    [InlineData("http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://017700000001/")]
    [InlineData("http://127。0。0。1/")]
    [InlineData("http://①②⑦.0.0.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    public async Task An_odd_way_to_write_a_private_address_is_still_one(string url)
    {
        using var bench = new FetchBench(new());
        Assert.Equal(FetchFailureKind.ForbiddenAddress, Assert.IsType<FetchOutcome.Failed>(await bench.Fetcher.FetchAsync(new(new(url)), Ct)).Kind);
    }

    [Fact]
    public async Task A_public_name_that_resolves_to_loopback_is_forbidden_and_never_asked()
    {
        await using var server = await LoopbackServer.StartAsync(200, "rahasia");
        using var bench = new FetchBench(new() { Ports = [server.Port] }, resolve: (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]));

        var outcome = await bench.Fetcher.FetchAsync(new(new($"http://kabar.example:{server.Port}/")), Ct);

        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.ForbiddenAddress, "kabar.example is not a public address"), outcome);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_name_that_changes_its_mind_between_two_requests_is_judged_each_time()
    {
        await using var server = await LoopbackServer.StartAsync(200, "rahasia");
        var answers = new Queue<IPAddress>([IPAddress.Parse("198.51.100.1"), IPAddress.Loopback]);
        using var bench = new FetchBench(new() { Ports = [server.Port] }, resolve: (_, _) => Task.FromResult<IPAddress[]>([answers.Dequeue()]));

        foreach (var _ in new[] { 1, 2 })
            Assert.Equal(FetchFailureKind.ForbiddenAddress, Assert.IsType<FetchOutcome.Failed>(await bench.Fetcher.FetchAsync(new(new($"http://kabar.example:{server.Port}/")), Ct)).Kind);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_name_that_the_operator_allows_may_be_private()
    {
        await using var server = await LoopbackServer.StartAsync(200, "hasil");
        using var bench = new FetchBench(
            new() { AllowedPrivateHosts = [$"searx.dinas.local:{server.Port}"] }, resolve: (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]));

        Assert.IsType<FetchOutcome.Fetched>(await bench.Fetcher.FetchAsync(new(new($"http://searx.dinas.local:{server.Port}/")), Ct));
    }

    [Fact]
    public async Task The_name_is_resolved_once_and_only_its_public_addresses_are_dialled_IPv4_first()
    {
        var asked = 0;
        var dialer = new Dialer(new(new()), (_, _) =>
        {
            asked++;
            return Task.FromResult<IPAddress[]>([IPAddress.Parse("2404:c0::1"), IPAddress.Parse("10.0.0.1"), IPAddress.Parse("202.134.0.155")]);
        });

        var addresses = await dialer.AddressesAsync("kabar.example", 443, Ct);

        Assert.Equal([IPAddress.Parse("202.134.0.155"), IPAddress.Parse("2404:c0::1")], addresses);
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task A_name_without_an_address_is_unreachable()
    {
        using var bench = new FetchBench(new(), resolve: (_, _) => Task.FromResult<IPAddress[]>([]));
        var outcome = await bench.Fetcher.FetchAsync(new(new("http://tidak-ada.example/")), Ct);
        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.Unreachable, "tidak-ada.example has no address"), outcome);
    }

    [Fact]
    public async Task A_second_try_follows_where_the_first_found_no_connection_but_not_where_the_address_is_forbidden()
    {
        var asked = 0;
        Task<IPAddress[]> Resolve(IPAddress? address)
        {
            asked++;
            return Task.FromResult<IPAddress[]>(address is null ? [] : [address]);
        }

        using (var bench = new FetchBench(new(), resolve: (_, _) => Resolve(null))) await bench.Fetcher.FetchAsync(new(new("http://kabar.example/")), Ct);
        Assert.Equal(2, asked);
        using (var bench = new FetchBench(new(), resolve: (_, _) => Resolve(IPAddress.Loopback))) await bench.Fetcher.FetchAsync(new(new("http://kabar.example/")), Ct);
        Assert.Equal(3, asked);
    }
}
