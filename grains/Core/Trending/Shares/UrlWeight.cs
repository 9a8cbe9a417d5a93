using ReputationWatch.Assessing;

namespace ReputationWatch.Trending;

/// <summary>What one URL weighed on a page or over a window of pages. Each weight from 0, in units of the curve.</summary>
/// <param name="Url">Canonical.</param>
/// <param name="Positive">While it counted as positive about the present.</param>
/// <param name="Neutral">While it counted as neither.</param>
/// <param name="Negative">While it counted as negative about the present.</param>
/// <param name="Conflict">While it counted as conflict-era.</param>
public sealed record UrlWeight(string Url, double Positive, double Neutral, double Negative, double Conflict)
{
    /// <summary>In all.</summary>
    public double Total => Positive + Neutral + Negative + Conflict;

    internal static UrlWeight Of(PageEntry entry, double weight) => entry switch
    {
        { IsConflict: true } => new(entry.Url, 0, 0, 0, weight),
        { Tone: Tone.Positive } => new(entry.Url, weight, 0, 0, 0),
        { Tone: Tone.Negative } => new(entry.Url, 0, 0, weight, 0),
        _ => new(entry.Url, 0, weight, 0, 0),
    };

    internal static UrlWeight Sum(string url, IEnumerable<UrlWeight> weights) =>
        weights.Aggregate(new UrlWeight(url, 0, 0, 0, 0), (sum, w) =>
            new(url, sum.Positive + w.Positive, sum.Neutral + w.Neutral, sum.Negative + w.Negative, sum.Conflict + w.Conflict));

    internal UrlWeight Times(double factor) => new(Url, Positive * factor, Neutral * factor, Negative * factor, Conflict * factor);
}
