namespace ReputationWatch.Statistics;

/// <summary>A value with the ends of its 95 % interval.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Interval(double Value, double Low, double High)
{
    /// <summary>How wide.</summary>
    public double Width => High - Low;

    /// <summary>Whether a value may be the true one as far as this interval tells; the ends belong to it.</summary>
    public bool Contains(double value) => Low <= value && value <= High;
}

/// <summary>Intervals for shares of a sample, whose size may be an effective one and then need not be whole.</summary>
public static class ShareInterval
{
    /// <summary>The 95 % Wilson score interval.</summary>
    /// <param name="share">The share seen, 0 to 1.</param>
    /// <param name="sampleSize">Of how many independent units, above 0; clustered data give their effective size.</param>
    /// <remarks>Wilson, E. B. (1927), JASA 22.</remarks>
    public static Interval Wilson(double share, double sampleSize)
    {
        const double Square = Normal.Z95 * Normal.Z95;
        var divisor = 1 + Square / sampleSize;
        var centre = (share + Square / (2 * sampleSize)) / divisor;
        var half = Normal.Z95 / divisor * Math.Sqrt(share * (1 - share) / sampleSize + Square / (4 * sampleSize * sampleSize));
        // At the ends the formula gives 0 and 1 but for the last bit.
        return new(share, share == 0 ? 0 : Math.Max(0, centre - half), share == 1 ? 1 : Math.Min(1, centre + half));
    }

    /// <summary>The 95 % interval of a change in share, after less before.</summary>
    /// <param name="before">The earlier share, 0 to 1.</param>
    /// <param name="beforeSize">Of how many independent units, above 0.</param>
    /// <param name="after">The later share.</param>
    /// <param name="afterSize">Of how many independent units, above 0.</param>
    /// <remarks>Newcombe, R. G. (1998), Statistics in Medicine 17, method 10: a hybrid of the two Wilson intervals.</remarks>
    public static Interval Newcombe(double before, double beforeSize, double after, double afterSize)
    {
        var (b, a) = (Wilson(before, beforeSize), Wilson(after, afterSize));
        var difference = after - before;
        return new(
            difference,
            difference - Math.Sqrt(Square(after - a.Low) + Square(b.High - before)),
            difference + Math.Sqrt(Square(a.High - after) + Square(before - b.Low)));

        static double Square(double x) => x * x;
    }

    /// <summary>The size of a sample of equal weights that would tell as much as these weights do: (Σw)²/Σw²; 0 where there are none.</summary>
    /// <remarks>Kish, L. (1965), Survey Sampling. One weight per independent unit.</remarks>
    public static double EffectiveSize(IEnumerable<double> weights)
    {
        double sum = 0, squares = 0;
        foreach (var weight in weights) (sum, squares) = (sum + weight, squares + weight * weight);
        return squares == 0 ? 0 : sum * sum / squares;
    }
}
