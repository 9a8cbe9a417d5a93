using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReputationWatch.Dashboard.Language;

namespace ReputationWatch.Dashboard.Api;

/// <summary>Reads the parameters of a request and gathers what is wrong with them, so that all of it is answered at once.</summary>
sealed class Asked(Zone zone)
{
    static readonly string[] Times = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    readonly List<(string, string)> _problems = [];

    /// <summary>The answer where anything was wrong.</summary>
    public IResult? Problem => _problems.Count > 0 ? Problems.Invalid(_problems) : null;

    /// <summary>A time with an offset, or a day of the keyword's zone.</summary>
    public DateTimeOffset? Time(string name, string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > DateOnly.MinValue)
            return zone.StartOf(day);

        // A plus that was not escaped arrives as a space.
        var escaped = text.Replace(' ', '+');
        if (HasOffset(escaped) && DateTimeOffset.TryParseExact(escaped, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time;

        _problems.Add((name, $"\"{text}\" is no time; write a day such as 2026-11-21 or a time such as 2026-11-21T08:00:00Z"));
        return null;
    }

    /// <summary>From and to, each null where it was left out; a beginning behind the end is wrong.</summary>
    public (DateTimeOffset? From, DateTimeOffset? To) Span(string? from, string? to)
    {
        var (start, end) = (Time("from", from), Time("to", to));
        if (start > end) _problems.Add(("from", $"\"{from}\" is later than to, \"{to}\"; write the earlier one as from"));
        return (start, end);
    }

    /// <summary>Says what else is wrong with a parameter.</summary>
    public void Refuse(string name, string says) => _problems.Add((name, says));

    /// <summary>A whole number in a range.</summary>
    public int Number(string name, string? text, int otherwise, int least, int most)
    {
        if (string.IsNullOrEmpty(text)) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;

        _problems.Add((name, FormattableString.Invariant($"\"{text}\" does not do; write a whole number from {least} to {most}")));
        return otherwise;
    }

    /// <summary>One of a few words.</summary>
    public T? OneOf<T>(string name, string? text, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (choices.TryGetValue(text, out var choice)) return choice;

        _problems.Add((name, $"\"{text}\" does not do; write one of {string.Join(", ", choices.Keys)}"));
        return null;
    }

    /// <summary>One of an enum's names in lower case.</summary>
    public T? OneOf<T>(string name, string? text)
        where T : struct, Enum =>
        OneOf(name, text, Enum.GetValues<T>().ToDictionary(v => v.ToString().ToLowerInvariant(), StringComparer.Ordinal));

    static bool HasOffset(string text) => text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal);
}
