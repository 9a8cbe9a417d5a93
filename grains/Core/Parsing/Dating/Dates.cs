namespace ReputationWatch.Parsing;

/// <summary>Reads the dates that sources write. What it does not understand whole is unknown, never half a guess.</summary>
internal static class Dates
{
    const int Longest = 80;

    /// <summary>
    /// Reads ISO 8601, RFC 822 and the forms met in its place (Indonesian names of months and days, WIB, WITA, WIT),
    /// "Jul 16, 2025", and dates relative to <paramref name="now"/> ("3 jam lalu", "kemarin", "2 hours ago").
    /// </summary>
    public static Dated Parse(string? text, DateTimeOffset now)
    {
        var plain = text is null || text.Length > 4 * Longest ? "" : PlainText.OfText(text);
        if (plain.Length is 0 or > Longest) return Dated.Unknown;
        return IsoDate.Parse(plain) ?? WordDate.Parse(plain) ?? RelativeDate.Parse(plain, now) ?? Dated.Unknown;
    }
}
