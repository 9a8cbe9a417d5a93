namespace ReputationWatch.Statistics;

/// <summary>The gamma function and its incomplete form, in logarithms so that a tail of 1e-400 is still a number.</summary>
public static class GammaFunction
{
    // Above this the Stirling series with the terms below is exact to a double.
    const double StirlingFrom = 10;
    const double Tiny = 1e-300;
    const double Precision = 1e-16;
    const int MostTerms = 100_000;
    static readonly double HalfLogTwoPi = Math.Log(2 * Math.PI) / 2;

    /// <summary>ln Γ(x) for x above 0; NaN below.</summary>
    /// <remarks>Stirling's series, after the recurrence Γ(x+1) = xΓ(x) has carried a small x up to it.</remarks>
    public static double Log(double x)
    {
        if (!(x > 0)) return double.NaN;

        var factor = 1d;
        for (; x < StirlingFrom; x++) factor *= x;
        var log = (x - .5) * Math.Log(x) - x + HalfLogTwoPi + Correction(x);
        return factor == 1 ? log : log - Math.Log(factor);
    }

    /// <summary>ln B(a,b) for both above 0, without the cancellation that three log-gammas of large arguments would have.</summary>
    public static double LogBeta(double a, double b)
    {
        var (p, q) = a < b ? (a, b) : (b, a);
        if (q < StirlingFrom) return Log(p) + Log(q) - Log(p + q);

        var rest = Log1P(-p / (p + q));
        var correction = Correction(q) - Correction(p + q);
        return p < StirlingFrom
            ? Log(p) + correction + p - p * Math.Log(p + q) + (q - .5) * rest
            : HalfLogTwoPi - .5 * Math.Log(q) + Correction(p) + correction + (p - .5) * Math.Log(p / (p + q)) + q * rest;
    }

    /// <summary>ln P(a,x), the regularised lower incomplete gamma function, for a above 0 and x from 0.</summary>
    public static double LogLower(double a, double x)
    {
        if (x <= 0) return double.NegativeInfinity;
        return x < a + 1 ? Front(a, x) + Math.Log(Series(a, x)) : LogOneMinusExp(Front(a, x) + Math.Log(Fraction(a, x)));
    }

    /// <summary>ln Q(a,x) = ln(1 − P(a,x)).</summary>
    public static double LogUpper(double a, double x)
    {
        if (x <= 0) return 0;
        return x < a + 1 ? LogOneMinusExp(Front(a, x) + Math.Log(Series(a, x))) : Front(a, x) + Math.Log(Fraction(a, x));
    }

    /// <summary>ln(1+x), exact also where x is too small to change 1.</summary>
    /// <remarks>Kahan's trick: the rounding of 1+x is undone by dividing by what was really added.</remarks>
    internal static double Log1P(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * (x / (sum - 1));
    }

    /// <summary>ln(1 − eᵡ) for x up to 0; a probability rounded a hair above 1 counts as 1.</summary>
    internal static double LogOneMinusExp(double x) => x >= 0 ? double.NegativeInfinity : Log1P(-Math.Exp(x));

    static double Front(double a, double x) => a * Math.Log(x) - x - Log(a);

    // γ(a,x) = xᵃe⁻ˣ Σ xⁿ / (a(a+1)…(a+n))
    static double Series(double a, double x)
    {
        var term = 1 / a;
        var sum = term;
        for (var n = 1; n < MostTerms && term > sum * Precision; n++) sum += term *= x / (a + n);
        return sum;
    }

    // Γ(a,x) = xᵃe⁻ˣ · 1/(x+1−a− 1(1−a)/(x+3−a− …)), by Lentz.
    static double Fraction(double a, double x)
    {
        var b = x + 1 - a;
        var c = 1 / Tiny;
        var d = 1 / b;
        var h = d;
        for (var n = 1; n < MostTerms; n++)
        {
            var an = -n * (n - a);
            b += 2;
            d = 1 / NotZero(an * d + b);
            c = NotZero(b + an / c);
            h *= c * d;
            if (Math.Abs(c * d - 1) < Precision * 4) break;
        }

        return h;
    }

    static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    // What Stirling's formula leaves out: 1/(12x) − 1/(360x³) + …
    static double Correction(double x)
    {
        var r = 1 / x;
        var r2 = r * r;
        return r * (1d / 12 - r2 * (1d / 360 - r2 * (1d / 1260 - r2 * (1d / 1680 - r2 * (1d / 1188 - r2 * (691d / 360360 - r2 / 156))))));
    }
}
