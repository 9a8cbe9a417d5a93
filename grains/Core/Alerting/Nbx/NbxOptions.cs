namespace ReputationWatch.Alerting.Nbx;

/// <summary>How the spike detector learns what is usual. The defaults are those that were simulated; nothing is tuned per keyword.</summary>
public sealed record NbxOptions
{
    const int HoursPerDay = 24;
    const int FewestWarmBins = 14;
    const int FewestPriorBins = 7;

    /// <summary>Bins in a day, 1 to 1440. Default 24.</summary>
    public int BinsPerDay { get; init; } = HoursPerDay;

    /// <summary>Half-life of the level. Default 7 days.</summary>
    public double LevelHalfLifeDays { get; init; } = 7;

    /// <summary>Half-lives over which counts are summed; 0 is the bin alone. Default 0, 3 and 12 hours.</summary>
    public IReadOnlyList<double> ScaleHours { get; init; } = [0, 3, 12];

    /// <summary>An error beyond this many standard deviations teaches no more than one of this size. Default 3.</summary>
    public double ClipDeviations { get; init; } = 3;

    /// <summary>How many stories of "no profile" the profile of the day and the weekend starts from. Default 4.</summary>
    public double ProfilePrior { get; init; } = 4;

    /// <summary>Bins before the profile is used and the level winsorised. Default 48.</summary>
    public int WarmBins { get; init; } = 2 * HoursPerDay;

    /// <summary>Half-life of the profile. Default 28 days.</summary>
    public double ProfileHalfLifeDays { get; init; } = 28;

    /// <summary>Half-life of the dispersion. Default 14 days.</summary>
    public double DispersionHalfLifeDays { get; init; } = 14;

    /// <summary>The dispersion α believed before anything was seen. Default 0.2.</summary>
    public double AlphaPrior { get; init; } = .2;

    /// <summary>How many bins that belief is worth. Default 48.</summary>
    public double AlphaPriorBins { get; init; } = 2 * HoursPerDay;

    /// <summary>The Pearson dispersion believed before anything was seen. Default 1.3.</summary>
    public double PhiStart { get; init; } = 1.3;

    /// <summary>
    /// The same detector for bins of another length: spans keep their days and hours. Half-lives under half a bin go, for
    /// they would be the bin itself once more; with bins near a day the warm-up has a floor, since two bins teach nothing.
    /// </summary>
    /// <param name="binsPerDay">1 to 1440.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more bins.</exception>
    public static NbxOptions ForBinsPerDay(int binsPerDay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(binsPerDay, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(binsPerDay, 1440);

        var options = new NbxOptions { BinsPerDay = binsPerDay };
        return options with
        {
            ScaleHours = [.. options.ScaleHours.Where(hours => hours == 0 || hours * binsPerDay / HoursPerDay >= .5)],
            WarmBins = Math.Max(2 * binsPerDay, FewestWarmBins),
            AlphaPriorBins = Math.Max(2 * binsPerDay, FewestPriorBins),
        };
    }

    /// <summary>Hours in a bin.</summary>
    public double BinHours => (double)HoursPerDay / BinsPerDay;

    /// <summary>Into how many slots the day's profile is cut: an hour each, or a bin where that is longer.</summary>
    internal int Slots => Math.Min(HoursPerDay, BinsPerDay);

    /// <summary>The slot of an hour of the week, 0 to 167 from Monday midnight.</summary>
    internal int SlotOf(int hourOfWeek) => hourOfWeek % HoursPerDay * Slots / HoursPerDay;
}
