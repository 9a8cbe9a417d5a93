using System.Globalization;

namespace ReputationWatch.Single.Demo;

/// <summary>The town's clock and calendar: western Indonesian time, which knows no summer time.</summary>
static class Indonesia
{
    static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

    /// <summary>WIB.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(7);

    /// <summary>A minute of a day.</summary>
    public static DateTimeOffset Local(DateOnly date, int minute) => new DateTimeOffset(date, TimeOnly.MinValue, Offset).AddMinutes(minute);

    /// <summary>The last time at or before <paramref name="end"/> at which the clock shows that minute of the day: within 24 hours of it.</summary>
    public static DateTimeOffset LastBefore(DateTimeOffset end, int minute)
    {
        var at = Local(DateOnly.FromDateTime(end.ToOffset(Offset).DateTime), minute);
        return at <= end ? at : at.AddDays(-1);
    }

    /// <summary>A time as feeds and pages write it for machines: <c>2025-07-16T09:30:00+07:00</c> (RFC 3339).</summary>
    public static string Rfc3339(DateTimeOffset local) => local.ToString("yyyy-MM-dd'T'HH':'mm':'sszzz", CultureInfo.InvariantCulture);

    /// <summary>A date as result pages write it: <c>16 Jul 2025</c>.</summary>
    public static string ShortDate(DateTimeOffset local) =>
        string.Create(CultureInfo.InvariantCulture, $"{local.Day} {Months[local.Month - 1]} {local.Year}");
}
