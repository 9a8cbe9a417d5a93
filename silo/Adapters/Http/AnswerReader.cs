using System.Net;
using System.Net.Http.Headers;
using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Http;

/// <summary>Makes an outcome of an answer that is no redirect.</summary>
sealed class AnswerReader(TimeProvider clock)
{
    const int MostOfAnError = 64 << 10;

    // What a service says beside its error is worth a moment and no more.
    static readonly TimeSpan ForAnError = TimeSpan.FromSeconds(3);

    public async Task<FetchOutcome> ReadAsync(FetchRequest request, HttpResponseMessage response, ReadRules rules, CarriedKey? key, CancellationToken ct)
    {
        var host = request.Url.IdnHost;
        // A 304 that nobody asked for is no proof of anything.
        if (response.StatusCode == HttpStatusCode.NotModified && request.Validators is not null) return new FetchOutcome.NotModified();
        if (!response.IsSuccessStatusCode)
        {
            return FetchFailures.Of(response.StatusCode, host, RetryAfter.Of(response, clock.GetUtcNow())) with
            {
                Body = (int)response.StatusCode >= 400 ? await ErrorAsync(request.Url, response, key, ct) : null,
            };
        }

        var headers = response.Content.Headers;
        if (!rules.Beginning && !FetchFailures.MayBeText(headers.ContentType)) return Useless($"{host} sent {headers.ContentType?.MediaType}, not text");
        if (!rules.Beginning && headers.ContentLength > rules.MaxBytes) throw new BodyTooLargeException($"a body of {headers.ContentLength} bytes");

        await using var wire = await response.Content.ReadAsStreamAsync(ct);
        var layers = Layers(request.Url, response.Content);
        var bytes = await (rules.Beginning ? BodyReader.ReadBeginningAsync(wire, layers, rules.MaxBytes, ct) : BodyReader.ReadAsync(wire, layers, rules.MaxBytes, ct));
        return new FetchOutcome.Fetched(Body(request.Url, response, bytes, key), ValidatorsOf(response)) { FreshFor = Freshness.Of(response, clock.GetUtcNow()) };
    }

    /// <summary>The beginning of an error's body; null where there is none that can be read at once. The error itself is told in any case.</summary>
    async Task<FetchedBody?> ErrorAsync(Uri url, HttpResponseMessage response, CarriedKey? key, CancellationToken ct)
    {
        if (!FetchFailures.MayBeText(response.Content.Headers.ContentType)) return null;
        using var late = new CancellationTokenSource(ForAnError, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, late.Token);
        try
        {
            await using var wire = await response.Content.ReadAsStreamAsync(either.Token);
            var bytes = await BodyReader.ReadBeginningAsync(wire, Layers(url, response.Content), MostOfAnError, either.Token);
            return bytes.IsEmpty || Signatures.NotText(bytes.Span) is not null ? null : Body(url, response, bytes, key);
        }
        catch (Exception fault) when (FetchFailures.Of(fault, url.IdnHost) is not null)
        {
            return null;
        }
    }

    static FetchedBody Body(Uri url, HttpResponseMessage response, Memory<byte> bytes, CarriedKey? key)
    {
        key?.Blank(bytes.Span);
        return new(url, (int)response.StatusCode, Raw(response.Content.Headers.NonValidated, "Content-Type"), bytes)
        {
            NoArchive = response.Headers.NonValidated.TryGetValues("X-Robots-Tag", out var tags) && RobotsTag.ForbidsArchive(tags),
        };
    }

    static BodyLayers Layers(Uri url, HttpContent content) => ContentDecoding.Layers(
        content.Headers.ContentEncoding,
        maybeGzipFile: content.Headers.ContentType?.MediaType is "application/gzip" or "application/x-gzip"
            || url.AbsolutePath.EndsWith(".gz", StringComparison.OrdinalIgnoreCase));

    static Validators? ValidatorsOf(HttpResponseMessage response)
    {
        if (Freshness.MistrustsValidators(response)) return null;
        var (etag, modified) = (Raw(response.Headers.NonValidated, "ETag"), Raw(response.Content.Headers.NonValidated, "Last-Modified"));
        return etag is null && modified is null ? null : new(etag, modified);
    }

    static string? Raw(HttpHeadersNonValidated headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    static FetchOutcome.Failed Useless(string why) => new(FetchFailureKind.HttpError, why);
}
