using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Http;

/// <summary>What one request on the way of a fetch came to.</summary>
/// <param name="Outcome">That of the whole fetch; null where it goes on.</param>
/// <param name="Next">The request that it goes on with.</param>
/// <param name="Status">The status of the answer; null where none came.</param>
/// <param name="Asked">Whether the host was asked at all.</param>
readonly record struct Hop(FetchOutcome? Outcome, FetchRequest? Next = null, int? Status = null, bool Asked = true);

/// <summary>Stands around a request: lets it through by calling it, or answers in its place.</summary>
delegate Task<Hop> HopGuard(FetchRequest at, Func<Task<Hop>> send);

/// <summary>How an answer is read.</summary>
/// <param name="MaxRedirects">How many redirects are followed.</param>
/// <param name="MaxBytes">The most bytes.</param>
/// <param name="Beginning">Whether a longer body is cut, and one of any type taken, instead of being refused.</param>
sealed record ReadRules(int MaxRedirects, int MaxBytes, bool Beginning = false)
{
    /// <summary>A robots.txt: RFC 9309 wants five redirects followed.</summary>
    public static ReadRules Robots { get; } = new(5, RobotsText.MostBytes, Beginning: true);

    /// <summary>Anything else.</summary>
    public static ReadRules Of(FetchOptions options) => new(options.MaxRedirects, options.MaxBytes);
}
