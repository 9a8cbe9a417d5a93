using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>Reads a page as an article.</summary>
public static class ArticleReader
{
    /// <summary>Reads a body. Never throws on any bytes.</summary>
    public static ArticleReading Read(FetchedBody body, DateTimeOffset now) => new(ReadingOutcome.Unrecognised, null, "articles are not read yet");
}
