using ReputationWatch.Alerting.Nbx;
using ReputationWatch.Alerting.Policy;

namespace ReputationWatch.Alerting;

/// <summary>What was made of one bin of a series.</summary>
/// <param name="Step">By the detector.</param>
/// <param name="Decision">By the policy.</param>
public readonly record struct SeriesVerdict(NbxStep Step, PolicyDecision Decision);

/// <summary>
/// Detector and policy over one series of counts from its first bin on: every message counts as delivered, and a breach
/// opens at once. For series that are no keyword of ours, and for measuring the two on history.
/// </summary>
public sealed class SeriesWatch
{
    static readonly TimeSpan Day = TimeSpan.FromDays(1);

    readonly NbxDetector _detector;
    readonly PolicyOptions _policy;
    readonly NbxState _memory;
    readonly TimeSpan _bin;
    readonly double[] _lastDay;
    PolicyState _state = PolicyState.Start(DateTimeOffset.UnixEpoch);
    long _bins;

    /// <summary>A watch that has seen nothing.</summary>
    /// <param name="detector">By how many bins a day; it may serve other watches too.</param>
    /// <param name="policy">The policy; null for <see cref="PolicyFor"/>.</param>
    public SeriesWatch(NbxDetector detector, PolicyOptions? policy = null)
    {
        _detector = detector;
        _policy = policy ?? PolicyFor(detector.Options);
        _memory = detector.Start();
        _bin = Day / detector.Options.BinsPerDay;
        _lastDay = new double[detector.Options.BinsPerDay];
    }

    /// <summary>The defaults for a whole series: nothing opens while the detector warms up, nothing waits and nothing repeats.</summary>
    public static PolicyOptions PolicyFor(NbxOptions options) => new()
    {
        HoldFor = TimeSpan.Zero,
        RepeatEvery = null,
        LearnFor = Day / options.BinsPerDay * options.WarmBins,
    };

    /// <summary>Bytes it remembers of the series.</summary>
    public int Bytes => _memory.Bytes + _lastDay.Length * sizeof(double);

    /// <summary>Judges the next bin.</summary>
    /// <param name="hourOfWeek">0 to 167 from Monday midnight.</param>
    /// <param name="count">What was counted, from 0.</param>
    /// <param name="exposure">The part of the bin that was looked at, 0 to 1; 0 where it is missing.</param>
    public SeriesVerdict Next(int hourOfWeek, double count, double exposure = 1)
    {
        _lastDay[_bins % _lastDay.Length] = exposure > 0 ? count : 0;
        var step = _detector.Step(_memory, hourOfWeek, count, exposure);
        var from = DateTimeOffset.UnixEpoch + _bin * _bins++;
        var decision = IncidentPolicy.Decide(_state, new(from, from + _bin, step.Score, _lastDay.Sum(), step.Missing), _policy);
        _state = decision.Move is PolicyMove.Open or PolicyMove.Escalate ? decision.Next.Delivered(decision.Score, from + _bin) : decision.Next;
        return new(step, decision);
    }
}
