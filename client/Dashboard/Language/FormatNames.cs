namespace ReputationWatch.Dashboard.Language;

/// <summary>What formats are called in every language: most are the names of services.</summary>
static class FormatNames
{
    /// <summary>The service's name; of a format nobody named here, its own.</summary>
    public static string Of(string format) => format switch
    {
        "bing-news-rss" => "Bing News (RSS)",
        "google-news-rss" => "Google News (RSS)",
        "searxng-json" => "SearXNG (JSON)",
        "brave-json" => "Brave Search API",
        "serper-json" => "Serper.dev API",
        "serpapi-json" => "SerpApi",
        "mojeek-json" => "Mojeek API",
        "gdelt-json" => "GDELT DOC API",
        "wordpress-json" => "WordPress (REST API)",
        "youtube-feed" => "YouTube (Atom)",
        _ => format,
    };
}
