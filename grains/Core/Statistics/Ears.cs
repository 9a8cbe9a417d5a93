namespace ReputationWatch.Statistics;

/// <summary>
/// The three EARS rules of public-health surveillance: a reference to compare the detector with, not a detector we use.
/// </summary>
/// <remarks>Hutwagner et al. (2003); as in R's surveillance::earsC with baseline 7 and minSigma 0.</remarks>
public static class Ears
{
    const int Baseline = 7;
    const int Gap = 2;

    /// <summary>C1: the most a value may be, by the seven before it. NaN while there are fewer.</summary>
    /// <param name="y">Values, oldest first.</param>
    /// <param name="z">Standard deviations allowed; 3.090232 is one in a thousand.</param>
    public static double[] C1(IReadOnlyList<double> y, double z = 3.090232306167813) => Limits(y, 0, z);

    /// <summary>C2: the same with two values left out between, so that a rise does not hide itself.</summary>
    public static double[] C2(IReadOnlyList<double> y, double z = 3.090232306167813) => Limits(y, Gap, z);

    /// <summary>C3: C2's limit, lowered by what the two values before exceeded theirs. NaN while there are too few.</summary>
    public static double[] C3(IReadOnlyList<double> y, double z = 1.959963984540054)
    {
        var limits = new double[y.Count];
        for (var t = 0; t < y.Count; t++)
        {
            var (mean, deviation) = Before(y, t, Gap);
            limits[t] = mean + deviation * (z - Excess(y, t - 1) - Excess(y, t - 2));
        }

        return limits;
    }

    static double[] Limits(IReadOnlyList<double> y, int gap, double z) => [.. Enumerable.Range(0, y.Count).Select(t =>
    {
        var (mean, deviation) = Before(y, t, gap);
        return mean + z * deviation;
    })];

    static double Excess(IReadOnlyList<double> y, int t)
    {
        var (mean, deviation) = Before(y, t, Gap);
        return Math.Max(0, (y[Math.Max(t, 0)] - mean) / deviation - 1);
    }

    static (double Mean, double Deviation) Before(IReadOnlyList<double> y, int t, int gap)
    {
        var start = t - gap - Baseline;
        if (start < 0) return (double.NaN, double.NaN);

        double sum = 0, squares = 0;
        for (var i = start; i < start + Baseline; i++) sum += y[i];
        var mean = sum / Baseline;
        for (var i = start; i < start + Baseline; i++) squares += (y[i] - mean) * (y[i] - mean);
        return (mean, Math.Sqrt(squares / (Baseline - 1)));
    }
}
