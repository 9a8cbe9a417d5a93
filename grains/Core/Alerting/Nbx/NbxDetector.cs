using ReputationWatch.Statistics;
using static ReputationWatch.Alerting.Nbx.NbxState;

namespace ReputationWatch.Alerting.Nbx;

/// <summary>
/// The spike detector NBX: a level times the hour of day times the weekend, exponentially weighted counts over several
/// spans, and the negative binomial tail of each. One instance serves every keyword; what differs is the state.
/// </summary>
/// <remarks>Specified, simulated and compared with published detectors in the study of statistics, §7.</remarks>
public sealed class NbxDetector
{
    const double LeastLevel = .002, LeastFirstLevel = .01, LeastSeason = .05, LeastDivisor = .05, MostAlpha = 50;

    readonly NbxOptions _options;
    readonly double[] _decays, _hours;
    readonly double _levelGain, _slotDecay, _weekendDecay, _mostDispersed, _penalty;

    /// <summary>A detector by these options.</summary>
    public NbxDetector(NbxOptions options)
    {
        _options = options;
        _decays = [.. options.ScaleHours.Select(h => h == 0 ? 0 : Halving(h / options.BinHours))];
        _hours = [.. options.ScaleHours.Select(h => Math.Max(h, options.BinHours))];
        _levelGain = 1 - Halving(options.LevelHalfLifeDays * options.BinsPerDay);
        _slotDecay = Halving(options.ProfileHalfLifeDays * options.BinsPerDay / options.Slots);
        _weekendDecay = Halving(options.ProfileHalfLifeDays * options.BinsPerDay);
        _mostDispersed = options.DispersionHalfLifeDays * options.BinsPerDay / Math.Log(2);
        _penalty = Math.Log10(options.ScaleHours.Count);
    }

    /// <summary>By which options.</summary>
    public NbxOptions Options => _options;

    /// <summary>A memory of nothing.</summary>
    public NbxState Start() => new(_options);

    /// <summary>Judges a bin, then learns from it.</summary>
    /// <param name="state">The keyword's memory; it is changed.</param>
    /// <param name="hourOfWeek">0 to 167 from Monday midnight, in the keyword's time zone.</param>
    /// <param name="count">Distinct stories first published in the bin, from 0.</param>
    /// <param name="exposure">The part of the bin that good crawls covered, 0 to 1. At 0 the bin is missing: nothing changes.</param>
    public NbxStep Step(NbxState state, int hourOfWeek, double count, double exposure = 1)
    {
        if (!(exposure > 0)) return new(true, 0, 0, 0, 0, default);

        var n = state.Numbers;
        var slot = _options.SlotOf(hourOfWeek);
        var weekend = hourOfWeek / 24 >= 5 ? 1 : 0;
        if (hourOfWeek / 24 != (int)n[LastDay]) NbxProfile.Refresh(state, _options);
        n[LastDay] = hourOfWeek / 24;

        ref var daily = ref n[state.Profile + 2 * _options.Slots + slot];
        ref var weekly = ref n[state.Weekend + 4 + weekend];
        var season = daily * weekly;
        if (n[Bins] == 0) n[Level] = Math.Max(count / exposure, LeastFirstLevel);
        var mean = Math.Max(n[Level] * season * exposure, LeastLevel);

        var alpha = Alpha(n[Numerator], n[Denominator], n[Dispersed] = Math.Min(n[Dispersed] + 1, _mostDispersed), n[Phi], mean);
        var best = ScoreScales(state, count, mean);
        var score = Math.Max(0, best.Surprise - _penalty);

        // Winsorised, so that a crisis does not become what is usual.
        var winsorised = n[Bins] >= _options.WarmBins ? Math.Min(count, mean + _options.ClipDeviations * Math.Sqrt(mean + alpha * mean * mean)) : count;
        LearnDispersion(ref n[Numerator], ref n[Denominator], ref n[Phi], n[Dispersed], count - mean, mean, alpha);
        n[Bins]++;
        var gain = Math.Max(_levelGain, 1 / n[Bins]);
        n[Level] = Math.Max(n[Level] + gain * (winsorised / exposure / Math.Max(season, LeastSeason) - n[Level]), LeastLevel);
        NbxProfile.Learn(n.AsSpan(state.Profile), _options.Slots, slot, _slotDecay, winsorised, n[Level] * weekly * exposure);
        NbxProfile.Learn(n.AsSpan(state.Weekend), 2, weekend, _weekendDecay, winsorised, n[Level] * daily * exposure);
        return new(false, score, mean, alpha, season, best);
    }

    NbxScale ScoreScales(NbxState state, double count, double mean)
    {
        var best = default(NbxScale);
        var dispersed = state.Numbers[Dispersed];
        for (var j = 0; j < _decays.Length; j++)
        {
            var scale = state.Numbers.AsSpan(state.Scales + j * ScaleLength, ScaleLength);
            var decay = _decays[j];
            var y = scale[ScaleSum] = decay * scale[ScaleSum] + count;
            var m = scale[ScaleMean] = decay * scale[ScaleMean] + mean;
            var variance = scale[ScaleVariance] = decay * decay * scale[ScaleVariance] + mean;
            var unit = variance / m;
            var (counted, expected) = (y / unit, m / unit);
            var alpha = Alpha(scale[ScaleNumerator], scale[ScaleDenominator], dispersed, scale[ScalePhi], expected);
            var surprise = counted > expected ? NegativeBinomial.Surprise(counted, expected, alpha) : 0;
            LearnDispersion(ref scale[ScaleNumerator], ref scale[ScaleDenominator], ref scale[ScalePhi], dispersed, counted - expected, expected, alpha);
            if (j == 0 || surprise > best.Surprise) best = new(_hours[j], y, m, variance, alpha, surprise);
        }

        return best;
    }

    double Alpha(double numerator, double denominator, double dispersed, double phi, double mean)
    {
        var seen = denominator > 0 ? Math.Max(numerator / denominator, 0) : 0;
        var shrunk = (seen * dispersed + _options.AlphaPrior * _options.AlphaPriorBins) / (dispersed + _options.AlphaPriorBins);
        return Math.Min(Math.Max(shrunk, (phi - 1) / mean), MostAlpha);
    }

    void LearnDispersion(ref double numerator, ref double denominator, ref double phi, double dispersed, double error, double mean, double alpha)
    {
        var most = _options.ClipDeviations * Math.Sqrt(mean + alpha * mean * mean);
        var clipped = Math.Clamp(error, -most, most);
        var square = clipped * clipped;
        numerator += (square - mean - numerator) / dispersed;
        denominator += (mean * mean - denominator) / dispersed;
        phi = Math.Max(1, phi + (square - phi * mean) / (Math.Max(mean, LeastDivisor) * (dispersed + _options.AlphaPriorBins)));
    }

    static double Halving(double bins) => Math.Pow(2, -1 / bins);
}
