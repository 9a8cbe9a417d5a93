using ReputationWatch.Adapters.Telemetry;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Tests.Telemetry;

public sealed class MeasuredFeedStoreTests
{
    static readonly Reading Reading = new(new SourceId("antara-terkini"), default, ReadingOutcome.Ok, 30, "");

    [Theory]
    [InlineData(true, new[] { "reputationwatch.readings 1 source=antara-terkini outcome=Ok" })]
    [InlineData(false, new string[0])]
    public async Task A_reading_counts_where_it_was_recorded(bool recorded, string[] heard)
    {
        using var listener = new HeardMeasurements();
        var store = new MeasuredFeedStore(new Store(recorded));

        Assert.Equal(recorded, await store.RecordFeedAsync(Record(Reading), TestContext.Current.CancellationToken));
        Assert.Equal(recorded, await store.RecordFeedAsync(Record(null), TestContext.Current.CancellationToken));

        Assert.Equal(heard, listener.Lines);
    }

    static FeedRecord Record(Reading? reading) => new() { Next = null!, At = default, Reading = reading, Inbox = [] };

    sealed class Store(bool records) : IFeedStore
    {
        public Task<bool> RecordFeedAsync(FeedRecord record, CancellationToken ct) => Task.FromResult(records);

        public Task<FeedState?> LoadFeedAsync(SourceId id, CancellationToken ct) => throw new NotSupportedException();

        public Task<IReadOnlyList<TrackedKeyword>> TrackedAsync(CancellationToken ct) => throw new NotSupportedException();

        public Task<IReadOnlyList<SourceId>> DueFeedsAsync(DateTimeOffset now, int limit, CancellationToken ct) => throw new NotSupportedException();
    }
}
