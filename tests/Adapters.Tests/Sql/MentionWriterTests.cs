using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class MentionWriterContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    const string Url = "https://a.example/1";

    static readonly Mention Seen = Mention(Url, Now) with { StoryId = "https://a.example/root" };

    static readonly Mention Read = Mention(Url, Now.AddYears(-20), Tone.Positive, "sampit-2001") with
    {
        Title = "Not taken",
        Snippet = "Not taken",
        Outlet = "Not taken",
        FirstSource = new SourceId("other"),
        FirstSeen = Now.AddDays(1),
        Precision = DatePrecision.Day,
        StoryId = "https://a.example/older",
        Resurfaced = true,
        Author = "Siti\0",
        IsRead = true,
    };

    async Task<KeywordId> StoredAsync()
    {
        var id = (await TrackedAsync()).Keyword.Id;
        await RecordAsync(id, Now, cycle => cycle with { Mentions = [Seen, Mention("https://a.example/root", Now)] });
        return id;
    }

    async Task<Mention> StoredAsync(KeywordId id) => (await Store.Reader.MentionsAsync(id, new(), Ct)).Single(m => m.Url == Url);

    async Task<string?> SignatureAsync()
    {
        await using var database = Beneath();
        return await database.ReadAsync(session => session.FirstAsync<string>("SELECT signature FROM mentions WHERE url = @Url", new { Url }), Ct);
    }

    [Fact]
    public async Task A_page_that_was_read_speaks_in_place_of_headline_and_snippet_which_stay()
    {
        var id = await StoredAsync();
        await Store.Articles.SaveArticleAsync(Page(Url), Ct);
        Assert.Null(await SignatureAsync());

        await RecordAsync(id, Now.AddHours(1), cycle => cycle with { Revised = [Read, Read with { Url = "https://a.example/unknown" }] });

        Same(
            Seen with
            {
                Published = Read.Published,
                Precision = Read.Precision,
                StoryId = Read.StoryId,
                Assessment = Read.Assessment,
                Resurfaced = true,
                Author = "Siti\ufffd",
                IsRead = true,
            },
            await StoredAsync(id));
        Assert.Equal(Page(Url).Signature, await SignatureAsync());
        Assert.Equal(2, (await Store.Reader.MentionsAsync(id, new(), Ct)).Count);
        Assert.Contains(await Store.Reader.MentionsAsync(id, new(Tone: Tone.Positive, ConflictOnly: true), Ct), m => m.Url == Url);
    }

    [Fact]
    public async Task A_mention_split_by_hand_keeps_its_story_whatever_its_page_says()
    {
        var id = await StoredAsync();
        Assert.True(await Store.Watches.SplitAsync(id, Url, Now, Ct));
        var own = (await StoredAsync(id)).StoryId;

        await RecordAsync(id, Now, cycle => cycle with { Revised = [Read] });

        var stored = await StoredAsync(id);
        Assert.Equal((own, true, true, Tone.Positive), (stored.StoryId, stored.SplitByHand, stored.IsRead, stored.Assessment.Tone));
        Assert.True(await Store.Watches.RejoinAsync(id, Url, Now, Ct));
        Assert.Equal(Seen.StoryId, (await StoredAsync(id)).StoryId);
    }

    [Fact]
    public async Task A_mention_seen_again_after_its_page_was_read_stays_as_the_page_made_it()
    {
        var id = await StoredAsync();
        await RecordAsync(id, Now, cycle => cycle with { Revised = [Read] });
        var read = await StoredAsync(id);

        await RecordAsync(id, Now, cycle => cycle with { Mentions = [Seen] });

        Same(read, await StoredAsync(id));
    }

    [Fact]
    public async Task A_new_mention_whose_page_is_known_already_is_stored_as_read()
    {
        await Store.Articles.SaveArticleAsync(Page(Url), Ct);
        var id = (await TrackedAsync()).Keyword.Id;
        var known = Seen with { Author = "Siti", IsRead = true, Resurfaced = true };

        await RecordAsync(id, Now, cycle => cycle with { Mentions = [known] });

        Same(known, await StoredAsync(id));
        Assert.Equal(Page(Url).Signature, await SignatureAsync());
    }
}

public sealed class MentionWriterOnSqlite() : MentionWriterContract(null);

public sealed class MentionWriterOnPostgres(PostgresFixture postgres) : MentionWriterContract(postgres);
