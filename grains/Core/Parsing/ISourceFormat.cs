using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>A source's format: two pure halves around one request. One file per format.</summary>
public interface ISourceFormat
{
    /// <summary>The name used by <see cref="Source.Format"/> and <c>parse --as</c>.</summary>
    string Name { get; }

    /// <summary>Whether it answers a query or lists what is new.</summary>
    SourceKind Kind { get; }

    /// <summary>Builds the request. <paramref name="query"/> is null for a feed, and where a saved body is read without one.</summary>
    FetchRequest BuildRequest(Uri endpoint, SearchQuery? query);

    /// <summary>
    /// Builds the request where today's date may be part of it. By default as without.
    /// </summary>
    FetchRequest BuildRequest(Uri endpoint, SearchQuery? query, DateTimeOffset now) => BuildRequest(endpoint, query);

    /// <summary>Reads a body. Never throws on any bytes; what cannot be read is <see cref="ReadingOutcome.Unrecognised"/>.</summary>
    /// <param name="body">The body as fetched.</param>
    /// <param name="query">What was asked; null skips the test for unrelated results.</param>
    /// <param name="now">By which relative dates ("3 jam lalu") are resolved.</param>
    SourceReading Read(FetchedBody body, SearchQuery? query, DateTimeOffset now);

    /// <summary>
    /// What a refusal's own words come to, such as an API's "not enough credits"; null where they say no more than the
    /// status. Never throws.
    /// </summary>
    SourceReading? Explain(FetchedBody refusal) => null;

    /// <summary>How long a source that was read well before may give nothing until it is given up for dead. A lunch break, or a refusal for an hour, is no death.</summary>
    TimeSpan GivenUpAfter => TimeSpan.FromHours(6);

    /// <summary>What a look costs, in the service's own unit and in words for the operator; null where it is free.</summary>
    CallCost? Cost => null;
}
