namespace ReputationWatch.Dashboard.Charts;

/// <summary>What a chart's height means.</summary>
/// <param name="Lines">The values that get a line and a name, the lowest 0, rising.</param>
/// <param name="OfShares">Whether they are shares and are written in percent.</param>
public sealed record ChartAxis(IReadOnlyList<double> Lines, bool OfShares)
{
    const int MostSteps = 5;
    static readonly double[] Steps = [1, 2, 5];

    /// <summary>The value at the top.</summary>
    public double Most => Lines[^1];

    /// <summary>Shares, 0 to 1.</summary>
    public static ChartAxis Shares { get; } = new([0, .25, .5, .75, 1], true);

    /// <summary>Counts from 0 to the first round number that holds them all; at least 1.</summary>
    public static ChartAxis Counts(double largest)
    {
        var step = Enumerable.Range(0, 12).SelectMany(power => Steps.Select(s => s * Math.Pow(10, power))).First(s => s * MostSteps >= largest);
        var lines = Math.Max(1, (int)Math.Ceiling(largest / step));
        return new([.. Enumerable.Range(0, lines + 1).Select(i => i * step)], false);
    }
}
