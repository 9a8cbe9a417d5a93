using ReputationWatch.Statistics;

namespace ReputationWatch.Alerting.Nbx;

/// <summary>What the detector makes of one bin.</summary>
/// <param name="Missing">Nobody looked: nothing was learnt and the figures are zero.</param>
/// <param name="Score">How unlikely, as −log10 of the probability at the least likely scale, less log10 of the number of scales; from 0.</param>
/// <param name="Expected">Stories to be expected in the bin.</param>
/// <param name="Alpha">Their dispersion: variance m + αm².</param>
/// <param name="Season">The part of that which hour and weekend make; 1 is an average bin.</param>
/// <param name="Scale">The scale that gave the score.</param>
public readonly record struct NbxStep(bool Missing, double Score, double Expected, double Alpha, double Season, NbxScale Scale)
{
    /// <summary>Up to how many stories in the bin would be usual.</summary>
    /// <param name="p">With this probability; 0.95 by default.</param>
    public long Upper(double p = .95) => Missing ? 0 : NegativeBinomial.Quantile(p, Expected, Alpha);
}

/// <summary>One span of time over which stories were summed, older ones counting less.</summary>
/// <param name="Hours">Its half-life, or the length of the bin where that is longer: "in 12 h".</param>
/// <param name="Count">The weighted count: "14 stories".</param>
/// <param name="Expected">What was to be expected: "expected 3.1".</param>
/// <param name="Variance">The weighted sum's Poisson variance.</param>
/// <param name="Alpha">Dispersion of the count in units of variance / expected.</param>
/// <param name="Surprise">−log10 of the probability of as many or more.</param>
public readonly record struct NbxScale(double Hours, double Count, double Expected, double Variance, double Alpha, double Surprise)
{
    /// <summary>Up to how many would be usual: "95 % up to 8".</summary>
    /// <param name="p">With this probability; 0.95 by default.</param>
    public double Upper(double p = .95)
    {
        if (Expected <= 0) return 0;

        // A weighted count is not a count; divided by variance / expected it has a count's mean and variance.
        var unit = Variance / Expected;
        return NegativeBinomial.Quantile(p, Expected / unit, Alpha) * unit;
    }
}
