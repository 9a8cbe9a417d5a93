using ReputationWatch.Crawling;
using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Tests.Showing;

public sealed class MonthlyUseTests
{
    static readonly Source Brave = new() { Id = new("brave"), Name = "Brave", Format = "brave-json", Endpoint = new("https://api.example/") };
    static readonly CallCost Cost = new("brave", 2, "request");

    [Fact]
    public void Every_keyword_that_asks_it_counts_at_its_own_interval() =>
        Assert.Equal(2 * (720 + 30), MonthlyUse.Of(Brave, Cost, [Every(1), Every(24)]));

    [Fact]
    public void A_keyword_that_names_other_sources_does_not_count() =>
        Assert.Equal(2 * 720, MonthlyUse.Of(Brave, Cost, [Every(1) with { Sources = [new("brave")] }, Every(1) with { Sources = [new("bing")] }]));

    [Fact]
    public void The_source_s_own_limit_holds_where_a_keyword_is_quicker() =>
        Assert.Equal(2 * (120 + 30), MonthlyUse.Of(Brave with { AtMostEvery = TimeSpan.FromHours(6) }, Cost, [Every(1), Every(24)]));

    [Fact]
    public void Outside_its_hours_nothing_is_asked() =>
        Assert.Equal(2 * 360, MonthlyUse.Of(Brave with { Hours = new(new(18, 0), new(6, 0), "Asia/Jakarta") }, Cost, [Every(1)]));

    [Fact]
    public void What_is_switched_off_costs_nothing() => Assert.Equal(0, MonthlyUse.Of(Brave with { Enabled = false }, Cost, [Every(1)]));

    static TrackedKeyword Every(int hours) => new() { Id = new("sampit"), Name = "Sampit", Interval = TimeSpan.FromHours(hours) };
}
