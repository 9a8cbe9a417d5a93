using ReputationWatch.Crawling;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Tests.Fakes;

/// <summary>What people bring into an office in memory.</summary>
public sealed class FakeInbox(FakeOffice office) : IFeedStore, IInbox
{
    public List<FeedMatch> Waiting { get; } = [];

    public Task<IReadOnlyList<TrackedKeyword>> TrackedAsync(CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<TrackedKeyword>>([.. office.Keywords.Values.Where(k => k.Tracked).Select(k => k.Keyword)]);

    public Task<int> AddAsync(IReadOnlyList<FeedMatch> entries, SourceId source, DateTimeOffset now, CancellationToken ct)
    {
        Waiting.AddRange(entries);
        return Task.FromResult(entries.Count);
    }

    public Task<IReadOnlySet<string>> KnownAsync(KeywordId id, IReadOnlyList<string> urls, CancellationToken ct) =>
        Task.FromResult<IReadOnlySet<string>>(Waiting.Where(w => w.Keyword == id).Select(w => w.Entry.Url).Intersect(urls).ToHashSet());

    public Task<FeedState?> LoadFeedAsync(SourceId id, CancellationToken ct) => throw new NotSupportedException();

    public Task<bool> RecordFeedAsync(FeedRecord record, CancellationToken ct) => throw new NotSupportedException();

    public Task<IReadOnlyList<SourceId>> DueFeedsAsync(DateTimeOffset now, int limit, CancellationToken ct) => throw new NotSupportedException();
}
