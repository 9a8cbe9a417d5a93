using System.Globalization;

namespace ReputationWatch.Single.CommandLine.Detecting;

/// <summary>One row of a series.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Written">Its timestamp as it was written.</param>
/// <param name="At">That as an instant; without an offset, as if it were UTC.</param>
/// <param name="Value">Its count; null where the field is empty: nothing was measured.</param>
readonly record struct SeriesRow(int Line, string Written, DateTimeOffset At, double? Value)
{
    // "2015-02-26 21:42:53", "2015-02-26T21:42Z", "2015-02-26T21:42:53.5+07:00", "2015-02-26"
    static readonly string[] Formats = [.. from time in new[] { "", " HH:mm", "'T'HH:mm", " HH:mm:ss", "'T'HH:mm:ss", " HH:mm:ss.FFFFFFF", "'T'HH:mm:ss.FFFFFFF" }
                                           from zone in time.Length == 0 ? new[] { "" } : ["", "K", "zzz"]
                                           select $"yyyy-MM-dd{time}{zone}"];

    /// <summary>Hour of the week from Monday midnight, by the clock it was written with.</summary>
    public int HourOfWeek => Alerting.Nbx.HourOfWeek.Of(At);

    /// <summary>Reads a line that is not empty.</summary>
    public static SeriesRow Parse(string line, int number)
    {
        var fields = line.Split(',');
        if (fields.Length != 2)
            throw new UsageException($"line {number}: {(fields.Length == 1 ? "one field" : $"{fields.Length} fields")}; write a timestamp, one comma and a count, such as 2026-03-02 08:00:00,14");

        var (written, value) = (Unquoted(fields[0]), Unquoted(fields[1]));
        if (!DateTimeOffset.TryParseExact(written, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
            throw new UsageException($"line {number}: \"{Printable(written)}\" is no timestamp; write 2026-03-02 08:00:00 or 2026-03-02T08:00:00+07:00");
        if (value.Length == 0) return new(number, written, at, null);
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var count) || !double.IsFinite(count))
            throw new UsageException($"line {number}: \"{Printable(value)}\" is no count; write a number such as 14, or leave the field empty where nothing was measured");
        return count >= 0
            ? new(number, written, at, count)
            : throw new UsageException($"line {number}: {Printable(value)} is under 0; write a count from 0, or leave the field empty where nothing was measured");
    }

    /// <summary>Checks that the first line is the header.</summary>
    public static void CheckHeader(string line)
    {
        if (line.Split(',').Select(f => Unquoted(f).ToLowerInvariant()) is var fields && !fields.SequenceEqual(["timestamp", "value"]))
            throw new UsageException($"line 1: \"{Printable(line)}\" is not the header; write timestamp,value on the first line");
    }

    static string Unquoted(string field) => field.Trim() is ['"', .. var inner, '"'] ? inner.Trim() : field.Trim();

    // A terminal obeys what it is told.
    static string Printable(string text) => string.Concat((text.Length > 80 ? text[..80] + "…" : text).Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
