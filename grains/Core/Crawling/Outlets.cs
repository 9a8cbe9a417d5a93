namespace ReputationWatch.Crawling;

/// <summary>Names outlets.</summary>
public static class Outlets
{
    /// <summary>The name the source gave, else the host without <c>www.</c>.</summary>
    public static string NameOf(string? given, string canonicalUrl)
    {
        if (!string.IsNullOrWhiteSpace(given)) return given.Trim();
        var host = new Uri(canonicalUrl).IdnHost;
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}
