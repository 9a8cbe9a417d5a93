using ReputationWatch.Parsing;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>articles</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record ArticleRow(
    string Url, long At, string Outcome, long Attempts, string? Title, string? Author, long? Published, string Precision, long? Modified,
    string? Canonical, string? Language, string Text, long MayKeep, string? Signature)
{
    public const string Columns =
        "url, at, outcome, attempts, title, author, published, precision, modified, canonical, language, text, may_keep, signature";

    // Whoever forgets to ask the page keeps nothing it does not want kept.
    public static ArticleRow Of(StoredArticle stored)
    {
        var article = stored.Article;
        return new(
            stored.Url.ToText(), stored.At.ToMillis(), stored.Outcome.ToString(), stored.Attempts, article?.Title.ToText(), article?.Author?.ToText(),
            article?.Published.ToMillis(), (article?.Precision ?? DatePrecision.Unknown).ToString(), article?.Modified.ToMillis(),
            article?.Canonical?.ToText(), article?.Language?.ToText(), article is { MayKeepText: true } ? article.Text.ToText() : "",
            article is { MayKeepText: false } ? 0 : 1, stored.Signature);
    }

    public StoredArticle ToArticle() => new(Url, At.ToTime(), Outcome.ToEnum<ReadingOutcome>(), (int)Attempts, ToPage(), Signature);

    Article? ToPage() => Title is null ? null : new()
    {
        Title = Title,
        Author = Author,
        Published = Published.ToTime(),
        Precision = Precision.ToEnum<DatePrecision>(),
        Modified = Modified.ToTime(),
        Canonical = Canonical,
        Language = Language,
        Text = Text,
        MayKeepText = MayKeep != 0,
    };
}
