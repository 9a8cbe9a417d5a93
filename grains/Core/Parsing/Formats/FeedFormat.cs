using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>A publisher's feed: RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom, JSON Feed.</summary>
internal sealed class FeedFormat : ISourceFormat
{
    /// <inheritdoc/>
    public string Name => "feed";

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Feed;

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query) => new(endpoint);

    /// <inheritdoc/>
    public SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now)
    {
        var text = BodyText.Of(body);
        if (JsonFeed.Looks(text)) return JsonFeed.Read(body, text, now);
        if (FeedItems.In(text) is not { } items) return Judgement.NoResults(body, text, "a feed");

        var at = FeedItems.BaseOf(items.Root, body.Url);
        return items.ToReading(items.Elements.Select(e => FeedEntry.Read(e, at, now)));
    }
}
