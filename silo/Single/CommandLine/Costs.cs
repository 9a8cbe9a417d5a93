using System.Globalization;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Single.CommandLine;

/// <summary>Says what asking a source costs, and when it is asked.</summary>
static class Costs
{
    // What a keyword's own interval is where nobody says otherwise.
    static readonly TimeSpan Usual = TimeSpan.FromHours(1);

    /// <summary>What a look costs, and what that comes to in a month; null where it is free.</summary>
    public static string? Line(Source source)
    {
        if (SourceFormats.Find(source.Format)?.Cost is not { } cost) return null;
        var feed = source.Kind() == SourceKind.Feed;
        var every = feed ? source.Interval : source.AtMostEvery ?? Usual;
        var month = cost.AMonth(every, source.Hours).ToString("N0", CultureInfo.InvariantCulture);
        return $"a look costs {cost.Units} {cost.Unit} of Keys:{cost.Key}; asked every {Span(every)} that is {month} a month{(feed ? "" : " for each keyword that asks it")}";
    }

    /// <summary>When it is asked and what that costs, in a few words; empty where there is nothing special about it.</summary>
    public static string Brief(Source source)
    {
        string?[] said =
        [
            source.AtMostEvery is { } most ? $"at most every {Span(most)}" : null,
            source.Hours is { } hours ? string.Create(CultureInfo.InvariantCulture, $"{hours.From:HH:mm}-{hours.To:HH:mm} {hours.TimeZone}") : null,
            SourceFormats.Find(source.Format)?.Cost is { } cost ? $"{cost.Units} {cost.Unit} each" : null,
        ];
        return string.Join(", ", said.OfType<string>());
    }

    static string Span(TimeSpan span) => span switch
    {
        { TotalDays: >= 1 } when span.Ticks % TimeSpan.TicksPerDay == 0 => $"{span.Days}d",
        { TotalHours: >= 1 } when span.Ticks % TimeSpan.TicksPerHour == 0 => $"{(int)span.TotalHours}h",
        _ => $"{(int)span.TotalMinutes}m",
    };
}
