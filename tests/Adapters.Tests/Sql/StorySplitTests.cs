using ReputationWatch.Assessing;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class StorySplitContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    const string Root = "https://a.example/root";
    const string Copy = "https://b.example/copy";
    static readonly KeywordId Sampit = new("sampit");

    async Task StoryAsync(params string[] urls)
    {
        await TrackedAsync();
        await RecordAsync(Sampit, Now, cycle => cycle with { Mentions = [.. urls.Select(url => Mention(url, Now) with { StoryId = Root })] });
    }

    async Task<Mention> MentionAsync(string url) => (await Store.Reader.MentionsAsync(Sampit, new(), Ct)).Single(m => m.Url == url);

    Task<bool> SplitAsync(string url) => Store.Watches.SplitAsync(Sampit, url, Now.AddMinutes(1), Ct);

    [Theory]
    [InlineData(Root)]
    [InlineData(Copy)]
    public async Task A_mention_split_off_has_a_story_of_its_own_and_the_others_keep_theirs(string url)
    {
        await StoryAsync(Root, Copy, "https://c.example/copy");

        Assert.True(await SplitAsync(url));

        var mentions = await Store.Reader.MentionsAsync(Sampit, new(), Ct);
        Assert.All(mentions.Where(m => m.Url != url), m => Assert.Equal((Root, false), (m.StoryId, m.SplitByHand)));
        var split = await MentionAsync(url);
        Assert.True(split.SplitByHand);
        Assert.DoesNotContain(split.StoryId, mentions.Where(m => m.Url != url).SelectMany(m => new[] { m.Url, m.StoryId }));
        Assert.Equal(split.StoryId, (await LoadAsync(Sampit, Now)).Recent.Single(m => m.Url == url).StoryId);
    }

    [Fact]
    public async Task What_a_split_left_behind_stays_when_its_page_is_read()
    {
        await TrackedAsync();
        Mention Copied(string url) => Mention(url, Now) with { StoryId = Root, Title = "Festival Sampit meriah" };
        await RecordAsync(Sampit, Now, cycle => cycle with { Mentions = [Copied(Root), Copied(Copy)] });
        await SplitAsync(Copy);

        var state = await LoadAsync(Sampit, Now);
        Assert.Equal([null, Root], state.Recent.OrderBy(m => m.Url, StringComparer.Ordinal).Select(m => m.SplitFrom));
        await RecordAsync(Sampit, Now, cycle => cycle with { Revised = StoryIndex.PlaceAgain([Copied(Root) with { IsRead = true }], state.Recent) });

        Assert.Equal(Root, (await MentionAsync(Root)).StoryId);
        Assert.True(SplitStory.IsOne((await MentionAsync(Copy)).StoryId));

        await Store.Watches.RejoinAsync(Sampit, Copy, Now, Ct);
        Assert.All((await LoadAsync(Sampit, Now)).Recent, m => Assert.Equal((Root, null), (m.StoryId, m.SplitFrom)));
    }

    [Fact]
    public async Task A_split_makes_the_keyword_due_and_refuses_the_cycle_under_way()
    {
        await StoryAsync(Root, Copy);
        var underWay = await LoadAsync(Sampit, Now);

        Assert.True(await SplitAsync(Copy));

        Assert.Equal([Sampit], await Store.Watches.DueAsync(Now.AddMinutes(1), 10, Ct));
        Assert.False(await Store.Watches.RecordAsync(Cycle(underWay, Now) with { Revised = [Mention(Copy, Now) with { StoryId = Root }] }, Ct));
        Assert.True((await MentionAsync(Copy)).SplitByHand);
    }

    [Fact]
    public async Task A_mention_rejoined_is_back_where_it_came_from_and_both_changes_are_rows()
    {
        await StoryAsync(Root, Copy);
        await SplitAsync(Copy);
        var underWay = await LoadAsync(Sampit, Now);

        Assert.True(await Store.Watches.RejoinAsync(Sampit, Copy, Now.AddMinutes(2), Ct));

        Same(Mention(Copy, Now) with { StoryId = Root }, await MentionAsync(Copy));
        Assert.False(await Store.Watches.RecordAsync(Cycle(underWay, Now), Ct));
        Assert.False(await Store.Watches.RejoinAsync(Sampit, Copy, Now.AddMinutes(3), Ct));
        await using var database = Beneath();
        var row = Assert.Single(await database.ReadAsync(session => session.QueryAsync<SplitRow>("SELECT url, from_story, at, undone_at FROM story_splits"), Ct));
        Assert.Equal(new SplitRow(Copy, Root, Now.AddMinutes(1).ToUnixTimeMilliseconds(), Now.AddMinutes(2).ToUnixTimeMilliseconds()), row);
    }

    [Fact]
    public async Task Split_rejoined_and_split_again_it_never_bears_an_old_name()
    {
        await StoryAsync(Root, Copy);
        var names = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            Assert.True(await SplitAsync(Copy));
            names.Add((await MentionAsync(Copy)).StoryId);
            Assert.True(await Store.Watches.RejoinAsync(Sampit, Copy, Now, Ct));
        }

        Assert.Equal(3, names.Distinct().Count());
    }

    [Fact]
    public async Task What_stands_alone_is_not_there_or_was_split_already_is_not_split()
    {
        await StoryAsync(Root, Copy);
        await RecordAsync(Sampit, Now, cycle => cycle with { Mentions = [Mention("https://d.example/alone", Now)] });
        await Store.Watches.TrackAsync(Keyword("Kapuas"), Now, Ct);
        Assert.True(await SplitAsync(Copy));
        var before = await LoadAsync(Sampit, Now);

        foreach (var url in new[] { "https://d.example/alone", "https://d.example/unknown", Copy, Root, "\0" }) Assert.False(await SplitAsync(url));
        Assert.False(await Store.Watches.SplitAsync(new("kapuas"), Root, Now, Ct));
        Assert.False(await Store.Watches.SplitAsync(new("nobody"), Root, Now, Ct));
        Assert.False(await Store.Watches.RejoinAsync(Sampit, Root, Now, Ct));
        Assert.False(await Store.Watches.RejoinAsync(Sampit, "https://d.example/unknown", Now, Ct));

        Same(before, await LoadAsync(Sampit, Now));
    }

    [Fact]
    public async Task A_split_that_meets_a_cycle_outlives_it()
    {
        await StoryAsync(Root, Copy);
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var state = await LoadAsync(Sampit, Now);
        async Task<bool> RaceAsync(Func<Task<bool>> act)
        {
            await start.Task;
            return await act();
        }

        var cycle = RaceAsync(() => Store.Watches.RecordAsync(Cycle(state, Now) with { Revised = [Mention(Copy, Now, Tone.Positive) with { StoryId = Root, IsRead = true }] }, Ct));
        var splits = Enumerable.Range(0, 3).Select(_ => RaceAsync(() => SplitAsync(Copy))).ToList();
        start.SetResult();

        Assert.Single(await Task.WhenAll(splits), true);
        var recorded = await cycle;
        var mention = await MentionAsync(Copy);
        Assert.Equal((true, recorded), (mention.SplitByHand, mention.IsRead));
        Assert.NotEqual(Root, mention.StoryId);
        Assert.Equal(state.Version + (recorded ? 2 : 1), (await LoadAsync(Sampit, Now)).Version);
    }

    sealed record SplitRow(string Url, string FromStory, long At, long? UndoneAt);
}

public sealed class StorySplitOnSqlite() : StorySplitContract(null);

public sealed class StorySplitOnPostgres(PostgresFixture postgres) : StorySplitContract(postgres);
