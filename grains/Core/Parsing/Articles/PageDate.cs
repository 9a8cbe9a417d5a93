namespace ReputationWatch.Parsing;

/// <summary>A date as a page writes it, on the page's own calendar.</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time of day, where it is written.</param>
/// <param name="Offset">The zone, where it is written.</param>
internal readonly record struct PageDate(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    const int FirstYear = 1995;

    /// <summary>
    /// When that was. Midnight to the second is how programs write a day; a time without a zone is taken to be in
    /// <paramref name="zone"/>.
    /// </summary>
    public Dated In(TimeSpan zone) => Time is { } time && time != TimeOnly.MinValue ? Dated.Moment(new(Day, time, Offset ?? zone)) : Dated.Day(Day);

    /// <summary>Whether the web could have published then: not before 1995, and not after <paramref name="now"/> anywhere on earth.</summary>
    public bool IsPlausible(DateTimeOffset now) => Day.Year >= FirstYear && Day <= DateOnly.FromDateTime(now.UtcDateTime.AddHours(14));
}
