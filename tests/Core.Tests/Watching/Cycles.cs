using System.Collections.Concurrent;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching;

/// <summary>Cycles over doubles in memory.</summary>
static class Cycles
{
    public static KeywordCycle Of(KeptRecords store, IFetcher fetcher, MemoryArticles? articles = null) =>
        new(store, fetcher, new(articles ?? new(), fetcher), Assessor.BuiltIn, new() { Channels = ["log", "smtp"] });
}

/// <summary>A network of one answer for each host; remembers what was asked.</summary>
sealed class Answers(Dictionary<string, FetchOutcome> byHost) : IFetcher
{
    public ConcurrentQueue<FetchRequest> Asked { get; } = new();

    public ConcurrentQueue<string> Challenged { get; } = new();

    public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken ct)
    {
        Asked.Enqueue(request);
        return Task.FromResult(byHost[request.Url.Host]);
    }

    public Task ChallengedAsync(Uri url)
    {
        Challenged.Enqueue(url.Host);
        return Task.CompletedTask;
    }
}

/// <summary>A store that hands out one state and keeps what is recorded.</summary>
sealed class KeptRecords(WatchState state) : IWatchStore
{
    public WatchState State { get; set; } = state;

    public bool Refuses { get; set; }

    public List<CycleRecord> Records { get; } = [];

    public Task<WatchState?> LoadAsync(KeywordId id, DateTimeOffset now, CancellationToken ct) => Task.FromResult(id == State.Keyword.Id ? State : null);

    public Task<bool> RecordAsync(CycleRecord record, CancellationToken ct)
    {
        if (!Refuses) Records.Add(record);
        return Task.FromResult(!Refuses);
    }

    public Task TrackAsync(TrackedKeyword keyword, DateTimeOffset now, CancellationToken ct) => throw new NotSupportedException();

    public Task<bool> UntrackAsync(KeywordId id, DateTimeOffset now, CancellationToken ct) => throw new NotSupportedException();

    public Task<bool> SplitAsync(KeywordId id, string url, DateTimeOffset now, CancellationToken ct) => throw new NotSupportedException();

    public Task<bool> RejoinAsync(KeywordId id, string url, DateTimeOffset now, CancellationToken ct) => throw new NotSupportedException();

    public Task<IReadOnlyList<KeywordId>> DueAsync(DateTimeOffset now, int limit, CancellationToken ct) => throw new NotSupportedException();
}

/// <summary>Articles in memory.</summary>
sealed class MemoryArticles : IArticleStore
{
    public ConcurrentDictionary<string, StoredArticle> Kept { get; } = new();

    public Task<IReadOnlyList<StoredArticle>> ArticlesAsync(IReadOnlyList<string> urls, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<StoredArticle>>([.. urls.Where(Kept.ContainsKey).Select(u => Kept[u])]);

    public Task SaveArticleAsync(StoredArticle article, CancellationToken ct)
    {
        Kept[article.Url] = article;
        return Task.CompletedTask;
    }
}
