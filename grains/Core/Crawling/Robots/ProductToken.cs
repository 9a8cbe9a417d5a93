using System.Buffers;

namespace ReputationWatch.Crawling;

/// <summary>The name by which a robots.txt calls a crawler: letters, hyphens and underscores (RFC 9309, section 2.2.1). Pure.</summary>
public static class ProductToken
{
    const string Compatible = "compatible;";

    static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-");

    static readonly SearchValues<char> Ends = SearchValues.Create(" \t/;()");

    /// <summary>Ours, as it begins the <c>User-Agent</c> that we send.</summary>
    public const string Own = "ReputationWatch";

    /// <summary>
    /// The token of a whole <c>User-Agent</c> header: <c>Kabar</c> of <c>Kabar/1.0 (+https://…)</c>, and of
    /// <c>Mozilla/5.0 (compatible; Kabar/1.0)</c>. Anything without a version is taken as the token that it is.
    /// </summary>
    public static string Of(string agent)
    {
        var text = agent.Trim();
        if (!text.Contains('/')) return text;
        if (text.StartsWith("Mozilla/", StringComparison.OrdinalIgnoreCase) && text.IndexOf(Compatible, StringComparison.OrdinalIgnoreCase) is var at and >= 0
            && WordIn(text[(at + Compatible.Length)..].TrimStart()) is { Length: > 0 } token)
        {
            return token;
        }

        return WordIn(text);
    }

    /// <summary>The beginning up to a blank, a version or a comment.</summary>
    internal static string WordIn(string text) => text.AsSpan().IndexOfAny(Ends) is var end and >= 0 ? text[..end] : text;

    /// <summary>As much of the beginning as can be a token.</summary>
    internal static string LeadingIn(string text) => text.AsSpan().IndexOfAnyExcept(Letters) is var end and >= 0 ? text[..end] : text;
}
