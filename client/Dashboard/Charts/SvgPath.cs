using System.Globalization;
using System.Text;

namespace ReputationWatch.Dashboard.Charts;

/// <summary>Writes places as SVG, in invariant digits.</summary>
static class SvgPath
{
    /// <summary>One number, to a tenth: finer than a screen shows.</summary>
    public static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The line through the values.</summary>
    public static string Line(IEnumerable<ChartValue> values, ChartScale scale) =>
        Through(values.Select(v => scale.At(v.Day, v.Value!.Value)));

    /// <summary>The area between the ends of their intervals; empty where a value has none.</summary>
    public static string Band(IReadOnlyList<ChartValue> values, ChartScale scale)
    {
        if (values.Any(v => v.Low is null || v.High is null)) return "";
        var upper = values.Select(v => scale.At(v.Day, v.High!.Value));
        var lower = values.Reverse().Select(v => scale.At(v.Day, v.Low!.Value));
        return Through(upper.Concat(lower)) + "Z";
    }

    static string Through(IEnumerable<Spot> spots)
    {
        var path = new StringBuilder();
        foreach (var spot in spots) path.Append(path.Length == 0 ? 'M' : 'L').Append(N(spot.X)).Append(' ').Append(N(spot.Y));
        return path.ToString();
    }
}
