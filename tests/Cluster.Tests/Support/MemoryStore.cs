using System.Collections.Concurrent;
using ReputationWatch.Alerting;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Cluster.Tests.Support;

/// <summary>As much of a store as the shells need, with what a test wants to see and to break. Shared by all silos of a test cluster.</summary>
sealed class MemoryStore : IWatchStore, IFeedStore, ISourceStore, IOutbox
{
    readonly ConcurrentDictionary<KeywordId, WatchState> _keywords = new();
    readonly ConcurrentDictionary<SourceId, FeedState> _feeds = new();
    readonly ConcurrentDictionary<string, OutboxMessage> _outbox = new();
    readonly ConcurrentDictionary<KeywordId, int> _writing = new();
    readonly ConcurrentDictionary<string, TaskCompletionSource<DeliveryResult>> _settled = new();

    public ConcurrentDictionary<KeywordId, List<DateTimeOffset>> Cycles { get; } = new();

    public ConcurrentDictionary<SourceId, int> FeedCycles { get; } = new();

    /// <summary>Keywords and feeds whose rows cannot be reached at the moment.</summary>
    public ConcurrentDictionary<string, bool> Unreachable { get; } = new();

    /// <summary>Set where two cycles of one keyword were ever under way at once.</summary>
    public ConcurrentDictionary<KeywordId, bool> Crowded { get; } = new();

    public Task TrackAsync(TrackedKeyword keyword, DateTimeOffset now, CancellationToken ct)
    {
        _keywords[keyword.Id] = new()
        {
            Keyword = keyword,
            Version = 0,
            TrackedSince = now,
            DueAt = now,
            Sources = [],
            Pages = [],
            Recent = [],
            Inbox = [],
            Alert = AlertState.Initial(now),
        };
        return Task.CompletedTask;
    }

    public Task<bool> UntrackAsync(KeywordId id, DateTimeOffset now, CancellationToken ct) => Task.FromResult(_keywords.TryRemove(id, out _));

    public Task<bool> SplitAsync(KeywordId id, string url, DateTimeOffset now, CancellationToken ct) => Task.FromResult(false);

    public Task<bool> RejoinAsync(KeywordId id, string url, DateTimeOffset now, CancellationToken ct) => Task.FromResult(false);

    public async Task<WatchState?> LoadAsync(KeywordId id, DateTimeOffset now, CancellationToken ct)
    {
        Reach(id.Value);
        if (_writing.AddOrUpdate(id, 1, (_, n) => n + 1) > 1) Crowded[id] = true;
        // Long enough that a second cycle let in by the runtime would be seen.
        for (var i = 0; i < 20; i++) await Task.Yield();

        if (_keywords.TryGetValue(id, out var state) && state.DueAt <= now) return state with { Feeds = new(1, now) };
        Leave(id);
        return state;
    }

    public Task<bool> RecordAsync(CycleRecord record, CancellationToken ct)
    {
        Leave(record.Keyword);
        Reach(record.Keyword.Value);
        if (!_keywords.TryGetValue(record.Keyword, out var state) || state.Version != record.Version) return Task.FromResult(false);

        _keywords[record.Keyword] = state with { Version = record.Version + 1, DueAt = record.DueAt };
        Cycles.GetOrAdd(record.Keyword, _ => []).Add(record.At);
        return Task.FromResult(true);
    }

    public Task<IReadOnlyList<KeywordId>> DueAsync(DateTimeOffset now, int limit, CancellationToken ct) => throw new NotSupportedException();

    public Task<FeedState?> LoadFeedAsync(SourceId id, CancellationToken ct)
    {
        Reach(id.Value);
        return Task.FromResult(_feeds.GetValueOrDefault(id) is { Source.Enabled: true } feed ? feed : null);
    }

    public Task<IReadOnlyList<TrackedKeyword>> TrackedAsync(CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<TrackedKeyword>>([.. _keywords.Values.Select(k => k.Keyword).OrderBy(k => k.Id.Value, StringComparer.Ordinal)]);

    public Task<bool> RecordFeedAsync(FeedRecord record, CancellationToken ct)
    {
        _feeds[record.Next.Source.Id] = record.Next with { Version = record.Next.Version + 1 };
        FeedCycles.AddOrUpdate(record.Next.Source.Id, 1, (_, n) => n + 1);
        return Task.FromResult(true);
    }

    public Task<IReadOnlyList<SourceId>> DueFeedsAsync(DateTimeOffset now, int limit, CancellationToken ct) => throw new NotSupportedException();

    public Task<IReadOnlyList<Source>> SourcesAsync(CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Source>>([.. _feeds.Values.Select(f => f.Source).OrderBy(s => s.Id.Value, StringComparer.Ordinal)]);

    public Task SaveSourceAsync(Source source, DateTimeOffset now, CancellationToken ct)
    {
        _feeds[source.Id] = new() { Source = source, Version = 0, DueAt = now };
        return Task.CompletedTask;
    }

    public Task SeedSourcesAsync(IReadOnlyList<Source> defaults, DateTimeOffset now, CancellationToken ct) => throw new NotSupportedException();

    /// <summary>What came of a message, once it is settled.</summary>
    public Task<DeliveryResult> SettledAsync(string id) => Settlement(id).Task.WaitAsync(TimeSpan.FromSeconds(60));

    public void Post(OutboxMessage message) => _outbox[message.Id] = message;

    public Task<IReadOnlyList<OutboxMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken ct)
    {
        var claimed = _outbox.Keys.Select(id => _outbox.TryRemove(id, out var message) ? message : null).OfType<OutboxMessage>().Take(limit);
        return Task.FromResult<IReadOnlyList<OutboxMessage>>([.. claimed.Select(message => message with { LeasedUntil = now + lease })]);
    }

    public Task SettleAsync(OutboxMessage message, DeliveryResult result, DateTimeOffset now, DateTimeOffset? nextTry, CancellationToken ct)
    {
        Settlement(message.Id).TrySetResult(result);
        return Task.CompletedTask;
    }

    public Task ReleaseAsync(IReadOnlyList<OutboxMessage> messages, DateTimeOffset due, CancellationToken ct)
    {
        foreach (var message in messages) Post(message);
        return Task.CompletedTask;
    }

    public Task HoldAsync(string channel, DateTimeOffset now, DateTimeOffset until, CancellationToken ct) => Task.CompletedTask;

    public Task ToDigestAsync(OutboxMessage message, DateTimeOffset due, CancellationToken ct) => throw new NotSupportedException();

    public Task<IReadOnlyDictionary<string, int>> SentSinceAsync(DateTimeOffset since, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<string, int>>(new Dictionary<string, int>());

    public Task<IReadOnlyList<OutboxMessage>> DigestDueAsync(DateTimeOffset now, int limit, CancellationToken ct) => Task.FromResult<IReadOnlyList<OutboxMessage>>([]);

    public Task<bool> FoldAsync(OutboxMessage digest, IReadOnlyList<OutboxMessage> items, CancellationToken ct) => throw new NotSupportedException();

    TaskCompletionSource<DeliveryResult> Settlement(string id) =>
        _settled.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    void Leave(KeywordId id) => _writing.AddOrUpdate(id, 0, (_, n) => n - 1);

    void Reach(string key)
    {
        if (Unreachable.ContainsKey(key)) throw new IOException("the store does not answer");
    }
}
