using System.Xml.Linq;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>
/// A YouTube channel's or playlist's fifteen newest videos, <c>https://www.youtube.com/feeds/videos.xml?channel_id=UC…</c>. The
/// endpoint may be the channel's page, <c>https://www.youtube.com/channel/UC…</c>, or the playlist's. The feeds of all channels
/// answer 404 or 500 for hours or days now and then, while every one of them is alive.
/// </summary>
internal sealed class YouTubeFeedFormat : ISourceFormat
{
    const string Channel = "/channel/";
    const string Hint = "enter the channel's address with its id, https://www.youtube.com/channel/UC… (Share channel, Copy channel ID)";

    /// <inheritdoc/>
    public string Name => "youtube-feed";

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Feed;

    /// <inheritdoc/>
    public TimeSpan GivenUpAfter => TimeSpan.FromDays(3);

    /// <inheritdoc/>
    public FetchRequest BuildRequest(Uri endpoint, SearchQuery? query) => new(Feed(endpoint));

    /// <inheritdoc/>
    public SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now)
    {
        var text = BodyText.Of(body);
        if (FeedItems.In(text) is not { Root.Name.LocalName: "feed" } items)
        {
            var reading = Judgement.NoResults(body, text, "a YouTube feed");
            return reading.Outcome == ReadingOutcome.Unrecognised ? reading with { Detail = $"{reading.Detail}; {Hint}" } : reading;
        }

        return items.ToReading(items.Elements.Select(e => Video(e, body.Url, now)).OfType<SourceEntry>());
    }

    /// <inheritdoc/>
    public SourceReading? Explain(FetchedBody refusal) => refusal.Status is 404 or 500
        ? SourceReading.Without(
            ReadingOutcome.Failed,
            $"HTTP {refusal.Status}: YouTube's feeds are out of order for all channels now and then; if this lasts for days, see whether the channel still exists")
        : null;

    static Uri Feed(Uri page)
    {
        if (page.Host is not ("www.youtube.com" or "youtube.com" or "m.youtube.com")) return page;
        if (page.AbsolutePath.StartsWith(Channel, StringComparison.Ordinal)) return With("channel_id", page.AbsolutePath[Channel.Length..].Split('/')[0]);
        return page.AbsolutePath == "/playlist" && UrlQuery.ValueOf(page, "list") is { } list ? With("playlist_id", list) : page;

        static Uri With(string name, string id) => UrlQuery.With(new("https://www.youtube.com/feeds/videos.xml"), (name, id));
    }

    // A video has no summary of its own, so that its media:description is the snippet; who publishes is the channel.
    static SourceEntry? Video(XElement entry, Uri at, DateTimeOffset now) => FeedEntry.Read(entry, at, now) is not { } video ? null
        : FeedEntry.Own(entry, "author") is { } author && FeedEntry.Own(author, "name") is { } name ? video with { Outlet = PlainText.OfText(name.Value) }
        : video;
}
