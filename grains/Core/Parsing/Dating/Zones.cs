using System.Collections.Frozen;
using System.Globalization;

namespace ReputationWatch.Parsing;

/// <summary>The zones by which dates in feeds and pages are written.</summary>
internal static class Zones
{
    /// <summary>Western Indonesian time: what an Indonesian date without a zone means most often.</summary>
    public static readonly TimeSpan Wib = TimeSpan.FromHours(7);

    // RFC 822's names and Indonesia's three; others (IST, BST …) mean different things in different places.
    static readonly FrozenDictionary<string, TimeSpan> ByName = new (string Name, int Hours)[]
    {
        ("Z", 0), ("UT", 0), ("UTC", 0), ("GMT", 0),
        ("WIB", 7), ("WITA", 8), ("WIT", 9),
        ("EST", -5), ("EDT", -4), ("CST", -6), ("CDT", -5), ("MST", -7), ("MDT", -6), ("PST", -8), ("PDT", -7),
        ("CET", 1), ("CEST", 2), ("SGT", 8), ("JST", 9),
    }.ToFrozenDictionary(z => z.Name, z => TimeSpan.FromHours(z.Hours), StringComparer.OrdinalIgnoreCase);

    static readonly string[] Forms = ["hh\\:mm", "hhmm", "hh"];

    /// <summary>The offset of <c>WIB</c>, <c>GMT</c>, <c>+07:00</c>, <c>+0700</c>, <c>+07</c>, <c>GMT+7</c>; null where it is none.</summary>
    public static TimeSpan? Offset(ReadOnlySpan<char> zone)
    {
        if (ByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(zone, out var named)) return named;
        if (zone is ['G' or 'g', 'M' or 'm', 'T' or 't', ..] or ['U' or 'u', 'T' or 't', 'C' or 'c', ..]) zone = zone[3..];
        if (zone is not ['+' or '-', .. var digits] || digits.IsEmpty) return null;

        var padded = digits is [_] or [_, ':', ..] ? $"0{digits}" : digits.ToString();
        if (!TimeSpan.TryParseExact(padded, Forms, CultureInfo.InvariantCulture, out var offset) || offset > TimeSpan.FromHours(14)) return null;
        return zone[0] == '-' ? -offset : offset;
    }
}
