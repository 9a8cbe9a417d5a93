using ReputationWatch.Crawling;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Input;

/// <summary>What can be wrong with a source as a person or a machine wrote it.</summary>
enum SourceProblem
{
    IdImproper,
    NameMissing,
    NameTooLong,
    NameNotPlain,
    NameUnreadable,
    NameTaken,
    FormatMissing,
    FormatUnknown,
    EndpointMissing,
    EndpointNoWeb,
    EndpointUserInfo,
    EndpointKeyed,
    EndpointSecret,
    OutletTooLong,
    OutletNotPlain,
    NumberUnreadable,
    IntervalTooShort,
    IntervalTooLong,
    StaleAfterNothing,
    HoursHalf,
    HoursUnreadable,
    ZoneUnknown,
    LayoutMissing,
    LayoutNeedless,
    LayoutUnreadable,
    LayoutUnknown,
    QueryMissing,
}

/// <summary>A problem, the field it is in by its name in the API, and what was written there where that helps.</summary>
sealed record SourceFault(string Field, SourceProblem Problem, string Given = "");

/// <summary>What a source must be before it is stored; one place for the form and the API.</summary>
static class SourceRules
{
    public const int LongestName = 80;
    public const int LongestEndpoint = 2000;
    public static readonly TimeSpan ShortestInterval = TimeSpan.FromMinutes(1);
    public static readonly TimeSpan LongestInterval = TimeSpan.FromDays(30);

    /// <summary>The one format whose pages are read by an operator's layout.</summary>
    public const string LayoutFormat = "publisher-html";

    /// <summary>Everything that is wrong, in the form's order; empty where nothing is. A format that was stored before may stay, known or not.</summary>
    public static IReadOnlyList<SourceFault> Check(SourceDraft draft, Source? known) =>
    [
        .. OfName(draft.Name),
        .. OfFormat(draft.Format, known),
        .. OfEndpoint(draft.Endpoint, draft.Format),
        .. When("outlet", SourceProblem.OutletTooLong, draft.Outlet?.Length > LongestName),
        .. When("outlet", SourceProblem.OutletNotPlain, draft.Outlet is { } outlet && !NameText.IsPlain(outlet)),
        .. When("interval", SourceProblem.IntervalTooShort, draft.Interval < ShortestInterval),
        .. When("interval", SourceProblem.IntervalTooLong, draft.Interval > LongestInterval),
        .. When("staleAfter", SourceProblem.StaleAfterNothing, draft.StaleAfter <= TimeSpan.Zero),
        .. When("atMostEvery", SourceProblem.IntervalTooShort, draft.AtMostEvery < ShortestInterval),
        .. When("atMostEvery", SourceProblem.IntervalTooLong, draft.AtMostEvery > LongestInterval),
        .. OfHours(draft.Hours),
        .. OfLayout(draft),
    ];

    static SourceFault[] OfName(string? name) =>
        string.IsNullOrWhiteSpace(name) ? [new("name", SourceProblem.NameMissing)]
        : name.Length > LongestName ? [new("name", SourceProblem.NameTooLong)]
        : !NameText.IsPlain(name) ? [new("name", SourceProblem.NameNotPlain)]
        : [];

    static SourceFault[] OfFormat(string? format, Source? known) =>
        string.IsNullOrEmpty(format) ? [new("format", SourceProblem.FormatMissing)]
        : When("format", SourceProblem.FormatUnknown, format != known?.Format && SourceFormats.Find(format) is null, format);

    static SourceFault[] OfEndpoint(string? endpoint, string? format) =>
        string.IsNullOrEmpty(endpoint) ? [new("endpoint", SourceProblem.EndpointMissing)]
        : AddressOf(endpoint) is not { } address ? [new("endpoint", SourceProblem.EndpointNoWeb, endpoint)]
        : SourceAddress.SecretIn(address, format ?? "") switch
        {
            null => [],
            { Parameter: null } => [new("endpoint", SourceProblem.EndpointUserInfo)],
            { Key: { } key } => [new("endpoint", SourceProblem.EndpointKeyed, key)],
            { Parameter: { } parameter } => [new("endpoint", SourceProblem.EndpointSecret, parameter)],
        };

    static SourceFault[] OfHours(HoursText? hours) =>
        hours is null ? []
        : hours.From.Length == 0 || hours.To.Length == 0 ? [new("hours", SourceProblem.HoursHalf)]
        : HoursText.ClockOf(hours.From) is null || HoursText.ClockOf(hours.To) is null ? [new("hours", SourceProblem.HoursUnreadable, $"{hours.From}–{hours.To}")]
        : When("hours", SourceProblem.ZoneUnknown, Zone.Find(hours.TimeZone) is null, hours.TimeZone);

    // A page that a built-in layout is made for needs none of its own.
    static SourceFault[] OfLayout(SourceDraft draft) => (draft.Layout, draft.Format == LayoutFormat) switch
    {
        (null, true) => When("layout", SourceProblem.LayoutMissing, AddressOf(draft.Endpoint) is { } page && PageLayouts.At(page) is null),
        (not null, false) => [new("layout", SourceProblem.LayoutNeedless)],
        ({ } layout, _) => LayoutText.Problem(layout) is { } wrong ? [new("layout", SourceProblem.LayoutUnreadable, wrong)] : [],
        _ => [],
    };

    /// <summary>The address, where it is one of the web.</summary>
    public static Uri? AddressOf(string? endpoint) =>
        endpoint is { Length: <= LongestEndpoint } && Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    static SourceFault[] When(string field, SourceProblem problem, bool holds, string given = "") => holds ? [new(field, problem, given)] : [];
}
