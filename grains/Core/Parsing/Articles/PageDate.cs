namespace ReputationWatch.Parsing;

/// <summary>A date as a page writes it, on the page's own calendar.</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time of day, where it is written.</param>
/// <param name="Offset">The zone, where it is written.</param>
internal readonly record struct PageDate(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    const int FirstYear = 1995;

    /// <summary>The day the page shows to its readers, where it is another than <see cref="Day"/>, which is in UTC then.</summary>
    public DateOnly? Shown { get; init; }

    /// <summary>Midnight to the second is how programs write a day.</summary>
    public bool IsDay => Time is null || Time == TimeOnly.MinValue;

    /// <summary>When that was; a time without a zone is taken to be in <paramref name="zone"/>.</summary>
    public Dated In(TimeSpan zone) => IsDay ? Dated.Day(Day) : Dated.Moment(new(Day, Time!.Value, Offset ?? zone));

    /// <summary>Whether the web could have published then: not before 1995, and not after <paramref name="now"/> anywhere on earth.</summary>
    public bool IsPlausible(DateTimeOffset now) =>
        Day.Year >= FirstYear
        && (IsDay || Offset is null ? Day <= DateOnly.FromDateTime(now.UtcDateTime.AddHours(14)) : In(TimeSpan.Zero).At <= now.AddHours(1));
}
