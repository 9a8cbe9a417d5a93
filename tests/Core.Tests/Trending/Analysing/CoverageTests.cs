using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending.Analysing;

public sealed class CoverageTests
{
    static readonly DateTimeOffset Midnight = new(2026, 5, 10, 0, 0, 0, TimeSpan.Zero);

    static LookCoverage Looks(params double[] hours) => LookCoverage.Of(hours.Select(h => Midnight.AddHours(h)));

    [Fact]
    public void A_look_covers_the_time_back_to_the_one_before()
    {
        var coverage = Looks(6, 12, 30);

        Assert.Equal(Midnight.AddHours(-18), coverage.First);
        Assert.Equal(1, coverage.Part(Midnight, Midnight.AddDays(1)));
        Assert.Equal(.25, coverage.Part(Midnight.AddDays(1), Midnight.AddDays(2)), 10);
    }

    [Fact]
    public void It_reaches_back_a_day_at_most_so_that_a_longer_silence_stays_unknown()
    {
        var coverage = Looks(0, 60);

        Assert.Equal(.5, coverage.Part(Midnight.AddDays(1), Midnight.AddDays(2)), 10);
        Assert.False(coverage.Covers(Midnight.AddHours(35)));
        Assert.True(coverage.Covers(Midnight.AddHours(37)));
        Assert.True(coverage.Covers(Midnight.AddHours(60)));
        Assert.False(coverage.Covers(Midnight.AddHours(61)));
    }

    [Fact]
    public void Looks_may_come_in_any_order_and_none_covers_nothing()
    {
        Assert.Equal(Looks(6, 12, 30).Part(Midnight, Midnight.AddDays(3)), Looks(30, 6, 12).Part(Midnight, Midnight.AddDays(3)));
        Assert.Null(LookCoverage.Of([]).First);
        Assert.Equal(0, LookCoverage.Of([]).Part(Midnight, Midnight.AddDays(1)));
        Assert.False(LookCoverage.Of([]).Covers(Midnight));
    }
}
