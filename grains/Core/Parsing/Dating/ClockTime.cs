using System.Globalization;

namespace ReputationWatch.Parsing;

/// <summary>Times of day: <c>19:34</c>, <c>10:14:55.123</c>, and <c>19.34</c> as Indonesians write it.</summary>
internal static class ClockTime
{
    static readonly string[] Forms = ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF", "H:mm:ss,FFFFFFF", "H.mm"];

    /// <summary>The time, or null where it is none.</summary>
    public static TimeOnly? Parse(ReadOnlySpan<char> text) =>
        TimeOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
