namespace ReputationWatch.Parsing;

/// <summary>When something was published, and how exactly that is known.</summary>
/// <param name="At">In UTC; null where it is not known.</param>
/// <param name="Precision">How exactly.</param>
internal readonly record struct Dated(DateTimeOffset? At, DatePrecision Precision)
{
    /// <summary>Not known.</summary>
    public static Dated Unknown => default;

    /// <summary>
    /// A day whose zone is not said. It is kept as midnight in UTC, which falls on that same day all over Indonesia as well.
    /// </summary>
    public static Dated Day(DateOnly day) => new(new(day, TimeOnly.MinValue, TimeSpan.Zero), DatePrecision.Day);

    /// <summary>A moment.</summary>
    public static Dated Moment(DateTimeOffset at) => new(at.ToUniversalTime(), DatePrecision.Time);
}
