using System.Globalization;
using ReputationWatch.Delivering;

namespace ReputationWatch.Briefing;

/// <summary>When an office gets its brief.</summary>
public sealed record BriefSettings
{
    /// <summary>What holds until somebody changes it: each day at 07:00 WIB.</summary>
    public static BriefSettings Default { get; } = new();

    /// <summary>Whether there is one at all.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>Its hour, in <see cref="TimeZone"/>.</summary>
    public TimeOnly Hour { get; init; } = new(7, 0);

    /// <summary>An IANA zone.</summary>
    public string TimeZone { get; init; } = "Asia/Jakarta";

    /// <summary>Where readers reach the dashboard, such as <c>http://192.168.1.10:5080</c>, for the links in messages; empty: messages have none.</summary>
    public string Link { get; init; } = "";

    /// <summary>The address of a page of the dashboard; null where it is not known how readers reach it.</summary>
    /// <param name="path">From the root on, with a slash.</param>
    public string? To(string path) => Link.Length == 0 ? null : Link.TrimEnd('/') + path;
}

/// <summary>That somebody changed the settings: a stored row, never changed again.</summary>
/// <param name="Number">Rises by one with each.</param>
/// <param name="Settings">As they are from then on.</param>
/// <param name="Who">Who did it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
public sealed record BriefSettingsChange(long Number, BriefSettings Settings, string Who, DateTimeOffset At, string Reason);

/// <summary>The settings as somebody wrote them; null: as it stands.</summary>
/// <param name="On"><c>true</c> or <c>false</c>.</param>
/// <param name="Hour"><c>07:00</c>.</param>
/// <param name="TimeZone">An IANA zone.</param>
/// <param name="Link">A web address, or empty.</param>
public sealed record BriefDraft(string? On, string? Hour, string? TimeZone, string? Link)
{
    /// <summary>The draft that would change nothing.</summary>
    public static BriefDraft Of(BriefSettings settings) =>
        new(settings.IsOn ? "true" : "false", settings.Hour.ToString(Clock, CultureInfo.InvariantCulture), settings.TimeZone, settings.Link);

    /// <summary>The settings that it makes of those that hold, with everything that is wrong with it.</summary>
    public (BriefSettings Settings, IReadOnlyList<DeliveryFault> Faults) Over(BriefSettings known)
    {
        List<DeliveryFault> faults = [];
        var (on, hour, zone, link) = (On?.Trim(), Hour?.Trim(), TimeZone?.Trim(), Link?.Trim());
        if (on is not (null or "true" or "false")) faults.Add(new("on", DeliveryProblem.NeitherTrueNorFalse, on));
        var time = known.Hour;
        if (hour is not null && !TimeOnly.TryParseExact(hour, [Clock, "H':'mm", "H'.'mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time))
            faults.Add(new("hour", DeliveryProblem.NoTime, hour));
        if (zone is not null && !LocalTime.Knows(zone)) faults.Add(new("timeZone", DeliveryProblem.ZoneUnknown, zone));
        if (link is { Length: > LongestLink }) faults.Add(new("link", DeliveryProblem.TooLong, LongestLink.ToString(CultureInfo.InvariantCulture)));
        else if (link is { Length: > 0 } && !IsWeb(link)) faults.Add(new("link", DeliveryProblem.NoWebAddress, link));
        return (new() { IsOn = on is null ? known.IsOn : on == "true", Hour = time, TimeZone = zone ?? known.TimeZone, Link = link ?? known.Link }, faults);
    }

    /// <summary>Characters of the link: it stands in a message of at most <see cref="BriefText.Longest"/>.</summary>
    public const int LongestLink = 200;

    const string Clock = "HH':'mm";

    static bool IsWeb(string link) => Uri.TryCreate(link, UriKind.Absolute, out var url) && url is { Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "" };
}
