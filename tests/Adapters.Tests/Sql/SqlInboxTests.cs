using ReputationWatch.Crawling;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class InboxContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    static readonly SourceId Clippings = new("clippings");

    async Task<KeywordId> QuietAsync(string name)
    {
        var id = (await TrackedAsync(name)).Keyword.Id;
        await RecordAsync(id, Now, cycle => cycle);
        return id;
    }

    [Fact]
    public async Task What_people_bring_in_waits_and_makes_its_keyword_due()
    {
        var (sampit, kapuas) = (await QuietAsync("Sampit"), await QuietAsync("Kapuas"));
        var at = Now.AddMinutes(1);

        var taken = await Store.Inbox.AddAsync([new(sampit, Entry("https://b.example/1")), new(sampit, Entry("https://a.example/2", rank: 2))], Clippings, at, Ct);

        Assert.Equal(2, taken);
        Assert.Equal([sampit], await Store.Watches.DueAsync(at, 10, Ct));
        var state = await LoadAsync(sampit, at);
        Assert.Equal(2, state.Version);
        Assert.All(state.Inbox, entry => Assert.Equal((Clippings, at), (entry.Source, entry.SeenAt)));
        Assert.Empty((await LoadAsync(kapuas, at)).Inbox);
    }

    [Fact]
    public async Task What_waits_already_or_belongs_to_no_tracked_keyword_is_not_taken()
    {
        var (sampit, gone) = (await QuietAsync("Sampit"), await QuietAsync("Kapuas"));
        await Store.Watches.UntrackAsync(gone, Now, Ct);
        FeedMatch Of(KeywordId id, string url) => new(id, Entry(url));

        Assert.Equal(1, await Store.Inbox.AddAsync([Of(sampit, "https://a.example/1"), Of(sampit, "https://a.example/1?utm_source=x")], Clippings, Now, Ct));
        Assert.Equal(1, await Store.Inbox.AddAsync([Of(sampit, "https://a.example/1"), Of(gone, "https://a.example/1"), Of(new("nobody"), "https://a.example/1"), Of(sampit, "https://a.example/2")], Clippings, Now, Ct));
        Assert.Equal(0, await Store.Inbox.AddAsync([], Clippings, Now, Ct));

        Assert.Equal(["https://a.example/1", "https://a.example/2"], (await LoadAsync(sampit, Now)).Inbox.Select(e => e.Entry.Url));
    }

    [Fact]
    public async Task Known_is_what_is_a_mention_or_waits_of_that_keyword_alone()
    {
        var (sampit, kapuas) = (await QuietAsync("Sampit"), await QuietAsync("Kapuas"));
        await RecordAsync(sampit, Now, cycle => cycle with { Mentions = [Mention("https://a.example/mention")] });
        await RecordAsync(kapuas, Now, cycle => cycle with { Mentions = [Mention("https://a.example/0")] });
        await Store.Inbox.AddAsync([new(sampit, Entry("https://a.example/waits"))], Clippings, Now, Ct);
        var many = Enumerable.Range(0, 40_000).Select(i => $"https://a.example/{i}");

        var known = await Store.Inbox.KnownAsync(sampit, [.. many, "https://a.example/mention", "https://a.example/waits", "\0"], Ct);

        Assert.Equal(["https://a.example/mention", "https://a.example/waits"], known.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_one_article_brought_in_by_many_at_once_one_is_taken()
    {
        var id = await QuietAsync("Sampit");
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var all = Enumerable.Range(0, 6).Select(async _ =>
        {
            await start.Task;
            return await Store.Inbox.AddAsync([new(id, Entry("https://a.example/1"))], Clippings, Now, Ct);
        }).ToList();

        start.SetResult();

        Assert.Equal(1, (await Task.WhenAll(all)).Sum());
    }
}

public sealed class InboxOnSqlite() : InboxContract(null);

public sealed class InboxOnPostgres(PostgresFixture postgres) : InboxContract(postgres);
