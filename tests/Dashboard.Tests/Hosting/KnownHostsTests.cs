using ReputationWatch.Dashboard.Hosting;

namespace ReputationWatch.Dashboard.Tests.Hosting;

public sealed class KnownHostsTests
{
    [Theory]
    [InlineData("localhost", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("[::1]", true)]
    [InlineData("10.0.0.5", true)]
    [InlineData("evil.example", false)]
    [InlineData("localhost.evil.example", false)]
    public void Without_names_of_its_own_it_answers_by_localhost_and_by_address(string host, bool ours)
    {
        Assert.Equal(ours, new KnownHosts(new()).IsOurs(host));
    }

    [Theory]
    [InlineData("rw.office.example", "RW.office.example", true)]
    [InlineData("rw.office.example", "evil.example", false)]
    [InlineData("*", "evil.example", true)]
    public void It_answers_by_the_names_it_was_given(string allowed, string host, bool ours)
    {
        Assert.Equal(ours, new KnownHosts(new() { AllowedHosts = [allowed] }).IsOurs(host));
    }
}
