using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Tests.Http;

public sealed class FetchOptionsTests
{
    [Fact]
    public void The_defaults_are_these_and_are_right()
    {
        var options = new FetchOptions().Validated();

        Assert.Null(options.Contact);
        Assert.Equal(TimeSpan.FromSeconds(10), options.ConnectTimeout);
        Assert.Equal(TimeSpan.FromSeconds(12), options.AttemptTimeout);
        Assert.Equal(TimeSpan.FromSeconds(15), options.TotalTimeout);
        Assert.Equal(TimeSpan.FromSeconds(4), options.Patience);
        Assert.Equal(5, options.MaxRedirects);
        Assert.Equal(5 * 1024 * 1024, options.MaxBytes);
        Assert.Equal([80, 443], options.Ports);
        Assert.Empty(options.AllowedPrivateHosts);
        Assert.Equal(new HostPace(), options.Pace);
        Assert.Empty(options.Hosts);
        Assert.Empty(options.Keys);
    }

    [Fact]
    public void A_single_hosts_pause_is_read_from_the_settings()
    {
        var settings = new Dictionary<string, string?> { ["Fetch:Hosts:www.bing.com:MinDelay"] = "00:00:45", ["Fetch:Hosts:api.kabar.example:MinDelay"] = "00:00:01" };

        var options = new ConfigurationBuilder().AddInMemoryCollection(settings).Build().GetSection("Fetch").Get<FetchOptions>()!.Validated();

        Assert.Equal((45, 1, 2), (options.Paces().Of("WWW.bing.com").MinDelay.TotalSeconds, options.Paces().Of("api.kabar.example").MinDelay.TotalSeconds, options.Paces().Of("lain.example").MinDelay.TotalSeconds));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var options = new FetchOptions
        {
            Contact = "surat(el)",
            ConnectTimeout = TimeSpan.Zero,
            AttemptTimeout = TimeSpan.FromMinutes(1),
            TotalTimeout = TimeSpan.FromSeconds(16),
            MaxRedirects = 11,
            MaxBytes = 1,
            Ports = [],
            AllowedPrivateHosts = ["searx.local:8080", "http://searx.local", "a b", "[::1]:80"],
            Pace = new() { MinDelay = TimeSpan.FromMinutes(1), DelayPerDuration = double.NaN, Cooldown = TimeSpan.Zero, ChallengeCooldown = TimeSpan.Zero, BreakAfter = 0, Lease = TimeSpan.FromSeconds(16) },
            Hosts = new Dictionary<string, HostRule> { ["http://kabar.example"] = new(), ["kabar.example"] = new() { MinDelay = TimeSpan.FromHours(2) } },
        };

        Assert.Equal(
            [
                "Fetch:Contact must be 1 to 200 ASCII characters without brackets",
                "Fetch:TotalTimeout must be above zero and, with Fetch:Patience, under 20 seconds",
                "Fetch:ConnectTimeout must be above zero and at most Fetch:TotalTimeout",
                "Fetch:AttemptTimeout must be at least 10 milliseconds and at most Fetch:TotalTimeout",
                "Fetch:MaxRedirects must be 0 to 10",
                "Fetch:MaxBytes must be 65536 to 67108864",
                "Fetch:Ports must name ports from 1 to 65535",
                "Fetch:AllowedPrivateHosts holds \"http://searx.local\"; write host or host:port",
                "Fetch:AllowedPrivateHosts holds \"a b\"; write host or host:port",
                "Fetch:Pace:MinDelay must be zero or more and at most Fetch:Pace:MaxDelay",
                "Fetch:Pace:DelayPerDuration must be zero or more",
                "Fetch:Pace:Cooldown must be above zero",
                "Fetch:Pace:ChallengeCooldown must be above zero",
                "Fetch:Pace:BreakAfter must be at least 1",
                "Fetch:Pace:Lease must be longer than Fetch:TotalTimeout",
                "Fetch:Hosts holds \"http://kabar.example\"; write a host such as www.bing.com",
                "Fetch:Hosts:kabar.example:MinDelay must be zero to an hour",
            ],
            Assert.Throws<OptionsValidationException>(options.Validated).Failures);
    }
}
