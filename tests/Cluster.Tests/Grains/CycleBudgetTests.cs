using Orleans.Configuration;
using ReputationWatch.Grains;

namespace ReputationWatch.Cluster.Tests.Grains;

public sealed class CycleBudgetTests
{
    [Fact]
    public void A_cycle_ends_before_the_call_that_runs_it_is_given_up()
    {
        Assert.True(CycleBudget.Crawl < CycleBudget.Cycle);
        Assert.True(CycleBudget.Cycle < new SiloMessagingOptions().ResponseTimeout);
    }
}
