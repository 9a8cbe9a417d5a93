using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ReputationWatch.Crawling;
using ReputationWatch.Dashboard.Input;

namespace ReputationWatch.Dashboard.Api;

/// <summary>
/// A source as it is sent; its id stands in the address. What is left out stays as it is; a null takes away an outlet, a limit,
/// hours or a layout.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
record SourceBody
{
    public const string Example = """{"name":"Antara terkini","format":"feed","endpoint":"https://www.antaranews.com/rss/terkini.xml","enabled":true,"interval":"00:30:00","hours":{"from":"06:00","to":"22:00","timeZone":"Asia/Jakarta"}}""";

    readonly HashSet<string> _said = new(StringComparer.OrdinalIgnoreCase);

    public string? Name { get; init => field = Said(value); }

    public string? Format { get; init => field = Said(value); }

    public string? Endpoint { get; init => field = Said(value); }

    public bool? Enabled { get; init => field = Said(value); }

    public TimeSpan? Interval { get; init => field = Said(value); }

    public TimeSpan? StaleAfter { get; init => field = Said(value); }

    public string? Outlet { get; init => field = Said(value); }

    public TimeSpan? AtMostEvery { get; init => field = Said(value); }

    public HoursBody? Hours { get; init => field = Said(value); }

    public bool? Adaptive { get; init => field = Said(value); }

    public PageLayout? Layout { get; init => field = Said(value); }

    /// <summary>What the source would be.</summary>
    public SourceDraft As(string id, Source? known)
    {
        var usual = known is null ? new SourceDraft { Id = id, Name = id } : SourceDraft.Of(known);
        return usual with
        {
            Name = Name?.Trim() ?? usual.Name,
            Format = Format ?? usual.Format,
            Endpoint = Endpoint?.Trim() ?? usual.Endpoint,
            Enabled = Enabled ?? usual.Enabled,
            Interval = Interval ?? usual.Interval,
            Adaptive = Adaptive ?? usual.Adaptive,
            StaleAfter = Speaks(nameof(StaleAfter)) ? StaleAfter : usual.StaleAfter,
            Outlet = Speaks(nameof(Outlet)) ? Outlet?.Trim() : usual.Outlet,
            AtMostEvery = Speaks(nameof(AtMostEvery)) ? AtMostEvery : usual.AtMostEvery,
            Hours = Speaks(nameof(Hours)) ? Hours?.AsText() : usual.Hours,
            Layout = Speaks(nameof(Layout)) ? Layout : usual.Layout,
        };
    }

    /// <summary>Whether a fault is this body's: what an older version let in must not keep anybody from switching the source off.</summary>
    public bool Owns(SourceFault fault) => Speaks(fault.Field) || (fault.Field == "layout" && Speaks(nameof(Format)));

    bool Speaks(string field) => _said.Contains(field);

    T Said<T>(T value, [CallerMemberName] string field = "")
    {
        _said.Add(field);
        return value;
    }
}

/// <summary>Hours of the day as they are sent: <c>06:00</c>, and an IANA zone, Asia/Jakarta where it is left out.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record HoursBody(string? From, string? To, string? TimeZone)
{
    public HoursText AsText() => new(From ?? "", To ?? "", TimeZone ?? "Asia/Jakarta");
}

/// <summary>A source to be tried: a new one, or with its id a stored one, changed as the body says. Nothing of it is stored.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record TryBody : SourceBody
{
    public new const string Example = """{"format":"searxng-json","endpoint":"http://localhost:8888/search","query":"Sampit"}""";

    /// <summary>The stored source that is meant; left out for a new one.</summary>
    public string? Id { get; init; }

    /// <summary>What a search source is asked.</summary>
    public string? Query { get; init; }
}
