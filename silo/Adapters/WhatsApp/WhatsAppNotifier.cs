using System.Net.Http.Headers;
using System.Net.Http.Json;
using ReputationWatch.Adapters.Webhook;
using ReputationWatch.Delivering;

namespace ReputationWatch.Adapters.WhatsApp;

/// <summary>How a WhatsApp channel is set up.</summary>
/// <param name="PhoneNumberId">The id of the sending number, digits.</param>
/// <param name="Token">The token of a system user. Never shown.</param>
/// <param name="Template">The name of an approved template whose body has one parameter, the text; null: plain text is sent.</param>
/// <param name="TemplateLanguage">The template's language, such as <c>id</c>.</param>
sealed record WhatsAppOptions(string PhoneNumberId, string Token, string? Template, string TemplateLanguage)
{
    /// <summary>Never the token.</summary>
    public override string ToString() => $"WhatsApp number {PhoneNumberId}";
}

/// <summary>
/// Sends messages by WhatsApp's Cloud API. Plain text reaches only who wrote to the number in the last 24 hours; a template reaches everybody
/// who agreed to it. That the API took a message does not say that it arrived, which only a callback would tell.
/// </summary>
sealed class WhatsAppNotifier(string channel, WhatsAppOptions settings, NotifyOptions options, IHttpClientFactory clients, TimeProvider clock) : INotifier
{
    const int LongestText = 4096;
    const int LongestParameter = 1024;

    readonly ChannelPost _post = new(clients, NotifierServices.Client, WhatsAppAnswer.What, options.Timeout, clock);

    /// <inheritdoc/>
    public string Channel => channel;

    /// <inheritdoc/>
    public Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct) =>
        _post.SendAsync(() => Build(message), WhatsAppAnswer.ResultOf, readsBody: true, ct);

    HttpRequestMessage Build(OutboxMessage message)
    {
        var address = new Uri($"{options.WhatsAppApi.AbsoluteUri.TrimEnd('/')}/{settings.PhoneNumberId}/messages");
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(settings.Template is { } name ? ByTemplate(message, name) : ByText(message)) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.Token);
        return request;
    }

    static object ByText(OutboxMessage message) => new
    {
        messaging_product = "whatsapp",
        recipient_type = "individual",
        to = message.Address,
        type = "text",
        text = new { preview_url = false, body = WebhookBody.Cut(message.Text, LongestText) },
    };

    object ByTemplate(OutboxMessage message, string name) => new
    {
        messaging_product = "whatsapp",
        recipient_type = "individual",
        to = message.Address,
        type = "template",
        template = new
        {
            name,
            language = new { code = settings.TemplateLanguage },
            components = new[] { new { type = "body", parameters = new[] { new { type = "text", text = Parameter(message.Text) } } } },
        },
    };

    // A parameter with a line break or four spaces in a row is refused.
    static string Parameter(string text) =>
        WebhookBody.Cut(string.Join(" · ", text.Split('\n').Select(line => string.Join(' ', line.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0)), LongestParameter);
}
