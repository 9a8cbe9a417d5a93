using System.Globalization;
using ReputationWatch.Crawling;

namespace ReputationWatch.Dashboard.Input;

/// <summary>A source as somebody wants it, before it is known to be one.</summary>
sealed record SourceDraft
{
    public required string Id { get; init; }

    public string? Name { get; init; }

    public string? Format { get; init; }

    public string? Endpoint { get; init; }

    public bool Enabled { get; init; } = true;

    public string? Outlet { get; init; }

    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(30);

    public TimeSpan? StaleAfter { get; init; }

    public TimeSpan? AtMostEvery { get; init; }

    public HoursText? Hours { get; init; }

    public bool Adaptive { get; init; } = true;

    public PageLayout? Layout { get; init; }

    /// <summary>The draft that would change nothing.</summary>
    public static SourceDraft Of(Source source) => new()
    {
        Id = source.Id.Value,
        Name = source.Name,
        Format = source.Format,
        Endpoint = source.Endpoint.OriginalString,
        Enabled = source.Enabled,
        Outlet = source.Outlet,
        Interval = source.Interval,
        StaleAfter = source.StaleAfter,
        AtMostEvery = source.AtMostEvery,
        Hours = HoursText.Of(source.Hours),
        Adaptive = source.Adaptive,
        Layout = source.Layout,
    };

    /// <summary>The source it describes; null without a format and an address. What else is wrong, <see cref="SourceRules"/> says.</summary>
    public Source? Build() => Format is { Length: > 0 } && SourceRules.AddressOf(Endpoint) is { } address
        ? new()
        {
            Id = new(Id),
            Name = Name is { Length: > 0 } ? Name : Id,
            Format = Format,
            Endpoint = address,
            Enabled = Enabled,
            Outlet = Outlet is { Length: > 0 } ? Outlet : null,
            Interval = Interval,
            StaleAfter = StaleAfter,
            AtMostEvery = AtMostEvery,
            Hours = Hours?.Read(),
            Adaptive = Adaptive,
            Layout = Layout,
        }
        : null;
}

/// <summary>Hours of the day as they are written.</summary>
/// <param name="From">The first minute, <c>06:00</c>.</param>
/// <param name="To">The minute after the last.</param>
/// <param name="TimeZone">An IANA zone.</param>
sealed record HoursText(string From, string To, string TimeZone)
{
    static readonly string[] Written = ["HH:mm", "HH:mm:ss", "HH.mm", "H:mm", "H.mm"];

    public static HoursText? Of(ActiveHours? hours) =>
        hours is null ? null : new(Clock(hours.From), Clock(hours.To), hours.TimeZone);

    /// <summary>The hours; null where a time is none.</summary>
    public ActiveHours? Read() => ClockOf(From) is { } from && ClockOf(To) is { } to ? new(from, to, TimeZone) : null;

    public static TimeOnly? ClockOf(string text) =>
        TimeOnly.TryParseExact(text, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    static string Clock(TimeOnly time) => time.ToString("HH':'mm", CultureInfo.InvariantCulture);
}
