using System.Net;
using System.Net.Http.Headers;
using Polly.Timeout;
using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Http;

/// <summary>Says which failure is of which kind. Details name the host and never the rest of an address: a query may hold a key.</summary>
static class FetchFailures
{
    static readonly string[] NoText =
    [
        "image/", "video/", "audio/", "font/", "application/pdf", "application/zip", "application/x-zip", "application/x-rar", "application/x-7z",
        "application/msword", "application/vnd.ms-", "application/vnd.openxmlformats",
    ];

    /// <summary>What an exception means; null for one that is a fault of ours and no failure of the fetch.</summary>
    public static FetchOutcome.Failed? Of(Exception fault, string host) => fault switch
    {
        { InnerException: ForbiddenAddressException forbidden } => new(FetchFailureKind.ForbiddenAddress, forbidden.Message),
        BodyTooLargeException large => new(FetchFailureKind.TooLarge, $"{host} sent {large.Message}"),
        NotTextException noText => new(FetchFailureKind.HttpError, $"{host} sent {noText.Message}"),
        InvalidDataException => new(FetchFailureKind.HttpError, $"{host} sent a body that cannot be decoded"),
        OperationCanceledException or TimeoutRejectedException => new(FetchFailureKind.TimedOut, $"{host} did not answer in time"),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => Unreachable(host, "has no address"),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => Unreachable(host, "offers no connection that can be trusted"),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => Unreachable(host, "takes no connection"),
        HttpRequestException or IOException => Unreachable(host, "broke off its answer"),
        _ => null,
    };

    /// <summary>What a status other than success means.</summary>
    public static FetchOutcome.Failed Of(HttpStatusCode status, string host, TimeSpan? retryAfter) =>
        new(KindOf((int)status), $"{host} answered {(int)status}", retryAfter);

    /// <summary>Whether a body of that type is worth reading. What is not named is let through: feeds come as anything.</summary>
    public static bool MayBeText(MediaTypeHeaderValue? type)
    {
        var name = type?.MediaType ?? "";
        return !NoText.Any(family => name.StartsWith(family, StringComparison.OrdinalIgnoreCase));
    }

    static FetchFailureKind KindOf(int status) => status switch
    {
        402 => FetchFailureKind.Quota,
        403 or 418 or 429 or 503 => FetchFailureKind.Refused,
        404 or 410 => FetchFailureKind.NotFound,
        >= 500 => FetchFailureKind.ServerError,
        _ => FetchFailureKind.HttpError,
    };

    static FetchOutcome.Failed Unreachable(string host, string why) => new(FetchFailureKind.Unreachable, $"{host} {why}");
}
