using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>Every format there is, by name.</summary>
public static class SourceFormats
{
    static readonly ISourceFormat[] All =
    [
        new FeedFormat(),
        new NewsSitemapFormat(),
        new GoogleNewsRssFormat(),
        new BingNewsRssFormat(),
        new SearxngJsonFormat(),
        new BingHtmlFormat(),
        new DuckDuckGoHtmlFormat(),
        new MojeekHtmlFormat(),
        new MojeekJsonFormat(),
        new BraveJsonFormat(),
        new SerperJsonFormat(),
        new SerpApiJsonFormat(),
        new GdeltJsonFormat(),
        new WordPressJsonFormat(),
        new YouTubeFeedFormat(),
        new PublisherHtmlFormat(layout: null),
    ];

    static readonly Dictionary<string, ISourceFormat> ByName = All.ToDictionary(format => format.Name, StringComparer.Ordinal);

    /// <summary>The names, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ByName.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The format of that name, or null.</summary>
    public static ISourceFormat? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The format that reads a source: a publisher's page by the source's layout, or by the built-in one for its endpoint.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static ISourceFormat For(Source source) => source.Format == PublisherHtmlFormat.Called
        ? Of(source.Layout ?? PageLayouts.At(source.Endpoint)?.Layout)
        : Named(source.Format);

    /// <summary>The format that reads a publisher's page by a layout; null: none is known, and every page is unrecognised.</summary>
    public static ISourceFormat Of(PageLayout? layout) => new PublisherHtmlFormat(layout);

    /// <summary>The format of that name.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists those there are.</exception>
    public static ISourceFormat Named(string name) =>
        Find(name) ?? throw new ArgumentException($"There is no format \"{name}\"; write one of {string.Join(", ", Names)}", nameof(name));
}
