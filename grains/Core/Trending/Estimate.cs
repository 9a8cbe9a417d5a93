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
    const double Z = 1.9599639845400545;
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
        var z2 = Z * Z;
        var centre = (p + z2 / (2 * sampleSize)) / (1 + z2 / sampleSize);
        var half = Z / (1 + z2 / sampleSize) * Math.Sqrt(p * (1 - p) / sampleSize + z2 / (4 * sampleSize * sampleSize));
        // At the ends the formula gives 0 and 1 but for the last bit.
        var low = p == 0 ? 0 : Math.Max(0, centre - half);
        var high = p == 1 ? 1 : Math.Min(1, centre + half);
        return new(p, low, high, sampleSize, GradeOf(high - low, sampleSize));
    }

    static Grade GradeOf(double width, double sampleSize) =>
        sampleSize < SmallestSample ? Grade.TooLittle
        : width <= .20 ? Grade.Solid
        : width <= .40 ? Grade.Indicative
        : Grade.Weak;
}
