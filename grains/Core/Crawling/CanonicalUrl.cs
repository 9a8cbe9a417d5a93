namespace ReputationWatch.Crawling;

/// <summary>The address by which a piece of coverage is known, however it was linked to.</summary>
public static class CanonicalUrl
{
    /// <summary>The canonical form; null for anything that is not an absolute http or https address.</summary>
    public static string? Of(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;
}
