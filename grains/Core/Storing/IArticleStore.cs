using ReputationWatch.Parsing;

namespace ReputationWatch.Storing;

/// <summary>Article pages that were read, each once for all keywords.</summary>
public interface IArticleStore
{
    /// <summary>What is known of those addresses, in no order; one never tried is absent.</summary>
    Task<IReadOnlyList<StoredArticle>> ArticlesAsync(IReadOnlyList<string> urls, CancellationToken ct);

    /// <summary>Remembers what came of a try; a later one replaces it.</summary>
    Task SaveArticleAsync(StoredArticle article, CancellationToken ct);
}

/// <summary>What came of reading an article's page.</summary>
/// <param name="Url">The canonical URL by which the page was found.</param>
/// <param name="At">When it was tried last.</param>
/// <param name="Outcome"><see cref="ReadingOutcome.Ok"/> with an article; else why there is none.</param>
/// <param name="Attempts">Tries so far.</param>
/// <param name="Article">The article; its text is empty where the page may not be kept.</param>
/// <param name="Signature">What the text is recognised by in copies (base64), see <see cref="Watching.StoryIndex"/>; null where it is too short.</param>
public sealed record StoredArticle(string Url, DateTimeOffset At, ReadingOutcome Outcome, int Attempts, Article? Article, string? Signature);
