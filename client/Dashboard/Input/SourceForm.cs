using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Dashboard.Input;

/// <summary>The source form as it was typed: kept as text, so that a page that asks for mending, or shows a trial, loses nothing.</summary>
public sealed record SourceForm
{
    /// <summary>The name shown to people.</summary>
    public string Name { get; init; } = "";

    /// <summary>The name of a format.</summary>
    public string Format { get; init; } = "feed";

    /// <summary>A web address.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>The outlet of a publisher's own feed.</summary>
    public string Outlet { get; init; } = "";

    /// <summary>Whole minutes.</summary>
    public string Interval { get; init; } = "30";

    /// <summary>Whole hours; empty: never.</summary>
    public string StaleAfter { get; init; } = "";

    /// <summary>Whole minutes; empty: as often as its keywords.</summary>
    public string AtMostEvery { get; init; } = "";

    /// <summary>The first minute of its hours; empty: around the clock.</summary>
    public string HoursFrom { get; init; } = "";

    /// <summary>The minute after the last.</summary>
    public string HoursTo { get; init; } = "";

    /// <summary>An IANA zone.</summary>
    public string HoursZone { get; init; } = "Asia/Jakarta";

    /// <summary>Whether a quiet feed is polled more seldom.</summary>
    public bool Adaptive { get; init; } = true;

    /// <summary>The name of a built-in layout.</summary>
    public string LayoutName { get; init; } = "";

    /// <summary>A layout as JSON; it wins over the name.</summary>
    public string Layout { get; init; } = "";

    /// <summary>What a trial searches for. It is not stored.</summary>
    public string Query { get; init; } = "";

    /// <summary>The form of a source that is to be changed.</summary>
    public static SourceForm Of(Source source) => new()
    {
        Name = source.Name,
        Format = source.Format,
        Endpoint = source.Endpoint.OriginalString,
        Outlet = source.Outlet ?? "",
        Interval = Minutes(source.Interval),
        StaleAfter = Hours(source.StaleAfter),
        AtMostEvery = Minutes(source.AtMostEvery),
        HoursFrom = HoursText.Of(source.Hours)?.From ?? "",
        HoursTo = HoursText.Of(source.Hours)?.To ?? "",
        HoursZone = source.Hours?.TimeZone ?? "Asia/Jakarta",
        Adaptive = source.Adaptive,
        LayoutName = source.Format == SourceRules.LayoutFormat ? LayoutText.NameOf(source.Layout, source.Endpoint) ?? "" : "",
        Layout = source.Layout is { } own && LayoutText.NameOf(own, null) is null ? LayoutFile.Write(own) : "",
    };

    /// <summary>The form that was sent; a field that was left out is empty.</summary>
    public static SourceForm Read(IFormCollection form)
    {
        return new()
        {
            Name = Field("name"),
            Format = Field("format"),
            Endpoint = Field("endpoint"),
            Outlet = Field("outlet"),
            Interval = Field("interval"),
            StaleAfter = Field("staleAfter"),
            AtMostEvery = Field("atMostEvery"),
            HoursFrom = Field("hoursFrom"),
            HoursTo = Field("hoursTo"),
            HoursZone = Field("hoursZone"),
            Adaptive = Field("adaptive") == "true",
            LayoutName = Field("layoutName"),
            Layout = Field("layout"),
            Query = Field("query"),
        };

        string Field(string name) => form[name].ToString().Trim();
    }

    /// <summary>The source it describes, null where it describes none, with what is wrong. What the form does not ask comes from <paramref name="stored"/>.</summary>
    internal (Source? Source, IReadOnlyList<SourceFault> Faults) Parse(Source? stored)
    {
        var faults = new List<SourceFault>();
        var draft = new SourceDraft
        {
            Id = stored?.Id.Value ?? KeywordRules.IdOf(Name)?.Value ?? "",
            Name = Name,
            Format = Format,
            Endpoint = Endpoint,
            Enabled = stored?.Enabled ?? true,
            Outlet = Outlet.Length > 0 ? Outlet : null,
            Interval = Span("interval", Interval, m => TimeSpan.FromMinutes(m), Minutes(stored?.Interval), stored?.Interval, required: true) ?? SourceRules.ShortestInterval,
            StaleAfter = Span("staleAfter", StaleAfter, h => TimeSpan.FromHours(h), Hours(stored?.StaleAfter), stored?.StaleAfter),
            AtMostEvery = Span("atMostEvery", AtMostEvery, m => TimeSpan.FromMinutes(m), Minutes(stored?.AtMostEvery), stored?.AtMostEvery),
            Hours = HoursFrom.Length + HoursTo.Length > 0 ? new(HoursFrom, HoursTo, HoursZone) : null,
            Adaptive = Adaptive,
            Layout = LayoutOf(faults),
        };
        // What is unreadable was said already; that it is missing would only confuse.
        var ruled = SourceRules.Check(draft, stored).Where(fault => faults.TrueForAll(f => f.Field != fault.Field));
        var unnamed = draft.Id.Length == 0 && Name.Length > 0 ? new[] { new SourceFault("name", SourceProblem.NameUnreadable) } : [];
        return (draft.Build(), [.. ruled, .. unnamed, .. faults]);

        // What was not touched stays what it is, though the form shows it rounded.
        TimeSpan? Span(string field, string text, Func<int, TimeSpan> unit, string shown, TimeSpan? was, bool required = false)
        {
            if (was is not null && text == shown) return was;
            if (text.Length == 0 && !required) return null;
            if (text.Length <= 6 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return unit(count);
            faults.Add(new(field, SourceProblem.NumberUnreadable, text));
            return null;
        }
    }

    PageLayout? LayoutOf(List<SourceFault> faults)
    {
        if (Layout.Length > 0)
        {
            var (layout, wrong) = LayoutText.Read(Layout);
            if (layout is null) faults.Add(new("layout", SourceProblem.LayoutUnreadable, wrong));
            return layout;
        }

        if (LayoutName.Length == 0 || LayoutName == LayoutText.NameOf(null, SourceRules.AddressOf(Endpoint))) return null;
        if (PageLayouts.Find(LayoutName) is { } known) return known.Layout;
        faults.Add(new("layout", SourceProblem.LayoutUnknown, LayoutName));
        return null;
    }

    static string Minutes(TimeSpan? span) => span is { } s ? ((long)s.TotalMinutes).ToString(CultureInfo.InvariantCulture) : "";

    static string Hours(TimeSpan? span) => span is { } s ? ((long)s.TotalHours).ToString(CultureInfo.InvariantCulture) : "";
}
