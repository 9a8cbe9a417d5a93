using ReputationWatch.Parsing;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class AnalysisReaderContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    [Fact]
    public async Task Dated_mentions_of_the_time_come_with_what_is_counted_of_them_and_nothing_else()
    {
        var sampit = (await TrackedAsync()).Keyword.Id;
        var dated = Mention("https://a.example/1") with { Published = Now.AddDays(-3), Precision = DatePrecision.Time };
        await RecordAsync(sampit, Now, cycle => cycle with
        {
            Mentions = [dated, Mention("https://a.example/2") with { Published = null }, Mention("https://a.example/3") with { Published = Now.AddDays(-30) }],
        });

        var found = Assert.Single(await Store.Analyses.PublishedAsync(sampit, Now.AddDays(-10), Now, Ct));

        Assert.Equal(
            (dated.Url, dated.StoryId, dated.Published, dated.Verdict.Tone, dated.Verdict.Era.IsConflict),
            (found.Url, found.StoryId, found.Published, found.Tone, found.IsConflict));
        Assert.Empty(await Store.Analyses.PublishedAsync(new("kapuas"), Now.AddDays(-10), Now, Ct));
    }

    [Fact]
    public async Task A_date_known_to_the_day_counts_as_the_cycle_counts_it()
    {
        var sampit = (await TrackedAsync()).Keyword.Id;
        var midnight = new DateTimeOffset(Now.UtcDateTime.Date, TimeSpan.Zero);
        var mention = Mention("https://a.example/1") with { Published = midnight, Precision = DatePrecision.Day, FirstSeen = midnight.AddHours(9) };
        await RecordAsync(sampit, Now, cycle => cycle with { Mentions = [mention] });

        var found = Assert.Single(await Store.Analyses.PublishedAsync(sampit, Now.AddDays(-10), Now.AddDays(1), Ct));

        Assert.Equal(RecentMention.Of(mention).Published, found.Published);
    }

    [Fact]
    public async Task Looks_are_the_cycles_that_could_look_with_their_method()
    {
        var sampit = (await TrackedAsync()).Keyword.Id;
        foreach (var hour in new[] { 0, 1, 2 })
            await RecordAsync(sampit, Now.AddHours(hour), cycle => cycle with { Point = hour == 1 ? null : cycle.Point });

        var looks = await Store.Analyses.LooksAsync(sampit, Now, Now.AddHours(3), Ct);

        Assert.Equal([Now, Now.AddHours(2)], looks.Select(l => l.At));
        Assert.All(looks, l => Assert.NotEmpty(l.Method));
        Assert.Single(await Store.Analyses.LooksAsync(sampit, Now.AddHours(1), Now.AddHours(3), Ct));
    }

    [Fact]
    public async Task A_cycle_knows_which_feeds_its_figures_rest_on()
    {
        var state = await TrackedAsync();
        Assert.Empty(state.Feeds.Sources);

        await Store.Sources.SaveSourceAsync(new() { Id = new("antara"), Name = "ANTARA", Format = "feed", Endpoint = new("https://a.example/rss") }, Now, Ct);
        await Store.Sources.SaveSourceAsync(new() { Id = new("mati"), Name = "Mati", Format = "feed", Endpoint = new("https://b.example/rss"), Enabled = false }, Now, Ct);

        var known = await LoadAsync(state.Keyword.Id, Now);
        Assert.Equal(["antara"], known.Feeds.Sources.Select(s => s.Value));
        Assert.Contains("antara", known.RestsOn.Select(s => s.Value));
        Assert.DoesNotContain("mati", known.RestsOn.Select(s => s.Value));
    }
}

public sealed class AnalysisReaderOnSqlite() : AnalysisReaderContract(null);

public sealed class AnalysisReaderOnPostgres(PostgresFixture postgres) : AnalysisReaderContract(postgres);
