using ReputationWatch.Alerting.Policy;
using ReputationWatch.Core.Tests.Statistics;

namespace ReputationWatch.Core.Tests.Alerting.Policy;

public sealed class AlertBudgetTests
{
    [Theory]
    [InlineData(0, 7, 3)]
    [InlineData(10, 1, 3)]
    [InlineData(100, 1, 4.3767)]
    [InlineData(5000, 7, 5.6783)]
    public void The_bar_rises_with_the_number_of_keywords(int keywords, double budget, double enter) =>
        Assert.Equal(enter, AlertBudget.Enter(keywords, budget), 4);

    [Fact]
    public void It_gives_the_reference_bars() =>
        Assert.All(StatVectors.Group("keyword_count_threshold").GetProperty("cases").EnumerateArray(), c =>
            Assert.Equal(c.Number("enter"), AlertBudget.Enter((int)c.Number("N"), c.Number("B")), 4));

    [Fact]
    public void A_budget_of_nothing_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => AlertBudget.Enter(10, 0));
}
