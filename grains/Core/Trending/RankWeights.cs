namespace ReputationWatch.Trending;

/// <summary>How much of a page's attention each rank gets. Relative: only the ratios matter.</summary>
public static class RankWeights
{
    /// <summary>Name and version of the default curve, stored with every point.</summary>
    public const string Default = "backlinko-1";

    /// <summary>Ranks below this one are not page one.</summary>
    public const int PageOne = 10;

    // Backlinko, "We analyzed 4 million Google search results" (2022): organic click-through rate by position, in percent.
    static readonly double[] Backlinko = [27.6, 15.8, 11.0, 8.4, 6.3, 4.9, 3.9, 3.3, 2.7, 2.4];

    /// <summary>The weight of a rank, 1 being the first; 0 beyond page one.</summary>
    public static double Of(int rank) => rank is >= 1 and <= PageOne ? Backlinko[rank - 1] : 0;
}
