using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;

namespace ReputationWatch.Watching;

/// <summary>Reads the article pages behind mentions: each page once for all keywords, a few at a time, as its host's robots.txt and pace allow.</summary>
public sealed class ArticlePages(IArticleStore store, IFetcher fetcher)
{
    /// <summary>So many pages are read in one cycle, so that it ends in time.</summary>
    public const int MostAtOnce = 8;

    /// <summary>A page that could not be read is tried so often.</summary>
    public const int MostAttempts = 3;

    // A page that failed has to be given time to come back.
    internal static readonly TimeSpan Between = TimeSpan.FromMinutes(15);

    /// <summary>What is known of the pages at <paramref name="now"/> after reading those that were not read; one that its host put off is absent.</summary>
    public async Task<IReadOnlyList<StoredArticle>> ReadAsync(IReadOnlyList<Mention> mentions, DateTimeOffset now, CancellationToken ct)
    {
        if (mentions.Count == 0) return [];

        var known = await store.ArticlesAsync([.. mentions.Select(m => m.Url)], ct);
        var byUrl = known.ToDictionary(a => a.Url, StringComparer.Ordinal);
        var wanted = mentions.Where(ReadingPlan.IsPage).Select(m => m.Url).Where(url => IsWanted(byUrl.GetValueOrDefault(url), now)).Take(MostAtOnce);

        var read = await Task.WhenAll(wanted.Select(url => ReadAsync(url, byUrl.GetValueOrDefault(url)?.Attempts ?? 0, now, ct)));
        foreach (var article in read.OfType<StoredArticle>()) byUrl[article.Url] = article;
        return [.. byUrl.Values];
    }

    static bool IsWanted(StoredArticle? known, DateTimeOffset now) =>
        known is null || (known.Outcome != ReadingOutcome.Ok && known.Attempts < MostAttempts && known.At <= now - Between);

    async Task<StoredArticle?> ReadAsync(string url, int attempts, DateTimeOffset now, CancellationToken ct)
    {
        var outcome = await fetcher.FetchAsync(new(new(url)) { AsksRobots = true }, ct);
        if (outcome is FetchOutcome.Deferred) return null;

        var reading = outcome switch
        {
            FetchOutcome.Fetched fetched => ArticleReader.Read(fetched.Body, now),
            FetchOutcome.Failed failed => new(SourceReader.OutcomeOf(failed.Kind), null, failed.Detail),
            _ => new ArticleReading(ReadingOutcome.Failed, null, "not modified, though nobody asked"),
        };
        if (outcome is FetchOutcome.Fetched { Body.Url: var from } && reading.Outcome == ReadingOutcome.Blocked) await fetcher.ChallengedAsync(from);
        // What robots.txt forbids today it forbids in a quarter of an hour.
        var tries = outcome is FetchOutcome.Failed { Kind: FetchFailureKind.Disallowed or FetchFailureKind.NotFound } ? MostAttempts : attempts + 1;
        var article = new StoredArticle(url, now, reading.Outcome, tries, reading.Article, StorySignature.Of(reading.Article?.Text ?? "")?.ToBase64());
        await store.SaveArticleAsync(article, ct);
        return article;
    }
}
