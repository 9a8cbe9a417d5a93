using ReputationWatch.Alerting.Folding;

namespace ReputationWatch.Core.Tests.Alerting.Folding;

public sealed class ExposureTests
{
    static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_look_covers_the_time_since_the_one_before()
    {
        Assert.Equal([1, 1, .5, 0], Of(4, Noon, Noon.AddHours(2.5)));
    }

    [Fact]
    public void A_look_reaches_back_a_day_and_no_further()
    {
        var covered = Of(48, Noon, Noon.AddHours(40));

        Assert.Equal(16, covered.TakeWhile(e => e == 0).Count());
        Assert.Equal(24, covered.Sum());
    }

    [Fact]
    public void Where_nobody_looked_nothing_is_covered() => Assert.All(Of(5), e => Assert.Equal(0, e));

    [Fact]
    public void Looks_within_one_hour_add_up()
    {
        Assert.Equal([1, .75], Of(2, [.. Enumerable.Range(0, 8).Select(n => Noon.AddMinutes(15 * n))]));
    }

    static double[] Of(int hours, params DateTimeOffset[] looks) => Exposure.Of(looks, Hours.Of(Noon), Hours.Of(Noon) + hours);
}
