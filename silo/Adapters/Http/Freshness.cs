using System.Globalization;

namespace ReputationWatch.Adapters.Http;

/// <summary>Reads for how long an answer is fresh (RFC 9111, section 4.2.1). Pure.</summary>
static class Freshness
{
    static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>From <c>Cache-Control: max-age</c> less <c>Age</c>, else from <c>Expires</c> less <c>Date</c>; 0 to a day, null where it does not say.</summary>
    public static TimeSpan? Of(HttpResponseMessage response, DateTimeOffset now)
    {
        var cache = response.Headers.CacheControl;
        if (cache is { NoStore: true } or { NoCache: true }) return TimeSpan.Zero;
        if (cache?.MaxAge is { } age) return Clip(age - (response.Headers.Age ?? TimeSpan.Zero));
        if (Raw(response) is not { } expires) return null;
        // Anything that is no date means "already": most write 0 or -1 (RFC 9111, section 5.3).
        return DateTimeOffset.TryParseExact(expires, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? Clip(at - (response.Headers.Date ?? now))
            : TimeSpan.Zero;
    }

    /// <summary>Whether the server says that its validators are worth nothing: <c>Expires: 0</c> comes from servers that answer 304 to everything.</summary>
    public static bool MistrustsValidators(HttpResponseMessage response) => Raw(response) == "0";

    static string? Raw(HttpResponseMessage response) =>
        response.Content.Headers.NonValidated.TryGetValues("Expires", out var values) ? values.ToString().Trim() : null;

    static TimeSpan Clip(TimeSpan fresh) => fresh < TimeSpan.Zero ? TimeSpan.Zero : fresh > Longest ? Longest : fresh;
}
