using System.Globalization;

namespace ReputationWatch.Adapters.Http;

/// <summary>Reads the <c>Retry-After</c> header (RFC 9110 §10.2.3). Pure.</summary>
public static class RetryAfter
{
    static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    // RFC 9110 §5.6.7: the preferred form and the two that a recipient must still read.
    static readonly string[] HttpDates = ["ddd, dd MMM yyyy HH:mm:ss 'GMT'", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];

    /// <summary>How long from <paramref name="now"/>, in whole seconds or until an HTTP-date; 0 to 24 hours. Null where nothing readable was said.</summary>
    public static TimeSpan? Parse(string? header, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(header)) return null;
        var text = header.Trim();
        if (text.All(char.IsAsciiDigit))
        {
            // More digits than a number holds ask for longer than we ever stay away.
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? Clip(TimeSpan.FromSeconds(seconds)) : Longest;
        }

        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite;
        return DateTimeOffset.TryParseExact(text, HttpDates, CultureInfo.InvariantCulture, styles, out var until) ? Clip(until - now) : null;
    }

    /// <summary>What a response asks for.</summary>
    internal static TimeSpan? Of(HttpResponseMessage response, DateTimeOffset now) =>
        response.Headers.NonValidated.TryGetValues("Retry-After", out var values) ? Parse(values.FirstOrDefault(), now) : null;

    static TimeSpan Clip(TimeSpan asked) => asked < TimeSpan.Zero ? TimeSpan.Zero : asked > Longest ? Longest : asked;
}
