using System.Text;

namespace ReputationWatch.Crawling;

/// <summary>
/// The address by which a piece of coverage is known, however it was linked to. It still opens in a browser, and two different
/// articles never share one: what is not known to be the same stays apart, and <c>Story</c> finds the copies.
/// </summary>
public static class CanonicalUrl
{
    const int LongestUrl = 2000;

    /// <summary>
    /// The canonical form: out of redirects, host in lower case and ASCII, without default port, fragment and tracking parameters,
    /// a known publisher's mobile and AMP addresses at their home. Null for anything that is not an absolute http or https
    /// address, or carries user information, and for one longer than 2,000 bytes, which no browser shows and no index of a store takes.
    /// </summary>
    public static string? Of(string url) => Canonical(url) is { } canonical && Encoding.UTF8.GetByteCount(canonical) <= LongestUrl ? canonical : null;

    static string? Canonical(string url)
    {
        if (Redirectors.Unwrap(url) is not { } at || HostOf(at) is not { Length: > 0 } host) return null;

        var domain = RegistrableDomain.Of(host);
        if (host == "youtu.be") return Of($"https://www.youtube.com/watch?v={at.AbsolutePath.Trim('/')}");
        if (GoogleNewsLink.IdOf(at) is { } id) return $"https://news.google.com/rss/articles/{id}";

        var known = PublisherAddress.Knows(domain);
        var (scheme, path) = (known ? "https" : at.Scheme, UrlText.WithoutEmptySegments(at.AbsolutePath));
        if (known) (host, path) = PublisherAddress.Home(host, domain, path);

        var port = at.IsDefaultPort ? "" : $":{at.Port}";
        var parts = UrlQuery.Parts(at).Where(p => !TrackerParameters.Covers(domain, p) && !(known && PublisherAddress.AsksForAmp(p)));
        var query = string.Join('&', parts);
        return $"{scheme}://{host}{port}{path}{(query.Length > 0 ? "?" : "")}{query}{ArticleFragment(at)}";
    }

    static string? HostOf(Uri url)
    {
        if (url.HostNameType == UriHostNameType.IPv6) return url.Host;
        try
        {
            return url.IdnHost.ToLowerInvariant().TrimEnd('.');
        }
        catch (UriFormatException)
        {
            // A name that Unicode allows and the domain name system does not.
            return null;
        }
    }

    // Pages that choose the article by script keep it behind "#!" or "#/".
    static string ArticleFragment(Uri url) =>
        url.Fragment.StartsWith("#!", StringComparison.Ordinal) || url.Fragment.StartsWith("#/", StringComparison.Ordinal) ? url.Fragment : "";
}
