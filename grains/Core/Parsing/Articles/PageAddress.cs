using AngleSharp.Html.Dom;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>The address a page gives for itself.</summary>
internal static class PageAddress
{
    /// <summary>
    /// Its <c>link rel="canonical"</c>, absolute; null where it has none, or one of another registrable domain, which could pass the
    /// page off as somebody else's. A front page is no article's address either: that is a slip of the content system.
    /// </summary>
    public static string? Canonical(IHtmlDocument page, Uri address)
    {
        var href = page.QuerySelector("link[rel~='canonical'][href]")?.GetAttribute("href")?.Trim();
        if (href is not { Length: > 0 and <= 2000 } || !Uri.TryCreate(address, href, out var canonical) || canonical.Scheme is not ("http" or "https")) return null;
        if (canonical.UserInfo.Length > 0 || (canonical.AbsolutePath == "/" && canonical.Query.Length == 0 && address.AbsolutePath != "/")) return null;
        return RegistrableDomain.Of(canonical.Host.ToLowerInvariant()) == RegistrableDomain.Of(address.Host.ToLowerInvariant()) ? canonical.AbsoluteUri : null;
    }
}
