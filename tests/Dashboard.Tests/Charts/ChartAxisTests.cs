using ReputationWatch.Dashboard.Charts;

namespace ReputationWatch.Dashboard.Tests.Charts;

public sealed class ChartAxisTests
{
    [Theory]
    [InlineData(0, "0 1")]
    [InlineData(.4, "0 1")]
    [InlineData(4.2, "0 1 2 3 4 5")]
    [InlineData(6, "0 2 4 6")]
    [InlineData(23, "0 5 10 15 20 25")]
    [InlineData(101, "0 50 100 150")]
    public void Counts_have_round_lines_up_to_one_that_holds_them_all(double largest, string lines) =>
        Assert.Equal(lines, string.Join(' ', ChartAxis.Counts(largest).Lines));

    [Fact]
    public void What_lies_above_the_axis_is_drawn_at_its_top()
    {
        var scale = new ChartScale(new(2026, 1, 1), new(2026, 1, 9), 0, 10, 100, 50, Most: 5);

        Assert.Equal((60, 35, 10, 10), (scale.Y(0), scale.Y(2.5), scale.Y(5), scale.Y(9)));
    }
}
