using Microsoft.Extensions.Options;

namespace ReputationWatch.Adapters.Webhook;

/// <summary>Where incidents are posted to.</summary>
public sealed record WebhookOptions
{
    /// <summary>The receiver: http or https, private addresses too, for it is the operator's own choice. May hold a secret and is never shown.</summary>
    public Uri? Url { get; init; }

    /// <summary>The key by which what is posted is signed, see <see cref="WebhookSignature"/>; null: it is not signed. Never shown.</summary>
    public string? SigningKey { get; init; }

    /// <summary>For one try. Default 10 s; 1 s to 15 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Refuses options that are wrong, with everything that is wrong with them.</summary>
    /// <exception cref="OptionsValidationException">At least one is.</exception>
    public WebhookOptions Validated()
    {
        string[] problems = [.. Found()];
        return problems.Length == 0 ? this : throw new OptionsValidationException("Webhook", typeof(WebhookOptions), problems);
    }

    /// <summary>Never the address.</summary>
    public override string ToString() => "a webhook";

    IEnumerable<string> Found()
    {
        if (Url is not { IsAbsoluteUri: true, Scheme: "http" or "https", UserInfo: "" })
            yield return "Notify:Webhook:Url must be an http or https address without a user name";
        if (Timeout < TimeSpan.FromSeconds(1) || Timeout > TimeSpan.FromSeconds(15)) yield return "Notify:Webhook:Timeout must be 1 to 15 seconds";
    }
}
