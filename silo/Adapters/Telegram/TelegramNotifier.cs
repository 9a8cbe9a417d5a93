using System.Net.Http.Json;
using System.Text.Json;
using ReputationWatch.Adapters.Webhook;
using ReputationWatch.Delivering;

namespace ReputationWatch.Adapters.Telegram;

/// <summary>
/// Sends messages by a bot (Bot API, <c>sendMessage</c>). The API knows no idempotency key: a message whose answer was lost comes twice, told
/// apart from another by nothing but its words.
/// </summary>
/// <param name="channel">The channel's id.</param>
/// <param name="token">The bot's token; it stands in the address and is never shown.</param>
/// <param name="options">Where the API is.</param>
/// <param name="clients">Makes the client.</param>
/// <param name="clock">The time.</param>
sealed class TelegramNotifier(string channel, string token, NotifyOptions options, IHttpClientFactory clients, TimeProvider clock) : INotifier
{
    const int LongestText = 4096;
    const string What = "Telegram";

    // With 400, where the chat's id is none; 403 says that the person has blocked the bot, or that the group has thrown it out.
    static readonly string[] NoSuchChat = ["chat not found", "user not found", "PEER_ID_INVALID", "group chat was upgraded", "chat_id is empty"];

    readonly ChannelPost _post = new(clients, NotifierServices.Client, What, options.Timeout, clock);

    /// <inheritdoc/>
    public string Channel => channel;

    /// <inheritdoc/>
    public Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct) => _post.SendAsync(() => Build(message), ResultOf, readsBody: true, ct);

    /// <summary>What an answer means.</summary>
    internal static DeliveryResult ResultOf(PostAnswer answer)
    {
        var (description, wait) = Read(answer.Body);
        return answer.Status switch
        {
            429 => new DeliveryResult.Retry("Telegram answered 429", wait ?? answer.RetryAfter),
            403 => new DeliveryResult.AddressDead($"Telegram answered 403: {description}"),
            400 when NoSuchChat.Any(says => description.Contains(says, StringComparison.OrdinalIgnoreCase)) => new DeliveryResult.AddressDead($"Telegram answered 400: {description}"),
            400 => new DeliveryResult.GiveUp($"Telegram answered 400: {description}"),
            _ => ChannelPost.ResultOf(What, answer),
        };
    }

    HttpRequestMessage Build(OutboxMessage message) => new(HttpMethod.Post, new Uri($"{options.TelegramApi.AbsoluteUri.TrimEnd('/')}/bot{token}/sendMessage"))
    {
        Content = JsonContent.Create(new
        {
            chat_id = message.Address,
            text = WebhookBody.Cut(message.Text, LongestText),
            link_preview_options = new { is_disabled = true },
        }),
    };

    // A short sentence in English, of Telegram's own.
    static (string Description, TimeSpan? Wait) Read(string body)
    {
        try
        {
            var said = JsonDocument.Parse(body).RootElement;
            var description = said.TryGetProperty("description", out var d) ? d.GetString() ?? "" : "";
            var seconds = said.TryGetProperty("parameters", out var p) && p.TryGetProperty("retry_after", out var r) && r.TryGetInt32(out var s) ? s : 0;
            return (WebhookBody.Cut(description, 200), seconds > 0 ? TimeSpan.FromSeconds(seconds) : null);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return ("", null);
        }
    }
}
