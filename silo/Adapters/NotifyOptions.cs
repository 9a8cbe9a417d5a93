using Microsoft.Extensions.Options;

namespace ReputationWatch.Adapters;

/// <summary>What holds for all channels that an office sets up itself.</summary>
public sealed record NotifyOptions
{
    /// <summary>
    /// Hosts inside the network that a webhook may lead to, as <c>host</c> or <c>host:port</c>. Default none: whoever reaches the dashboard
    /// can set up a webhook, and must not get at the office's other machines by it.
    /// </summary>
    public IReadOnlyList<string> AllowedPrivateHosts { get; init; } = [];

    /// <summary>Where Telegram's Bot API is. Default <c>https://api.telegram.org</c>; another only on this machine.</summary>
    public Uri TelegramApi { get; init; } = new("https://api.telegram.org");

    /// <summary>Where WhatsApp's Cloud API is. Default <c>https://graph.facebook.com/v21.0</c>; another only on this machine.</summary>
    public Uri WhatsAppApi { get; init; } = new("https://graph.facebook.com/v21.0");

    /// <summary>For one try. Default 10 s; 1 s to 15 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Refuses options that are wrong, with everything that is wrong with them.</summary>
    /// <exception cref="OptionsValidationException">At least one is.</exception>
    public NotifyOptions Validated()
    {
        string[] problems = [.. Found()];
        return problems.Length == 0 ? this : throw new OptionsValidationException("Notify", typeof(NotifyOptions), problems);
    }

    /// <summary>Those hosts, and where the providers were moved to.</summary>
    internal IReadOnlyList<string> PrivateHosts =>
        [.. AllowedPrivateHosts, .. new[] { TelegramApi, WhatsAppApi }.Where(api => api.IsLoopback).Select(api => api.Authority)];

    IEnumerable<string> Found()
    {
        foreach (var wrong in AllowedPrivateHosts.Where(host => !Http.AllowedTargets.IsHost(host)))
            yield return $"Notify:AllowedPrivateHosts holds \"{wrong}\", which is no host; write a name or an address, with a port where it is one port alone";
        if (!MayBe(TelegramApi, new NotifyOptions().TelegramApi)) yield return "Notify:TelegramApi may only be on this machine, such as http://127.0.0.1:8081; leave it out for api.telegram.org";
        if (!MayBe(WhatsAppApi, new NotifyOptions().WhatsAppApi)) yield return "Notify:WhatsAppApi may only be on this machine, such as http://127.0.0.1:8081; leave it out for graph.facebook.com";
        if (Timeout < TimeSpan.FromSeconds(1) || Timeout > TimeSpan.FromSeconds(15)) yield return "Notify:Timeout must be 1 to 15 seconds";
    }

    // Anywhere else it would be given the offices' tokens.
    static bool MayBe(Uri api, Uri usual) => api == usual || api is { IsAbsoluteUri: true, Scheme: "http" or "https", IsLoopback: true, UserInfo: "" };
}
