namespace ReputationWatch.Crawling;

/// <summary>Reads the <c>X-Robots-Tag</c> header. Pure. Format: developers.google.com/search/docs/crawling-indexing/robots-meta-tag.</summary>
public static class RobotsTag
{
    // A colon after anything else names the crawler that the rest of the header is for.
    static readonly string[] WithValue = ["unavailable_after", "max-snippet", "max-image-preview", "max-video-preview"];

    /// <summary>Whether the headers, one string each, forbid us to keep a copy (<c>noarchive</c> or <c>none</c>).</summary>
    public static bool ForbidsArchive(IEnumerable<string> headers) => headers.Any(ForbidsArchive);

    static bool ForbidsArchive(string header)
    {
        var isOurs = true;
        foreach (var part in header.Split(',', StringSplitOptions.TrimEntries))
        {
            var directive = part;
            if (part.IndexOf(':') is var colon and > 0 && !WithValue.Contains(part[..colon].Trim(), StringComparer.OrdinalIgnoreCase))
            {
                isOurs = part[..colon].Trim() is var agent && (agent == "*" || agent.Equals(ProductToken.Own, StringComparison.OrdinalIgnoreCase));
                directive = part[(colon + 1)..].Trim();
            }

            if (isOurs && (directive.Equals("noarchive", StringComparison.OrdinalIgnoreCase) || directive.Equals("none", StringComparison.OrdinalIgnoreCase))) return true;
        }

        return false;
    }
}
