using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class CallCostTests
{
    static readonly ActiveHours Day = new(new(6, 0), new(22, 0), "Asia/Jakarta");

    [Theory]
    [InlineData(1, false, 720)]
    [InlineData(12, false, 60)]
    [InlineData(48, false, 15)]
    [InlineData(168, false, 5)] // 4.3, rounded up
    [InlineData(2, true, 240)]
    [InlineData(24, true, 30)] // once in each window
    public void What_a_month_comes_to_follows_from_how_often_and_when_one_asks(int hours, bool byDay, long calls)
    {
        Assert.Equal(calls, new CallCost("brave", 1, "request").AMonth(TimeSpan.FromHours(hours), byDay ? Day : null));
        Assert.Equal(2 * calls, new CallCost("brave", 2, "credit").AMonth(TimeSpan.FromHours(hours), byDay ? Day : null));
    }

    [Fact]
    public void Every_format_with_a_key_costs_and_every_other_is_free() =>
        Assert.All(SourceFormats.Names.Select(SourceFormats.Named), f => Assert.Equal(f.BuildRequest(new("https://a.id/"), Bodies.Sampit).Key?.Name, f.Cost?.Key));
}
