using ReputationWatch.Crawling;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Importing;

/// <summary>The inboxes of a few keywords, in memory.</summary>
sealed class MemoryInbox(params TrackedKeyword[] tracked) : IFeedStore, IInbox
{
    public List<(FeedMatch Match, SourceId Source, DateTimeOffset At)> Waiting { get; } = [];

    /// <summary>Addresses that are mentions already.</summary>
    public HashSet<(KeywordId, string)> Mentions { get; } = [];

    public int Writes { get; private set; }

    public Task<IReadOnlyList<TrackedKeyword>> TrackedAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<TrackedKeyword>>(tracked);

    public Task<int> AddAsync(IReadOnlyList<FeedMatch> entries, SourceId source, DateTimeOffset now, CancellationToken ct)
    {
        Writes++;
        var fresh = entries.Where(e => !Waiting.Exists(w => w.Match.Keyword == e.Keyword && w.Match.Entry.Url == e.Entry.Url)).ToList();
        Waiting.AddRange(fresh.Select(e => (e, source, now)));
        return Task.FromResult(fresh.Count);
    }

    public Task<IReadOnlySet<string>> KnownAsync(KeywordId id, IReadOnlyList<string> urls, CancellationToken ct) => Task.FromResult<IReadOnlySet<string>>(
        urls.Where(u => Mentions.Contains((id, u)) || Waiting.Exists(w => w.Match.Keyword == id && w.Match.Entry.Url == u)).ToHashSet());

    public Task<FeedState?> LoadFeedAsync(SourceId id, CancellationToken ct) => throw new NotSupportedException();

    public Task<bool> RecordFeedAsync(FeedRecord record, CancellationToken ct) => throw new NotSupportedException();

    public Task<IReadOnlyList<SourceId>> DueFeedsAsync(DateTimeOffset now, int limit, CancellationToken ct) => throw new NotSupportedException();
}
