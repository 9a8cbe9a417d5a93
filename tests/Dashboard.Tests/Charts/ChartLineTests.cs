using ReputationWatch.Dashboard.Charts;

namespace ReputationWatch.Dashboard.Tests.Charts;

public sealed class ChartLineTests
{
    static readonly DateOnly Start = new(2026, 11, 1);

    [Fact]
    public void A_gap_parts_the_line_and_a_value_alone_becomes_a_dot()
    {
        var line = ChartLine.Of(Values(.1, .2, null, .3, null, null, .4, .5, .6));

        Assert.Equal([2, 3], line.Stretches.Select(s => s.Count));
        Assert.Equal(.3, Assert.Single(line.Single).Value);
    }

    [Fact]
    public void A_value_that_may_not_be_judged_is_shown_but_in_no_line()
    {
        var line = ChartLine.Of([new(Start, .1), new(Start.AddDays(1), .9, Judged: false), new(Start.AddDays(2), .2)]);

        Assert.Empty(line.Stretches);
        Assert.Equal(.9, Assert.Single(line.TooLittle).Value);
        Assert.Equal(2, line.Single.Count);
    }

    [Fact]
    public void Paths_run_from_the_first_day_to_the_last_and_upwards_with_the_share()
    {
        var scale = new ChartScale(Start, Start.AddDays(10), 10, 5, 100, 50);
        ChartValue[] values = [new(Start, 0, 0, .5), new(Start.AddDays(5), .5, .25, .75), new(Start.AddDays(10), 1, .5, 1)];

        Assert.Equal("M10 55L60 30L110 5", SvgPath.Line(values, scale));
        Assert.Equal("M10 30L60 17.5L110 5L110 30L60 42.5L10 55Z", SvgPath.Band(values, scale));
    }

    [Fact]
    public void A_single_day_stands_in_the_middle() => Assert.Equal(60, new ChartScale(Start, Start, 10, 5, 100, 50).X(Start));

    static IEnumerable<ChartValue> Values(params double?[] values) => values.Select((v, i) => new ChartValue(Start.AddDays(i), v));
}
