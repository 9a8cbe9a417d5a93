using ReputationWatch.Statistics;

namespace ReputationWatch.Trending;

/// <summary>How much an estimate can carry, by the width of its interval (stats: Wilson, 95 %).</summary>
public enum Grade
{
    /// <summary>Effective sample under 5: show the counts, judge nothing.</summary>
    TooLittle,

    /// <summary>Wider than .40.</summary>
    Weak,

    /// <summary>At most .40 wide.</summary>
    Indicative,

    /// <summary>At most .20 wide.</summary>
    Solid,
}

/// <summary>A share with its honest uncertainty.</summary>
/// <param name="Value">0 to 1.</param>
/// <param name="Low">Lower end of the 95 % Wilson interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="SampleSize">Effective number of independent units (Kish).</param>
/// <param name="Grade">What it can carry.</param>
public sealed record Estimate(double Value, double Low, double High, double SampleSize, Grade Grade)
{
    const double SmallestSample = 5;

    /// <summary>
    /// The Wilson score interval of <paramref name="part"/> out of <paramref name="whole"/>, both weighted or plain,
    /// over <paramref name="sampleSize"/> independent units; null where there is nothing to divide by.
    /// </summary>
    /// <remarks>Wilson, E. B. (1927), JASA 22; effective sample size after Kish: (sum w)² / sum w².</remarks>
    public static Estimate? Wilson(double part, double whole, double sampleSize)
    {
        if (whole <= 0 || sampleSize <= 0) return null;

        var p = Math.Clamp(part / whole, 0, 1);
        var (_, low, high) = ShareInterval.Wilson(p, sampleSize);
        return new(p, low, high, sampleSize, GradeOf(high - low, sampleSize));
    }

    static Grade GradeOf(double width, double sampleSize) =>
        sampleSize < SmallestSample ? Grade.TooLittle
        : width <= .20 ? Grade.Solid
        : width <= .40 ? Grade.Indicative
        : Grade.Weak;
}
