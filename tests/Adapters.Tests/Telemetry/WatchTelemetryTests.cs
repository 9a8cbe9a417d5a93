using ReputationWatch.Adapters.Telemetry;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Tests.Telemetry;

public sealed class WatchTelemetryTests
{
    [Fact]
    public void Each_instrument_carries_its_labels_and_no_more()
    {
        using var heard = new HeardMeasurements();

        WatchTelemetry.Readings([new(new SourceId("bing-news-rss"), default, ReadingOutcome.Blocked, 0, "")]);
        WatchTelemetry.Cycle("keyword", CycleResult.RecordedFailure);
        WatchTelemetry.Delivery("smtp", new DeliveryResult.Retry("421"));
        WatchTelemetry.Fetched(new FetchOutcome.Failed(FetchFailureKind.TimedOut, ""), TimeSpan.FromSeconds(15));
        WatchTelemetry.Fetched(new FetchOutcome.NotModified(), TimeSpan.FromSeconds(0.5));
        WatchTelemetry.Fetched(null, TimeSpan.FromSeconds(1));

        Assert.Equal(
            [
                "reputationwatch.readings 1 source=bing-news-rss outcome=Blocked",
                "reputationwatch.cycles 1 kind=keyword result=RecordedFailure",
                "reputationwatch.deliveries 1 channel=smtp result=Retry",
                "reputationwatch.fetch.duration 15 outcome=TimedOut",
                "reputationwatch.fetch.duration 0.5 outcome=NotModified",
                "reputationwatch.fetch.duration 1 outcome=Stopped",
            ],
            heard.Lines);
    }
}
