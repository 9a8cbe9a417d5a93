namespace ReputationWatch.Trending;

/// <summary>
/// One independent unit that a share is counted over: a story, or a URL over all the crawls that saw it. Copies of a story and
/// repeated sights of a page are not independent: counted as units they would make the interval far too narrow
/// (19 to 38 % coverage where 95 % is promised).
/// </summary>
/// <param name="Positive">Its weight on the positive side, from 0.</param>
/// <param name="Other">Its weight on the other side, from 0.</param>
public readonly record struct ShareUnit(double Positive, double Other)
{
    /// <summary>What it weighs in all.</summary>
    public double Weight => Positive + Other;

    /// <summary>A unit that lies on one side with all its weight.</summary>
    public static ShareUnit Of(bool positive, double weight = 1) => positive ? new(weight, 0) : new(0, weight);

    /// <summary>What something of this age still weighs: half after each half-life.</summary>
    /// <param name="age">From 0; what lies in the future weighs as what is new.</param>
    /// <param name="halfLife">Above 0.</param>
    public static double Decayed(TimeSpan age, TimeSpan halfLife) => Math.Pow(2, -Math.Max(0, age / halfLife));
}
