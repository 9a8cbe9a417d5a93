namespace ReputationWatch.Assessing.Model;

/// <summary>
/// The exponential and the natural logarithm from additions, multiplications and divisions alone. Those are exact to the last bit on every
/// machine (IEEE 754); <see cref="Math.Exp(double)"/> and <see cref="Math.Log(double)"/> are the platform's, and a training that has to give
/// the same weights everywhere cannot rest on them. Relative error below 1e-14.
/// </summary>
public static class StableMath
{
    // ln 2 in two parts: the first has trailing zero bits, so that k times it is exact (Cody and Waite 1980).
    const double LnTwoHigh = 6.93147180369123816490e-01;
    const double LnTwoLow = 1.90821492927058770002e-10;
    const double LnTwo = LnTwoHigh + LnTwoLow;

    // Beyond these the result is no finite normal number.
    const double Highest = 709;
    const double Lowest = -708;

    const int TaylorTerms = 14;
    const int SeriesTerms = 24;

    /// <summary>e to the power of x; 0 below -708, and as at 709 above that.</summary>
    public static double Exp(double x)
    {
        if (x < Lowest) return 0;
        x = Math.Min(x, Highest);
        var k = (int)Math.Floor(x / LnTwo + 0.5);
        var r = x - k * LnTwoHigh - k * LnTwoLow;
        var sum = 1.0;
        for (var i = TaylorTerms; i >= 1; i--) sum = 1 + r / i * sum;
        return sum * PowerOfTwo(k);
    }

    /// <summary>The natural logarithm of a positive, normal number.</summary>
    public static double Log(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)(bits >> 52) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | (1023L << 52));
        if (mantissa > 1.4142135623730951)
        {
            mantissa /= 2;
            exponent++;
        }

        // ln m = 2 artanh((m - 1)/(m + 1)), |argument| < 0.172.
        var t = (mantissa - 1) / (mantissa + 1);
        var (square, power, sum) = (t * t, t, 0.0);
        for (var i = 1; i < SeriesTerms; i += 2)
        {
            sum += power / i;
            power *= square;
        }

        return 2 * sum + exponent * LnTwo;
    }

    /// <summary>The logistic function, 1/(1 + e^-x).</summary>
    public static double Logistic(double x) => x >= 0 ? 1 / (1 + Exp(-x)) : Exp(x) / (1 + Exp(x));

    static double PowerOfTwo(int k) => BitConverter.Int64BitsToDouble((long)(k + 1023) << 52);
}
