namespace ReputationWatch.Statistics;

/// <summary>The regularised incomplete beta function: the tail of the negative binomial, the binomial and Student's t.</summary>
public static class BetaFunction
{
    const double Tiny = 1e-300;
    const double Precision = 1e-15;
    const int MostTerms = 100_000;

    /// <summary>I_x(a,b) for a and b above 0 and x from 0 to 1.</summary>
    public static double Regularised(double a, double b, double x) => Math.Exp(LogRegularised(a, b, x));

    /// <summary>ln I_x(a,b); a tail too small for a double still has a logarithm.</summary>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    /// <param name="x">0 to 1.</param>
    public static double LogRegularised(double a, double b, double x) => LogRegularised(a, b, x, Math.Log(x), GammaFunction.Log1P(-x));

    /// <summary>The same where the caller knows the logarithms of x and 1 − x better than x can tell them.</summary>
    /// <remarks>Lentz's continued fraction on the side where it converges fast: x &lt; (a+1)/(a+b+2), else through 1 − I_{1−x}(b,a).</remarks>
    internal static double LogRegularised(double a, double b, double x, double logX, double logRest)
    {
        if (x <= 0) return double.NegativeInfinity;
        if (x >= 1) return 0;

        var front = a * logX + b * logRest - GammaFunction.LogBeta(a, b);
        return x < (a + 1) / (a + b + 2)
            ? front + Math.Log(Fraction(a, b, x) / a)
            : GammaFunction.LogOneMinusExp(front + Math.Log(Fraction(b, a, 1 - x) / b));
    }

    static double Fraction(double a, double b, double x)
    {
        var c = 1d;
        var d = 1 / NotZero(1 - (a + b) * x / (a + 1));
        var h = d;
        for (var m = 1; m < MostTerms; m++)
        {
            var twice = a + 2 * m;
            var even = m * (b - m) * x / ((twice - 1) * twice);
            d = 1 / NotZero(1 + even * d);
            c = NotZero(1 + even / c);
            h *= d * c;

            var odd = -(a + m) * (a + b + m) * x / (twice * (twice + 1));
            d = 1 / NotZero(1 + odd * d);
            c = NotZero(1 + odd / c);
            var step = d * c;
            h *= step;
            if (Math.Abs(step - 1) < Precision) break;
        }

        return h;
    }

    static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
