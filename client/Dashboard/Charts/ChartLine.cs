using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Charts;

/// <summary>One period's value in a chart.</summary>
/// <param name="Day">The period's first day.</param>
/// <param name="Value">0 to 1; null: a gap.</param>
/// <param name="Low">Lower end of the interval, where there is one.</param>
/// <param name="High">Upper end.</param>
/// <param name="Judged">False where the sample is too small: shown, but in no line.</param>
public sealed record ChartValue(DateOnly Day, double? Value, double? Low = null, double? High = null, bool Judged = true)
{
    internal static ChartValue OfShare(PeriodPoint period) => period.Point?.Share is { } share
        ? new(period.FirstDay, share.Value, share.Low, share.High, share.Grade != Grade.TooLittle)
        : new(period.FirstDay, null);

    internal static ChartValue OfConflict(PeriodPoint period) =>
        new(period.FirstDay, period.Point is { } point ? Figures.ConflictVisibility(point) : null);
}

/// <summary>What is drawn of a series: stretches without a gap, and the values that stand alone.</summary>
/// <param name="Stretches">Each at least two values long.</param>
/// <param name="Single">Judged values between two gaps: a line of one would be invisible.</param>
/// <param name="TooLittle">Values that may not be judged.</param>
sealed record ChartLine(IReadOnlyList<IReadOnlyList<ChartValue>> Stretches, IReadOnlyList<ChartValue> Single, IReadOnlyList<ChartValue> TooLittle)
{
    /// <summary>Cuts a series at its gaps. Pure.</summary>
    public static ChartLine Of(IEnumerable<ChartValue> values)
    {
        var stretches = new List<List<ChartValue>> { new() };
        var tooLittle = new List<ChartValue>();
        foreach (var value in values)
        {
            if (value is { Value: not null, Judged: true }) stretches[^1].Add(value);
            else stretches.Add([]);
            if (value is { Value: not null, Judged: false }) tooLittle.Add(value);
        }

        return new([.. stretches.Where(s => s.Count > 1)], [.. stretches.Where(s => s.Count == 1).Select(s => s[0])], tooLittle);
    }
}
