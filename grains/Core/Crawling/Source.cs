using System.Text.Json;
using System.Text.Json.Serialization;
using ReputationWatch.Parsing;

namespace ReputationWatch.Crawling;

/// <summary>The stable name of a source, for example <c>bing-news-rss</c> or <c>antara-terkini</c>.</summary>
/// <param name="Value">Lower-case letters, digits and hyphens.</param>
[JsonConverter(typeof(SourceIdConverter))]
public readonly record struct SourceId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;

    sealed class SourceIdConverter : JsonConverter<SourceId>
    {
        public override SourceId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString() ?? throw new JsonException("A source id is a string"));

        public override void Write(Utf8JsonWriter writer, SourceId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}

/// <summary>Whether a source answers a query or lists what is new.</summary>
public enum SourceKind
{
    /// <summary>Answers a query with ranked entries; asked once per keyword.</summary>
    Search,

    /// <summary>Lists what is new; fetched once for all keywords.</summary>
    Feed,
}

/// <summary>Where we look, as the operator set it up.</summary>
public sealed record Source
{
    /// <summary>The id, unique among all sources.</summary>
    public required SourceId Id { get; init; }

    /// <summary>The name shown to people.</summary>
    public required string Name { get; init; }

    /// <summary>The name of its format, one of <see cref="Parsing.SourceFormats"/>: <c>feed</c>, <c>bing-news-rss</c> and so on.</summary>
    public required string Format { get; init; }

    /// <summary>A feed's own address; for a search source the address that the query is added to.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>Whether it answers a query or lists what is new, by its format and layout.</summary>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public SourceKind Kind() => SourceFormats.For(this).Kind;

    /// <summary>Whether it is asked at all. Result pages of search engines whose robots.txt forbids them start switched off.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>How often a feed is polled. A search source follows the keyword's own interval.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>A feed whose newest entry is older than this is stale: it answers, but nobody writes it any more. Null: never.</summary>
    public TimeSpan? StaleAfter { get; init; }

    /// <summary>The outlet of a publisher's own feed, where its entries do not name one.</summary>
    public string? Outlet { get; init; }

    /// <summary>A search source is asked no more often than this by one keyword, however often the keyword looks. Null: no limit of its own.</summary>
    public TimeSpan? AtMostEvery { get; init; }

    /// <summary>When it may be asked at all. Null: around the clock.</summary>
    public ActiveHours? Hours { get; init; }

    /// <summary>Whether a feed that has little new is polled more seldom than its interval, by how often it writes.</summary>
    public bool Adaptive { get; init; } = true;

    /// <summary>
    /// Where things stand on a publisher's search page; only with the format <c>publisher-html</c>. Null: as in the built-in layout
    /// for the endpoint, which newer versions of the program mend.
    /// </summary>
    public PageLayout? Layout { get; init; }
}
