using System.Diagnostics;
using System.Diagnostics.Metrics;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Telemetry;

/// <summary>What the hosts measure, under the one name that <see cref="TelemetryRecipe"/> listens to.</summary>
public static class WatchTelemetry
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "ReputationWatch";

    static readonly ActivitySource Activities = new(Name);
    static readonly Meter Meter = new(Name);

    static readonly Counter<long> ReadingCount =
        Meter.CreateCounter<long>("reputationwatch.readings", "{reading}", "Recorded looks at a source, by source and outcome");
    static readonly Counter<long> CycleCount =
        Meter.CreateCounter<long>("reputationwatch.cycles", "{cycle}", "Cycles, by kind and result");
    static readonly Counter<long> DeliveryCount =
        Meter.CreateCounter<long>("reputationwatch.deliveries", "{message}", "Tries to deliver a message, by channel and result");
    static readonly Histogram<double> FetchDuration =
        Meter.CreateHistogram<double>("reputationwatch.fetch.duration", "s", "How long fetches took, by outcome");

    /// <summary>Counts a cycle; <paramref name="kind"/> is <c>keyword</c> or <c>feed</c>.</summary>
    public static void Cycle(string kind, CycleResult result) => CycleCount.Add(1, new("kind", kind), new("result", result.ToString()));

    /// <summary>Counts readings that were recorded.</summary>
    public static void Readings(IEnumerable<Reading> readings)
    {
        foreach (var reading in readings) ReadingCount.Add(1, new("source", reading.Source.Value), new("outcome", reading.Outcome.ToString()));
    }

    /// <summary>Counts a try to deliver.</summary>
    public static void Delivery(string channel, DeliveryResult result) =>
        DeliveryCount.Add(1, new("channel", channel), new("result", result.GetType().Name));

    /// <summary>Opens the span of a fetch; null where nobody listens.</summary>
    public static Activity? Fetching(string host) => Activities.StartActivity("fetch", ActivityKind.Client)?.SetTag("server.address", host);

    /// <summary>Measures a fetch that went through the gate; null where it was stopped. The host is no label: there are too many of them.</summary>
    public static void Fetched(FetchOutcome? outcome, TimeSpan took)
    {
        var label = outcome switch
        {
            null => "Stopped",
            FetchOutcome.Failed failed => failed.Kind.ToString(),
            _ => outcome.GetType().Name,
        };
        FetchDuration.Record(took.TotalSeconds, new KeyValuePair<string, object?>("outcome", label));
    }
}
