using System.Diagnostics.Metrics;
using ReputationWatch.Adapters.Telemetry;

namespace ReputationWatch.Adapters.Tests.Telemetry;

/// <summary>Writes down what this thread measures; other tests fetch and deliver at the same time on other threads.</summary>
sealed class HeardMeasurements : IDisposable
{
    readonly MeterListener _listener = new();
    readonly int _thread = Environment.CurrentManagedThreadId;

    public HeardMeasurements()
    {
        _listener.InstrumentPublished = (instrument, me) =>
        {
            if (instrument.Meter.Name == WatchTelemetry.Name) me.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, labels, _) => Hear(instrument, value, labels));
        _listener.SetMeasurementEventCallback<double>((instrument, value, labels, _) => Hear(instrument, value, labels));
        _listener.Start();
    }

    /// <summary>Instrument, value and labels, in order.</summary>
    public List<string> Lines { get; } = [];

    public void Dispose() => _listener.Dispose();

    void Hear<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> labels)
    {
        if (Environment.CurrentManagedThreadId != _thread) return;
        var words = labels.ToArray().Select(label => $"{label.Key}={label.Value}");
        Lines.Add(FormattableString.Invariant($"{instrument.Name} {value} {string.Join(' ', words)}"));
    }
}
