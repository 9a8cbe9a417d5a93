using ReputationWatch.Alerting;
using ReputationWatch.Storing;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class SummaryContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    static readonly KeywordId Sampit = new("sampit");

    [Fact]
    public async Task A_keyword_just_tracked_has_no_figures_yet()
    {
        await TrackedAsync();

        Same(
            [new KeywordSummary(Keyword(), true, null, [], null, Now, AlertState.Initial(Now), 0)],
            await Store.Reader.OverviewAsync(Now.AddDays(-14), Ct));
    }

    [Fact]
    public async Task A_keyword_at_a_glance_shows_a_figure_a_day_and_its_newest_even_where_that_is_older_than_the_sparkline()
    {
        await TrackedAsync();
        foreach (var hours in new[] { 0, 24, 25 }) await RecordAsync(Sampit, Now.AddHours(hours), cycle => cycle with { Point = Point(Sampit, Now.AddHours(hours), hours) });
        await RecordAsync(Sampit, Now.AddHours(26), cycle => cycle with { Point = null, Readings = [Reading(new("bing-news-rss"), Now.AddHours(26))] });
        // Put off by every host: it has not looked.
        await RecordAsync(Sampit, Now.AddHours(27), cycle => cycle with { Point = null, Readings = [] });

        Assert.Equal([0, 25], Assert.Single(await Store.Reader.OverviewAsync(Now, Ct)).Spark.Select(p => p.HarmfulLastDay));
        var recent = Assert.Single(await Store.Reader.OverviewAsync(Now.AddHours(1), Ct));
        Assert.Equal([25], recent.Spark.Select(p => p.HarmfulLastDay));
        Same(Point(Sampit, Now.AddHours(25), 25), recent.Latest);
        Assert.Equal(Now.AddHours(26), recent.LastCycleAt);

        var stale = (await Store.Reader.SummaryAsync(Sampit, Now.AddDays(9), Ct))!;
        Assert.Empty(stale.Spark);
        Same(Point(Sampit, Now.AddHours(25), 25), stale.Latest);
    }

    [Fact]
    public async Task The_overview_is_in_order_of_name_and_each_keyword_has_its_own_figures()
    {
        foreach (var name in new[] { "Sampit", "kapuas", "Barito" })
        {
            var id = (await TrackedAsync(name)).Keyword.Id;
            await RecordAsync(id, Now, cycle => cycle with { Point = Point(id, Now, name.Length) });
        }

        var overview = await Store.Reader.OverviewAsync(Now, Ct);

        Assert.Equal(["Barito", "kapuas", "Sampit"], overview.Select(s => s.Keyword.Name));
        Assert.All(overview, s => Assert.Equal((s.Keyword.Id, s.Keyword.Name.Length), (s.Latest!.Keyword, Assert.Single(s.Spark).HarmfulLastDay)));
    }

    [Fact]
    public async Task An_untracked_keyword_is_not_in_the_overview_but_still_shows_its_history()
    {
        await TrackedAsync();
        await RecordAsync(Sampit, Now, cycle => cycle);
        await Store.Watches.UntrackAsync(Sampit, Now, Ct);

        Assert.Empty(await Store.Reader.OverviewAsync(Now, Ct));
        var summary = (await Store.Reader.SummaryAsync(Sampit, Now, Ct))!;
        Assert.False(summary.Tracked);
        Assert.Single(summary.Spark);
        Assert.Null(await Store.Reader.SummaryAsync(new("never"), Now, Ct));
    }

    [Fact]
    public async Task Failing_sources_are_the_enabled_ones_that_the_keyword_asks()
    {
        await Store.Sources.SeedSourcesAsync([Search("a"), Search("b"), Search("c"), Search("d")], Now, Ct);
        await TrackedAsync();
        await RecordAsync(Sampit, Now, cycle => cycle with { Sources = [.. cycle.Sources.Select(s => s with { Failures = s.Source.Id.Value == "d" ? 0 : 2 })] });
        Assert.Equal(3, Assert.Single(await Store.Reader.OverviewAsync(Now, Ct)).FailingSources);

        await Store.Sources.SaveSourceAsync(Search("c") with { Enabled = false }, Now, Ct);
        Assert.Equal(2, Assert.Single(await Store.Reader.OverviewAsync(Now, Ct)).FailingSources);

        await Store.Watches.TrackAsync(Keyword() with { Sources = [new("a"), new("d")] }, Now, Ct);
        Assert.Equal(1, Assert.Single(await Store.Reader.OverviewAsync(Now, Ct)).FailingSources);
    }
}

public sealed class SummaryOnSqlite() : SummaryContract(null);

public sealed class SummaryOnPostgres(PostgresFixture postgres) : SummaryContract(postgres);
