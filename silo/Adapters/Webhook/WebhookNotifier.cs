using System.Net.Http.Headers;
using ReputationWatch.Delivering;

namespace ReputationWatch.Adapters.Webhook;

/// <summary>
/// Posts messages as JSON, in the shape that the receiver reads, the id also as <c>Idempotency-Key</c>. Any 2xx means that it arrived.
/// </summary>
/// <param name="channel">The channel's id.</param>
/// <param name="shape">Whose shape: <see cref="ChannelKind.Webhook"/>, <see cref="ChannelKind.Slack"/> or <see cref="ChannelKind.Teams"/>.</param>
/// <param name="options">Where to.</param>
/// <param name="clients">Makes the client.</param>
/// <param name="client">The client's name.</param>
/// <param name="clock">The time.</param>
sealed class WebhookNotifier(string channel, ChannelKind shape, WebhookOptions options, IHttpClientFactory clients, string client, TimeProvider clock) : INotifier
{
    /// <summary>The name of the client of the configuration's webhook, which may lead anywhere.</summary>
    public const string ConfiguredClient = "webhook";

    readonly ChannelPost _post = new(clients, client, "the webhook", options.Timeout, clock);

    /// <inheritdoc/>
    public string Channel => channel;

    /// <inheritdoc/>
    public Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct) =>
        _post.SendAsync(() => Build(message), answer => ChannelPost.ResultOf("the webhook", answer), readsBody: false, ct);

    HttpRequestMessage Build(OutboxMessage message)
    {
        var body = shape switch
        {
            ChannelKind.Slack => WebhookBody.Slack(message),
            ChannelKind.Teams => WebhookBody.Teams(message),
            _ => WebhookBody.Plain(message),
        };
        var request = new HttpRequestMessage(HttpMethod.Post, options.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.TryAddWithoutValidation("Idempotency-Key", message.Id);
        if (options.SigningKey is { Length: > 0 } key) WebhookSignature.Sign(request, body, key, clock.GetUtcNow());
        return request;
    }
}
