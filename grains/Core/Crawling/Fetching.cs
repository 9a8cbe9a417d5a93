namespace ReputationWatch.Crawling;

/// <summary>The port to the network. It keeps a host's pace, refuses private addresses and caps what it reads.</summary>
public interface IFetcher
{
    /// <summary>Fetches once. Every failure is a value; it throws only where <paramref name="ct"/> asks it to stop.</summary>
    Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken ct);

    /// <summary>Says that what came from there was a challenge: its host is left alone for as long as search engines hold a grudge.</summary>
    Task ChallengedAsync(Uri url) => Task.CompletedTask;
}

/// <summary>What a server said a body can be recognised by; sent back exactly as received.</summary>
/// <param name="ETag">The <c>ETag</c> header, quotes and all.</param>
/// <param name="LastModified">The <c>Last-Modified</c> header, unparsed.</param>
public sealed record Validators(string? ETag, string? LastModified);

/// <summary>One request.</summary>
/// <param name="Url">An absolute http or https address.</param>
/// <param name="Form">An <c>application/x-www-form-urlencoded</c> body; where it is given the request is a POST.</param>
/// <param name="AcceptLanguage">The <c>Accept-Language</c> header.</param>
/// <param name="Validators">Those of the last good answer; a server that knows them answers <see cref="FetchOutcome.NotModified"/>.</param>
public sealed record FetchRequest(Uri Url, string? Form = null, string? AcceptLanguage = null, Validators? Validators = null)
{
    /// <summary>An <c>application/json</c> body; where it is given the request is a POST. Never beside a form.</summary>
    public string? Json { get; init; }

    /// <summary>The operator's key that has to go with it; the adapter fills it in, so that no key ever stands in an address of ours.</summary>
    public ApiKey? Key { get; init; }

    /// <summary>
    /// Whether the host's robots.txt has a say: for pages that we found or searched ourselves. What an operator
    /// subscribed to (a feed, and Google's news search made for feed readers) or has a contract for (an API) is asked without.
    /// </summary>
    public bool AsksRobots { get; init; }
}

/// <summary>Which of the operator's keys a request needs, and where it goes.</summary>
/// <param name="Name">The key's name in the configuration: <c>brave</c> for <c>Keys:brave</c>.</param>
/// <param name="Place">Where the service wants it.</param>
/// <param name="Parameter">The header's or query parameter's name.</param>
public sealed record ApiKey(string Name, KeyPlace Place, string Parameter);

/// <summary>Where a service wants its key.</summary>
public enum KeyPlace
{
    /// <summary>In a header.</summary>
    Header,

    /// <summary>In the query of the address.</summary>
    Query,
}

/// <summary>A body as it came.</summary>
/// <param name="Url">Where it came from, after redirects.</param>
/// <param name="Status">The HTTP status: 2xx but for the words of a refusal. A challenge page under 200 or 202 is told apart by the format that reads it.</param>
/// <param name="ContentType">The <c>Content-Type</c> header, unparsed.</param>
/// <param name="Bytes">The decompressed body.</param>
public sealed record FetchedBody(Uri Url, int Status, string? ContentType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether its server forbids to keep a copy of it (<c>X-Robots-Tag: noarchive</c>).</summary>
    public bool NoArchive { get; init; }
}

/// <summary>Why nothing could be read.</summary>
public enum FetchFailureKind
{
    /// <summary>No answer in time.</summary>
    TimedOut,

    /// <summary>No connection, or one that broke.</summary>
    Unreachable,

    /// <summary>403, 418, 429 or 503: the host does not want us now.</summary>
    Refused,

    /// <summary>402, or an API that says that its quota is used up.</summary>
    Quota,

    /// <summary>404 or 410.</summary>
    NotFound,

    /// <summary>Any other answer that is no use: another 4xx, redirects without end, a body that is no text or cannot be decoded.</summary>
    HttpError,

    /// <summary>Any other 5xx: the host itself is broken.</summary>
    ServerError,

    /// <summary>More bytes than allowed, or a body that inflates beyond reason.</summary>
    TooLarge,

    /// <summary>An address we never go to: private, loopback and the like, or not http(s).</summary>
    ForbiddenAddress,

    /// <summary>The host's robots.txt does not want it read, or could not be read itself.</summary>
    Disallowed,

    /// <summary>The service wants a key that the operator has not set.</summary>
    KeyMissing,
}

/// <summary>What came of a fetch.</summary>
public abstract record FetchOutcome
{
    FetchOutcome() { }

    /// <summary>A body, which a parser still has to judge.</summary>
    /// <param name="Body">The body.</param>
    /// <param name="Validators">To be sent next time, where the server gave any.</param>
    public sealed record Fetched(FetchedBody Body, Validators? Validators = null) : FetchOutcome
    {
        /// <summary>For how long the server calls its answer fresh (<c>Cache-Control: max-age</c>, else <c>Expires</c>), at most a day; null where it does not say.</summary>
        public TimeSpan? FreshFor { get; init; }
    }

    /// <summary>304: as it was at the last good answer.</summary>
    public sealed record NotModified : FetchOutcome;

    /// <summary>The look failed. Never a zero.</summary>
    /// <param name="Kind">Why.</param>
    /// <param name="Detail">For the operator, in English, without secrets.</param>
    /// <param name="RetryAfter">How long the host asked us to stay away.</param>
    public sealed record Failed(FetchFailureKind Kind, string Detail, TimeSpan? RetryAfter = null) : FetchOutcome
    {
        /// <summary>What a 4xx or 5xx answer said beside its status, cut at 64 KiB: a service's own words for what is wrong. Null where nothing came.</summary>
        public FetchedBody? Body { get; init; }
    }

    /// <summary>Not looked at all: the host's pace or cool-down lets nobody through before <paramref name="Until"/>.</summary>
    /// <param name="Until">When to come again.</param>
    public sealed record Deferred(DateTimeOffset Until) : FetchOutcome;
}
