using System.Globalization;
using System.Text.RegularExpressions;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>Turns a service's own words for why it gave nothing into a reading, never repeating anything that looks like a key.</summary>
internal static partial class Refusal
{
    const int LongestWords = 200;

    static readonly string[] QuotaWords =
        ["credit", "quota", "run out of searches", "limit reached", "limit exceeded for this month", "monthly", "billing", "payment required", "upgrade"];

    static readonly string[] PaceWords = ["rate limit", "rate_limit", "throughput", "too many requests", "limit requests", "automated", "slow down"];

    static readonly string[] KeyWords = ["api key", "api_key", "apikey", "unauthorized", "subscription_token", "subscription token", "authentication"];

    /// <summary>
    /// The reading: <see cref="ReadingOutcome.Quota"/> where an allowance is used up, <see cref="ReadingOutcome.Blocked"/> where we
    /// ask too fast, <see cref="ReadingOutcome.Failed"/> otherwise. Null where the service said nothing.
    /// </summary>
    /// <param name="refusal">The body the words stand in.</param>
    /// <param name="service">Its name.</param>
    /// <param name="words">What it said.</param>
    /// <param name="key">The name of the operator's key, told where the words are about it.</param>
    public static SourceReading? Of(FetchedBody refusal, string service, string? words, string? key = null)
    {
        var said = Scrubbed(PlainText.OfHtml(words ?? ""));
        if (said.Length == 0) return null;

        var outcome = OutcomeOf(refusal.Status, said);
        var status = refusal.Status is >= 200 and < 300 ? "" : string.Create(CultureInfo.InvariantCulture, $" (HTTP {refusal.Status})");
        var hint = key is not null && outcome == ReadingOutcome.Failed && Says(said, KeyWords) ? $"; see whether Keys:{key} is right" : "";
        return SourceReading.Without(outcome, $"{service} says{status}: {said}{hint}");
    }

    /// <summary>Words without keys: what stands behind the name of a key, and every long run of letters with digits in it.</summary>
    public static string Scrubbed(string words)
    {
        // Before it is cut: half a key would no longer look like one.
        var named = NamedKey().Replace(words, "${name}…");
        return PlainText.Beginning(LongRun().Replace(named, run => run.Value.AsSpan().ContainsAnyInRange('0', '9') ? "…" : run.Value), LongestWords);
    }

    static ReadingOutcome OutcomeOf(int status, string said) => status == 402 || (Says(said, QuotaWords) && !Says(said, KeyWords)) ? ReadingOutcome.Quota
        : status is 418 or 429 or 503 || Says(said, PaceWords) ? ReadingOutcome.Blocked
        : ReadingOutcome.Failed;

    static bool Says(string said, string[] words) => Array.Exists(words, w => said.Contains(w, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        """(?<name>(?:api[_-]?key|key|token|secret)["']?\s?[=:]\s?["']?)[^\s"'&<>,;]{4,}""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NamedKey();

    [GeneratedRegex("[A-Za-z0-9_-]{16,}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LongRun();
}
