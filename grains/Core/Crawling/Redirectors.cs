using System.Text;

namespace ReputationWatch.Crawling;

/// <summary>Takes an address out of the redirects that search engines and social networks wrap it in, without a request.</summary>
internal static class Redirectors
{
    const int DeepestNesting = 5;

    /// <summary>A kind of redirect: which addresses are one, and what they lead to. Null: this one does not say where.</summary>
    sealed record Redirector(Func<Uri, bool> Is, Func<Uri, string?> Target);

    static readonly Redirector[] Known =
    [
        new(u => IsAt(u, "bing.com") && u.AbsolutePath == "/ck/a", u => BingTarget(UrlQuery.ValueOf(u, "u"))),
        new(u => IsAt(u, "bing.com") && u.AbsolutePath == "/news/apiclick.aspx", u => UrlQuery.ValueOf(u, "url")),
        new(u => IsAt(u, "duckduckgo.com") && u.AbsolutePath is "/l/" or "/l", u => UrlQuery.ValueOf(u, "uddg")),
        new(u => IsGoogle(u) && u.AbsolutePath == "/url", u => UrlQuery.ValueOf(u, "q") ?? UrlQuery.ValueOf(u, "url")),
        new(u => IsGoogle(u) && u.AbsolutePath.StartsWith("/amp/", StringComparison.Ordinal), u => BehindAmpCache(u, "/amp/")),
        new(u => IsAt(u, "cdn.ampproject.org"), u => BehindAmpCache(u, "/c/") ?? BehindAmpCache(u, "/v/")),
        new(u => GoogleNewsLink.IdOf(u) is not null, u => GoogleNewsLink.Decode(GoogleNewsLink.IdOf(u)!)),
        new(u => u.Host == "r.search.yahoo.com", u => Between(u.AbsolutePath, "/RU=", "/RK=")),
        new(u => u.Host is "l.facebook.com" or "lm.facebook.com" or "l.instagram.com", u => UrlQuery.ValueOf(u, "u")),
        new(u => IsAt(u, "feedsportal.com"), FeedsportalLink.Target),
    ];

    /// <summary>
    /// The address itself; null for anything that is not, or does not lead to, an absolute http or https address without user
    /// information.
    /// </summary>
    public static Uri? Unwrap(string url)
    {
        if (WebAddress.Parse(url) is not { } at) return null;
        for (var i = 0; i < DeepestNesting && Known.FirstOrDefault(r => r.Is(at))?.Target(at) is { } target; i++)
        {
            if (WebAddress.Parse(target) is not { } next) return null;
            at = next;
        }

        return at;
    }

    static bool IsAt(Uri url, string domain) =>
        url.Host == domain || (url.Host.EndsWith(domain, StringComparison.Ordinal) && url.Host[^(domain.Length + 1)] == '.');

    static bool IsGoogle(Uri url) =>
        url.Host.StartsWith("www.google.", StringComparison.Ordinal) || url.Host.StartsWith("google.", StringComparison.Ordinal);

    // "a1" and the address in base64url without padding.
    static string? BingTarget(string? u)
    {
        if (u?.StartsWith("a1", StringComparison.Ordinal) != true) return null;
        return GoogleNewsLink.FromBase64Url(u[2..]) is { Length: > 0 } bytes ? Encoding.UTF8.GetString(bytes) : null;
    }

    // "/amp/s/www.kompas.com/..." leads to https, without the "s/" to http.
    static string? BehindAmpCache(Uri url, string prefix)
    {
        if (!url.PathAndQuery.StartsWith(prefix, StringComparison.Ordinal)) return null;
        var rest = url.PathAndQuery[prefix.Length..];
        return rest.StartsWith("s/", StringComparison.Ordinal) ? $"https://{rest[2..]}" : $"http://{rest}";
    }

    static string? Between(string text, string open, string close)
    {
        var from = text.IndexOf(open, StringComparison.Ordinal);
        if (from < 0) return null;
        from += open.Length;
        var to = text.IndexOf(close, from, StringComparison.Ordinal);
        return Uri.UnescapeDataString(to < 0 ? text[from..] : text[from..to]);
    }
}
