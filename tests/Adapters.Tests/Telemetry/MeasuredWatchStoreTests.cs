using ReputationWatch.Adapters.Telemetry;
using ReputationWatch.Alerting;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Tests.Telemetry;

public sealed class MeasuredWatchStoreTests
{
    [Theory]
    [InlineData(true, new[] { "reputationwatch.readings 1 source=searxng outcome=Ok", "reputationwatch.readings 1 source=bing-news-rss outcome=Blocked" })]
    [InlineData(false, new string[0])]
    public async Task Readings_count_where_they_were_recorded(bool recorded, string[] heard)
    {
        using var listener = new HeardMeasurements();
        var record = new CycleRecord
        {
            Keyword = new KeywordId("sampit"),
            Version = 1,
            At = default,
            Readings =
            [
                new(new SourceId("searxng"), default, ReadingOutcome.Ok, 10, ""),
                new(new SourceId("bing-news-rss"), default, ReadingOutcome.Blocked, 0, "429"),
            ],
            Pages = [],
            Mentions = [],
            Point = null,
            Alert = AlertState.Initial(default),
            Memory = null,
            Transitions = [],
            Outbox = [],
            Sources = [],
            InboxTaken = [],
            DueAt = default,
        };

        Assert.Equal(recorded, await new MeasuredWatchStore(new Store(recorded)).RecordAsync(record, TestContext.Current.CancellationToken));

        Assert.Equal(heard, listener.Lines);
    }

    sealed class Store(bool records) : IWatchStore
    {
        public Task<bool> RecordAsync(CycleRecord record, CancellationToken ct) => Task.FromResult(records);

        public Task TrackAsync(TrackedKeyword keyword, DateTimeOffset now, CancellationToken ct) => throw new NotSupportedException();

        public Task<bool> UntrackAsync(KeywordId id, DateTimeOffset now, CancellationToken ct) => throw new NotSupportedException();

        public Task<bool> SplitAsync(KeywordId id, string url, DateTimeOffset now, CancellationToken ct) => throw new NotSupportedException();

        public Task<bool> RejoinAsync(KeywordId id, string url, DateTimeOffset now, CancellationToken ct) => throw new NotSupportedException();

        public Task<WatchState?> LoadAsync(KeywordId id, DateTimeOffset now, CancellationToken ct) => throw new NotSupportedException();

        public Task<IReadOnlyList<KeywordId>> DueAsync(DateTimeOffset now, int limit, CancellationToken ct) => throw new NotSupportedException();
    }
}
