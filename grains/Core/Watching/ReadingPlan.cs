using ReputationWatch.Assessing;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;

namespace ReputationWatch.Watching;

/// <summary>Which article pages are still to be read after a cycle, and what that means for its figures. Pure.</summary>
/// <param name="Open">Canonical URLs of the fresh mentions whose page is still to be read.</param>
/// <param name="NextAt">When to go on; null where there is nothing to read.</param>
public sealed record ReadingPlan(IReadOnlySet<string> Open, DateTimeOffset? NextAt)
{
    // A mention whose page cannot be read for so long counts by its headline.
    static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    // Pages that their host's pace put off.
    static readonly TimeSpan Breath = TimeSpan.FromSeconds(10);

    static readonly ReadingPlan Nothing = new(new HashSet<string>(), null);

    /// <summary>The plan after a cycle that saw <paramref name="mentions"/> and knows <paramref name="articles"/>.</summary>
    public static ReadingPlan After(WatchState state, IReadOnlyList<Mention> mentions, IReadOnlyList<StoredArticle> articles, DateTimeOffset now)
    {
        if (!state.Keyword.ReadArticles) return Nothing;

        var known = state.Recent.Select(m => m.Url).ToHashSet(StringComparer.Ordinal);
        var tried = articles.ToDictionary(a => a.Url, StringComparer.Ordinal);
        var fresh = mentions.Where(m => !known.Contains(m.Url)).ToList();
        var open = state.Unread.Concat(fresh).Where(m => IsPage(m) && !IsDone(tried.GetValueOrDefault(m.Url))).ToList();
        if (open.Count == 0) return Nothing;

        return new(
            open.Where(m => m.FirstSeen > now - Patience).Select(m => m.Url).ToHashSet(StringComparer.Ordinal),
            fresh.Exists(IsPage) ? now : open.Exists(m => !tried.ContainsKey(m.Url)) ? now + Breath : now + ArticlePages.Between);
    }

    /// <summary>The mentions that count: an old text that is passed off as new must not count as new until its page was read.</summary>
    public IReadOnlyList<RecentMention> Counted(IReadOnlyList<RecentMention> known) => Open.Count == 0 ? known : [.. known.Where(m => !Open.Contains(m.Url))];

    /// <summary>Whether there is a page behind it at all: a print clipping has none.</summary>
    public static bool IsPage(Mention mention) => mention.Url.StartsWith("http", StringComparison.Ordinal);

    static bool IsDone(StoredArticle? article) => article is not null && (article.Outcome == ReadingOutcome.Ok || article.Attempts >= ArticlePages.MostAttempts);
}
