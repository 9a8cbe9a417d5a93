using System.Diagnostics.Metrics;
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
        var heard = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, me) =>
            {
                if (instrument.Meter.Name == WatchTelemetry.Name) me.EnableMeasurementEvents(instrument);
            },
        };
        // Other tests fetch and deliver at the same time, on other threads.
        var here = Environment.CurrentManagedThreadId;
        listener.SetMeasurementEventCallback<long>((instrument, value, labels, _) => Hear(instrument, value, labels));
        listener.SetMeasurementEventCallback<double>((instrument, value, labels, _) => Hear(instrument, value, labels));
        listener.Start();

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
            heard);

        void Hear<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> labels)
        {
            if (Environment.CurrentManagedThreadId != here) return;
            heard.Add(FormattableString.Invariant($"{instrument.Name} {value} ") + string.Join(' ', labels.ToArray().Select(label => $"{label.Key}={label.Value}")));
        }
    }
}
