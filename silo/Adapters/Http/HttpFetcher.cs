using System.Net;
using System.Net.Http.Headers;
using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Http;

/// <summary>Fetches once, over the client named <see cref="ClientName"/>: redirects, address rules, limits and decoding by hand. Knows no pace.</summary>
public sealed class HttpFetcher(IHttpClientFactory clients, FetchOptions options, TimeProvider clock) : IFetcher
{
    /// <summary>The name under which <see cref="IHttpClientFactory"/> knows the client.</summary>
    public const string ClientName = "fetch";

    readonly AllowedTargets _targets = new(options);

    /// <inheritdoc/>
    public async Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken ct)
    {
        using var timeout = new CancellationTokenSource(options.TotalTimeout, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        var at = request;
        try
        {
            if (_targets.Refusal(request.Url, from: null) is { } refusal) return Forbidden(refusal);

            using var client = clients.CreateClient(ClientName);
            for (var hops = 0; hops <= options.MaxRedirects; hops++)
            {
                using var message = FetchMessages.Build(at, options);
                using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, stop.Token);
                if (FetchMessages.Redirected(at, response) is not { } next) return await ReadAsync(at, response, stop.Token);
                if (_targets.Refusal(next.Url, from: at.Url) is { } forbidden) return Forbidden(forbidden);
                at = next;
            }

            return Useless($"{request.Url.IdnHost} redirected more than {options.MaxRedirects} times");
        }
        catch (Exception fault) when (FetchFailures.Of(fault, at.Url.IdnHost) is { } failed)
        {
            ct.ThrowIfCancellationRequested();
            return failed;
        }
    }

    async Task<FetchOutcome> ReadAsync(FetchRequest request, HttpResponseMessage response, CancellationToken ct)
    {
        var host = request.Url.IdnHost;
        // A 304 that nobody asked for is no proof of anything.
        if (response.StatusCode == HttpStatusCode.NotModified && request.Validators is not null) return new FetchOutcome.NotModified();
        if (!response.IsSuccessStatusCode) return FetchFailures.Of(response.StatusCode, host, RetryAfter.Of(response, clock.GetUtcNow()));

        var headers = response.Content.Headers;
        if (!FetchFailures.MayBeText(headers.ContentType)) return Useless($"{host} sent {headers.ContentType?.MediaType}, not text");
        if (headers.ContentLength > options.MaxBytes) throw new BodyTooLargeException($"a body of {headers.ContentLength} bytes");

        await using var wire = await response.Content.ReadAsStreamAsync(ct);
        var bytes = await BodyReader.ReadAsync(wire, ContentDecoding.Layers(Encodings(response.Content)), options.MaxBytes, ct);
        var body = new FetchedBody(request.Url, (int)response.StatusCode, Raw(headers.NonValidated, "Content-Type"), bytes);
        return new FetchOutcome.Fetched(body, ValidatorsOf(response));
    }

    /// <summary>A sitemap file that is itself gzipped ("sitemap.xml.gz") is one more layer, whatever the header says.</summary>
    static IEnumerable<string> Encodings(HttpContent content) =>
        content.Headers.ContentType?.MediaType is "application/gzip" or "application/x-gzip" && content.Headers.ContentEncoding.Count == 0
            ? ["gzip"]
            : content.Headers.ContentEncoding;

    static Validators? ValidatorsOf(HttpResponseMessage response)
    {
        var (etag, modified) = (Raw(response.Headers.NonValidated, "ETag"), Raw(response.Content.Headers.NonValidated, "Last-Modified"));
        return etag is null && modified is null ? null : new(etag, modified);
    }

    static string? Raw(HttpHeadersNonValidated headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    static FetchOutcome.Failed Useless(string why) => new(FetchFailureKind.HttpError, why);

    static FetchOutcome.Failed Forbidden(string why) => new(FetchFailureKind.ForbiddenAddress, why);
}
