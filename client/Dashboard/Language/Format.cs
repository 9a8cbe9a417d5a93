using System.Globalization;

namespace ReputationWatch.Dashboard.Language;

/// <summary>Writes numbers and times as readers of a language do. Never asks the machine's culture.</summary>
sealed class Format(Words words)
{
    readonly NumberFormatInfo _numbers = new()
    {
        NumberDecimalSeparator = words.DecimalSeparator,
        NumberGroupSeparator = words.GroupSeparator,
        NegativeSign = "−",
    };

    public string Number(double value, int digits) => value.ToString($"F{digits.ToString(CultureInfo.InvariantCulture)}", _numbers);

    public string Count(long value) => value.ToString("N0", _numbers);

    /// <summary>0.42 as "42%".</summary>
    public string Percent(double share) => Number(share * 100, 0) + "%";

    /// <summary>With its sign, so that "better or worse" can be read without colour.</summary>
    public string Signed(double value) => value.ToString($"+0.00;−0.00;0.00", _numbers);

    /// <summary>"21 Nov 2026".</summary>
    public string Day(DateOnly day) => $"{day.Day} {words.Months[day.Month - 1]} {day.Year}";

    /// <summary>"21 Nov".</summary>
    public string DayOfYear(DateOnly day) => $"{day.Day} {words.Months[day.Month - 1]}";

    /// <summary>"Nov 2026".</summary>
    public string Month(DateOnly day) => $"{words.Months[day.Month - 1]} {day.Year}";

    /// <summary>"Sabtu, 21 Nov 2026".</summary>
    public string LongDay(DateOnly day) => $"{words.Weekdays[(int)day.DayOfWeek]}, {Day(day)}";

    /// <summary>"Sabtu, 21 Nov 2026 14.05 WIB".</summary>
    public string Moment(DateTimeOffset time, Zone zone)
    {
        var local = zone.Local(time);
        return $"{LongDay(DateOnly.FromDateTime(local.DateTime))} {Clock(local)} {zone.Name}";
    }

    /// <summary>"21 Nov 2026 14.05 WIB".</summary>
    public string ShortMoment(DateTimeOffset time, Zone zone)
    {
        var local = zone.Local(time);
        return $"{Day(DateOnly.FromDateTime(local.DateTime))} {Clock(local)} {zone.Name}";
    }

    /// <summary>"3 jam lalu"; what lies ahead by a clock's error is "baru saja".</summary>
    public string Ago(DateTimeOffset time, DateTimeOffset now) =>
        now - time < TimeSpan.FromMinutes(1) ? words.JustNow : words.Ago(Span(now - time));

    /// <summary>"dalam 12 menit"; what is due already is due now.</summary>
    public string Until(DateTimeOffset time, DateTimeOffset now) =>
        time - now < TimeSpan.FromMinutes(1) ? words.DueNow : words.In(Span(time - now));

    /// <summary>The largest unit that fits: "12 menit", "3 jam", "2 hari".</summary>
    public string Span(TimeSpan span) =>
        span < TimeSpan.FromHours(1) ? words.Minutes(Math.Max(1, (int)span.TotalMinutes))
        : span < TimeSpan.FromDays(2) ? words.Hours((int)span.TotalHours)
        : words.Days((int)span.TotalDays);

    /// <summary>"14.05".</summary>
    public string Clock(TimeOnly time) => time.ToString($"HH'{words.ClockSeparator}'mm", CultureInfo.InvariantCulture);

    /// <summary>The largest unit that it is a whole number of: "90 menit", "3 jam", "2 hari".</summary>
    public string Exactly(TimeSpan span) =>
        span >= TimeSpan.FromDays(2) && span.Ticks % TimeSpan.TicksPerDay == 0 ? words.Days((int)span.TotalDays)
        : span.Ticks % TimeSpan.TicksPerHour == 0 ? words.Hours((int)span.TotalHours)
        : words.Minutes(Math.Max(1, (int)span.TotalMinutes));

    string Clock(DateTimeOffset local) => local.ToString($"HH'{words.ClockSeparator}'mm", CultureInfo.InvariantCulture);
}
