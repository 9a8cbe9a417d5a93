using ReputationWatch.Statistics;

namespace ReputationWatch.Trending;

/// <summary>How well labels tell positive from conflict-era, by a sample that people labelled.</summary>
/// <param name="Sensitivity">P(labelled positive | positive), 0 to 1.</param>
/// <param name="PositiveSample">Of how many positive ones that was found, above 0.</param>
/// <param name="Specificity">P(labelled conflict-era | conflict-era), 0 to 1.</param>
/// <param name="ConflictSample">Of how many conflict-era ones that was found, above 0.</param>
public sealed record LabelQuality(double Sensitivity, int PositiveSample, double Specificity, int ConflictSample)
{
    const double GoodEnough = 1.8;

    /// <summary>Whether labels err so much that the corrected share belongs beside the raw one.</summary>
    public bool NeedsCorrection => Sensitivity + Specificity < GoodEnough;

    /// <summary>The share behind a share of labels; null where labels tell no more than chance, which nothing can correct.</summary>
    /// <param name="observed">The share of labels.</param>
    /// <remarks>Rogan, W. J. and Gladen, B. (1978), American Journal of Epidemiology 107; the variance counts both samples.</remarks>
    public CorrectedShare? Correct(Estimate observed)
    {
        var youden = Sensitivity + Specificity - 1;
        if (youden <= 0 || PositiveSample <= 0 || ConflictSample <= 0) return null;

        var q = observed.Value;
        var t = (q + Specificity - 1) / youden;
        var variance = Binomial(q, observed.SampleSize) + t * t * Binomial(Sensitivity, PositiveSample) + (1 - t) * (1 - t) * Binomial(Specificity, ConflictSample);
        var sd = Math.Sqrt(variance) / youden;
        return new(observed, new(InRange(t), InRange(t - Normal.Z95 * sd), InRange(t + Normal.Z95 * sd)), sd);

        static double Binomial(double p, double n) => p * (1 - p) / n;
        static double InRange(double share) => Math.Clamp(share, 0, 1);
    }
}

/// <summary>A share with the errors of its labels taken out.</summary>
/// <param name="Raw">As labelled.</param>
/// <param name="Corrected">The share behind it with its 95 % interval, cut to 0 and 1.</param>
/// <param name="Sd">Standard deviation of the corrected share before it was cut.</param>
public sealed record CorrectedShare(Estimate Raw, Interval Corrected, double Sd);
