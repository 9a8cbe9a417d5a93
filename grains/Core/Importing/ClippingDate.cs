using System.Globalization;
using ReputationWatch.Parsing;

namespace ReputationWatch.Importing;

/// <summary>Reads the dates that people write into tables. Pure.</summary>
static class ClippingDate
{
    static readonly string[] LocalTimes =
    [
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "d/M/yyyy HH:mm", "d/M/yyyy HH:mm:ss", "d/M/yyyy H.mm",
    ];

    /// <summary>
    /// The date: a time without a zone is meant where the keyword is, <c>03/04/2026</c> is the third of April as everywhere in Indonesia, and
    /// "yesterday" is refused, since nobody knows when the table was written.
    /// </summary>
    public static Dated Parse(string text, string zone)
    {
        if (!HasYear(text)) return Dated.Unknown;
        if (!DateTime.TryParseExact(text, LocalTimes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return Dates.Parse(text, DateTimeOffset.UnixEpoch);

        var offset = TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(local);
        return Dated.Moment(new(local, offset));
    }

    static bool HasYear(string text)
    {
        var run = 0;
        foreach (var c in text)
        {
            run = char.IsAsciiDigit(c) ? run + 1 : 0;
            if (run == 4) return true;
        }

        return false;
    }
}
