using ReputationWatch.Adapters.Http;

namespace ReputationWatch.Adapters.Tests.Http;

public sealed class AllowedTargetsTests
{
    static readonly AllowedTargets Targets = new(new() { AllowedPrivateHosts = ["searx.dinas.local:8080", "Arsip.dinas.local", "[::1]:9000"] });

    [Theory]
    [InlineData("https://kabar.example/berita?q=1")]
    [InlineData("http://kabar.example/")]
    [InlineData("http://searx.dinas.local:8080/search")]
    [InlineData("http://arsip.dinas.local:81/")]
    [InlineData("http://[::1]:9000/")]
    public void These_may_be_asked_for(string url) => Assert.Null(Targets.Refusal(new(url), from: null));

    [Theory]
    [InlineData("ftp://kabar.example/", "not an http or https address")]
    [InlineData("file:///etc/passwd", "not an http or https address")]
    [InlineData("http://admin:rahasia@kabar.example/", "kabar.example: an address with a user name in it")]
    [InlineData("http://\uFFFD.example/", "an address without a host that has a name")]
    [InlineData("http://kabar.example:22/", "kabar.example: port 22 is not among Fetch:Ports")]
    [InlineData("http://searx.dinas.local:8081/", "searx.dinas.local: port 8081 is not among Fetch:Ports")]
    public void These_may_not(string url, string why) => Assert.Equal(why, Targets.Refusal(new(url), from: null));

    [Fact]
    public void Nobody_elses_redirect_leads_to_the_operators_own_hosts()
    {
        var own = new Uri("http://searx.dinas.local:8080/search?q=x");
        Assert.Null(Targets.Refusal(own, from: new("http://arsip.dinas.local/")));
        Assert.Equal("kabar.example redirected to searx.dinas.local, which only we may ask for", Targets.Refusal(own, from: new("https://kabar.example/feed")));
    }

    [Fact]
    public void A_host_is_private_only_at_the_port_that_was_allowed()
    {
        Assert.True(Targets.MayBePrivate("searx.dinas.local", 8080));
        Assert.False(Targets.MayBePrivate("searx.dinas.local", 80));
        Assert.True(Targets.MayBePrivate("arsip.dinas.local", 1234));
        Assert.False(Targets.MayBePrivate("lain.dinas.local", 80));
    }
}
