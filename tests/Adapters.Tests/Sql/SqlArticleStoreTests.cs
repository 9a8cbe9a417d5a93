using ReputationWatch.Parsing;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class ArticleStoreContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    [Fact]
    public async Task A_page_comes_back_as_it_was_read_and_one_never_tried_is_absent()
    {
        await Store.Articles.SaveArticleAsync(Page("https://a.example/1"), Ct);

        Same([Page("https://a.example/1")], await Store.Articles.ArticlesAsync(["https://a.example/2", "https://a.example/1", "https://a.example/1"], Ct));
        Assert.Empty(await Store.Articles.ArticlesAsync([], Ct));
    }

    [Fact]
    public async Task A_later_try_takes_the_place_of_an_earlier_one_whichever_was_better()
    {
        foreach (var tried in new[] { Unreadable("https://a.example/1", 1), Page("https://a.example/1") with { Attempts = 2 }, Unreadable("https://a.example/1", 3) })
        {
            await Store.Articles.SaveArticleAsync(tried, Ct);

            Same([tried], await Store.Articles.ArticlesAsync(["https://a.example/1"], Ct));
        }
    }

    [Fact]
    public async Task An_article_of_which_little_is_known_stays_so()
    {
        var bare = Page("https://a.example/1") with { Article = new() { Title = "", Text = "" }, Signature = null };
        await Store.Articles.SaveArticleAsync(bare, Ct);

        Same([bare], await Store.Articles.ArticlesAsync(["https://a.example/1"], Ct));
    }

    [Fact]
    public async Task Words_that_a_page_does_not_want_kept_are_not_kept()
    {
        var page = Page("https://a.example/1") with { Article = Article() with { MayKeepText = false } };
        await Store.Articles.SaveArticleAsync(page, Ct);

        Same([page with { Article = page.Article with { Text = "" } }], await Store.Articles.ArticlesAsync(["https://a.example/1"], Ct));
        await using var database = Beneath();
        Assert.Equal("", await database.ReadAsync(session => session.FirstAsync<string>("SELECT text FROM articles"), Ct));
    }

    [Fact]
    public async Task Thousands_of_addresses_are_asked_for_at_once()
    {
        var urls = Enumerable.Range(0, 40_000).Select(i => $"https://a.example/{i}").ToList();
        foreach (var url in new[] { urls[0], urls[499], urls[500], urls[^1] }) await Store.Articles.SaveArticleAsync(Page(url), Ct);

        Assert.Equal([urls[0], urls[499], urls[500], urls[^1]], (await Store.Articles.ArticlesAsync(urls, Ct)).Select(a => a.Url).OrderBy(url => url.Length).ThenBy(url => url, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Text_that_a_database_would_refuse_is_stored_without_the_offending_characters()
    {
        var broken = Page("https://a.example/1") with { Article = new Article { Title = "\0", Text = "a\ud83d", Author = "\udd25", Canonical = "\0", Language = "\0" } };

        await Store.Articles.SaveArticleAsync(broken, Ct);

        var stored = Assert.Single(await Store.Articles.ArticlesAsync(["https://a.example/1"], Ct)).Article!;
        Assert.Equal(("\ufffd", "a\ufffd", "\ufffd"), (stored.Title, stored.Text, stored.Author));
    }
}

public sealed class ArticleStoreOnSqlite() : ArticleStoreContract(null);

public sealed class ArticleStoreOnPostgres(PostgresFixture postgres) : ArticleStoreContract(postgres);
