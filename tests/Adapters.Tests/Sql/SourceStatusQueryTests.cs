using ReputationWatch.Parsing;
using ReputationWatch.Storing;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class SourceStatusContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    static readonly KeywordId Sampit = new("sampit");
    static readonly KeywordId Kapuas = new("kapuas");

    async Task AskAsync(KeywordId id, DateTimeOffset at, ReadingOutcome outcome, int failures, DateTimeOffset? lastGoodAt) => await RecordAsync(
        id, at, cycle => cycle with { Readings = [Reading(Search().Id, at, outcome)], Sources = [new(Search(), at.AddHours(1 + failures), failures, lastGoodAt)] });

    [Fact]
    public async Task A_source_never_asked_has_no_reading()
    {
        await Store.Sources.SeedSourcesAsync([Search(), Feed(), Feed("off") with { Enabled = false }], Now, Ct);

        Same(
            [new SourceStatus(Feed(), null, null, 0, Now), new(Search(), null, null, 0, null), new(Feed("off") with { Enabled = false }, null, null, 0, null)],
            await Store.Reader.SourcesStatusAsync(null, Ct));
    }

    [Fact]
    public async Task A_feed_shows_its_own_last_reading()
    {
        await Store.Sources.SaveSourceAsync(Feed(), Now, Ct);
        var state = (await Store.Feeds.LoadFeedAsync(Feed().Id, Ct))!;
        var next = state with { DueAt = Now.AddHours(1), Failures = 2, LastGoodAt = Now.AddDays(-1) };
        await Store.Feeds.RecordFeedAsync(new() { Next = next, At = Now, Reading = Reading(Feed().Id, Now, ReadingOutcome.TimedOut), Inbox = [] }, Ct);

        Same([new SourceStatus(Feed(), Reading(Feed().Id, Now, ReadingOutcome.TimedOut), Now.AddDays(-1), 2, Now.AddHours(1))], await Store.Reader.SourcesStatusAsync(Sampit, Ct));
    }

    [Fact]
    public async Task A_search_source_is_seen_through_the_keyword_or_through_the_one_that_asked_it_last()
    {
        await Store.Sources.SaveSourceAsync(Search(), Now, Ct);
        await TrackedAsync();
        await TrackedAsync("Kapuas");
        await AskAsync(Sampit, Now.AddHours(1), ReadingOutcome.Blocked, 3, Now.AddDays(-2));
        await AskAsync(Kapuas, Now, ReadingOutcome.Ok, 0, Now);

        var sampit = new SourceStatus(Search(), Reading(Search().Id, Now.AddHours(1), ReadingOutcome.Blocked), Now.AddDays(-2), 3, Now.AddHours(5));
        Same([sampit], await Store.Reader.SourcesStatusAsync(Sampit, Ct));
        Same([new SourceStatus(Search(), Reading(Search().Id, Now), Now, 0, Now.AddHours(1))], await Store.Reader.SourcesStatusAsync(Kapuas, Ct));
        Same([sampit with { LastGoodAt = Now, DueAt = Now.AddHours(1) }], await Store.Reader.SourcesStatusAsync(null, Ct));
    }

    [Fact]
    public async Task A_source_switched_off_keeps_its_last_reading_and_is_not_due()
    {
        await Store.Sources.SaveSourceAsync(Search(), Now, Ct);
        await TrackedAsync();
        await AskAsync(Sampit, Now, ReadingOutcome.Ok, 0, Now);
        var off = Search() with { Enabled = false };
        await Store.Sources.SaveSourceAsync(off, Now, Ct);

        Same([new SourceStatus(off, Reading(Search().Id, Now), Now, 0, null)], await Store.Reader.SourcesStatusAsync(null, Ct));
    }
}

public sealed class SourceStatusOnSqlite() : SourceStatusContract(null);

public sealed class SourceStatusOnPostgres(PostgresFixture postgres) : SourceStatusContract(postgres);
