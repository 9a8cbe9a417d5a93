using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Learning;

/// <summary>Makes trained weights the bytes that are carried along.</summary>
internal static class Quantiser
{
    // The heaviest thousandth is cut to the range, so that the rest is told apart more finely.
    const double Kept = 0.999;

    /// <summary>The head of trained weights, calibrated.</summary>
    public static ToneHead Head(double[] weights, Calibration calibration, int buckets)
    {
        var hashed = new double[2 * buckets];
        for (var i = 0; i < 2 * ToneFeatures.Buckets; i++) hashed[i & ((2 * buckets) - 1)] += weights[i] * calibration.Factor;
        var (scale, bytes) = Bytes(hashed);
        var dense = new float[2 * ToneFeatures.Dense];
        for (var i = 0; i < dense.Length; i++) dense[i] = (float)(weights[(2 * ToneFeatures.Buckets) + i] * calibration.Factor);
        dense[^2] += (float)calibration.Positive;
        dense[^1] += (float)calibration.Negative;
        return new(buckets, scale, bytes, dense);
    }

    /// <summary>Weights as bytes, and what these are multiplied with.</summary>
    public static (float Scale, sbyte[] Bytes) Bytes(double[] weights)
    {
        var sizes = weights.Where(w => w != 0).Select(Math.Abs).Order().ToArray();
        var largest = sizes.Length == 0 ? 1 : sizes[(int)(Kept * (sizes.Length - 1))];
        var scale = (float)(largest / sbyte.MaxValue);
        return (scale, [.. weights.Select(w => (sbyte)Math.Clamp(Math.Round(w / scale), -sbyte.MaxValue, sbyte.MaxValue))]);
    }
}
