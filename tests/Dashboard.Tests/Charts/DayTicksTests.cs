using ReputationWatch.Dashboard.Charts;

namespace ReputationWatch.Dashboard.Tests.Charts;

public sealed class DayTicksTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(70)]
    [InlineData(71)]
    [InlineData(365)]
    [InlineData(9_000)]
    public void However_long_the_axis_its_days_lie_inside_and_never_crowd(int days)
    {
        var first = new DateOnly(2001, 2, 18);
        foreach (var most in new[] { 4, 8 })
        {
            var ticks = DayTicks.Between(first, first.AddDays(days), most);
            Assert.InRange(ticks.Count, 1, most);
            Assert.All(ticks, t => Assert.InRange(t, first, first.AddDays(days)));
        }
    }

    [Fact]
    public void A_year_is_named_by_the_firsts_of_months() =>
        Assert.Equal([new(2026, 1, 1), new(2026, 3, 1), new(2026, 5, 1), new(2026, 7, 1), new(2026, 9, 1), new(2026, 11, 1)],
            DayTicks.Between(new(2025, 11, 21), new(2026, 11, 21), 8));
}
