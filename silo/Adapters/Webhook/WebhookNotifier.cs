using System.Net.Http.Json;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Delivering;

namespace ReputationWatch.Adapters.Webhook;

/// <summary>
/// Posts messages as JSON: <c>{id, keyword, incident, subject, text, at}</c>, the id also as <c>Idempotency-Key</c>.
/// Any 2xx means that it arrived. The receiver's address never shows up in what comes back.
/// </summary>
public sealed class WebhookNotifier(IHttpClientFactory clients, WebhookOptions options, TimeProvider clock) : INotifier
{
    /// <summary>The name under which <see cref="IHttpClientFactory"/> knows the client.</summary>
    public const string ClientName = "webhook";

    /// <inheritdoc/>
    public string Channel => "webhook";

    /// <inheritdoc/>
    public async Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct)
    {
        using var timeout = new CancellationTokenSource(options.Timeout, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var request = Build(message);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop.Token);
            return ResultOf((int)response.StatusCode, RetryAfter.Of(response, clock.GetUtcNow()));
        }
        catch (HttpRequestException fault)
        {
            ct.ThrowIfCancellationRequested();
            return new DeliveryResult.Retry($"the webhook could not be reached ({fault.HttpRequestError})");
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new DeliveryResult.Retry("the webhook did not answer in time");
        }
    }

    /// <summary>What a status means: come again where the receiver is busy or broken, give up where it does not want this message.</summary>
    internal static DeliveryResult ResultOf(int status, TimeSpan? retryAfter) => status switch
    {
        >= 200 and < 300 => new DeliveryResult.Sent(),
        408 or 425 or 429 or >= 500 => new DeliveryResult.Retry($"the webhook answered {status}", retryAfter),
        >= 300 and < 400 => new DeliveryResult.GiveUp($"the webhook answered {status}: set Notify:Webhook:Url to where it redirects"),
        _ => new DeliveryResult.GiveUp($"the webhook answered {status}"),
    };

    HttpRequestMessage Build(OutboxMessage message)
    {
        var body = new
        {
            id = message.Id,
            keyword = message.Keyword?.Value,
            incident = message.IncidentId,
            subject = message.Subject,
            text = message.Text,
            at = message.CreatedAt,
        };
        var request = new HttpRequestMessage(HttpMethod.Post, options.Url) { Content = JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", message.Id);
        return request;
    }
}
