using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Article pages that were read.</summary>
sealed class SqlArticleStore(Database database) : IArticleStore
{
    public Task<IReadOnlyList<StoredArticle>> ArticlesAsync(IReadOnlyList<string> urls, CancellationToken ct) => database.ReadAsync<IReadOnlyList<StoredArticle>>(
        async session =>
        {
            var rows = await session.QueryAsync<ArticleRow>(
                $"SELECT {ArticleRow.Columns} FROM articles WHERE url {session.Dialect.AmongKeys}", urls.Select(url => url.ToText()), keys => new { Keys = keys });
            return [.. rows.Select(row => row.ToArticle())];
        },
        ct);

    public Task SaveArticleAsync(StoredArticle article, CancellationToken ct) => database.WriteAsync(
        session => session.ExecuteAsync(
            $"""
            INSERT INTO articles ({ArticleRow.Columns})
            VALUES (@Url, @At, @Outcome, @Attempts, @Title, @Author, @Published, @Precision, @Modified, @Canonical, @Language, @Text, @MayKeep, @Signature)
            ON CONFLICT (url) DO UPDATE SET
              at = excluded.at, outcome = excluded.outcome, attempts = excluded.attempts, title = excluded.title, author = excluded.author,
              published = excluded.published, precision = excluded.precision, modified = excluded.modified, canonical = excluded.canonical,
              language = excluded.language, text = excluded.text, may_keep = excluded.may_keep, signature = excluded.signature
            """,
            ArticleRow.Of(article)),
        ct);
}
