using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Adapters.Log;
using ReputationWatch.Adapters.Smtp;
using ReputationWatch.Adapters.Webhook;
using ReputationWatch.Briefing;
using ReputationWatch.Delivering;

namespace ReputationWatch.Adapters;

/// <summary>Wires the ways to reach people.</summary>
public static class NotifierServices
{
    /// <summary>The client of the channels that an office sets up itself: it goes to public addresses and those the operator names alone.</summary>
    internal const string Client = "channels";

    /// <summary>
    /// Registers the channels that the configuration sets up: <c>log</c> always, <c>webhook</c> with <c>Notify:Webhook:Url</c>, <c>smtp</c> with
    /// <c>Notify:Smtp:Host</c>; and the way to those on record. Gives the names of the former, for <see cref="Watching.CycleSettings.Channels"/>.
    /// The host adds the store and data protection.
    /// </summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A channel's options are wrong.</exception>
    public static IReadOnlyList<string> AddNotifiers(this IServiceCollection services, IConfiguration config)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<INotifier, LogNotifier>();
        List<Channel> channels = [.. ConfiguredChannels.LogAlone.Channels];

        if (config.GetSection("Notify:Webhook") is { } webhook && webhook["Url"] is not null)
        {
            services.AddWebhook(webhook.Get<WebhookOptions>()!.Validated());
            channels.Add(new() { Id = "webhook", Kind = ChannelKind.Webhook, Name = "webhook", SecretsSet = ["url"], Configured = true });
        }

        if (config.GetSection("Notify:Smtp") is { } smtp && smtp["Host"] is not null)
        {
            var options = smtp.Get<SmtpOptions>()!.ValidatedWithRecipients();
            services.AddSingleton<INotifier>(s => new SmtpNotifier(options, s.GetRequiredService<TimeProvider>()));
            channels.Add(Mail(options));
        }

        services.AddSingleton(new ConfiguredChannels(channels));
        services.AddStored((config.GetSection("Notify").Get<NotifyOptions>() ?? new()).Validated());
        return [.. channels.Select(c => c.Id)];
    }

    static Channel Mail(SmtpOptions options) => new()
    {
        Id = "smtp",
        Kind = ChannelKind.Smtp,
        Name = "smtp",
        Settings = new Dictionary<string, string> { ["host"] = options.Host!, ["from"] = options.From! },
        SecretsSet = options.Password is null ? [] : ["password"],
        Configured = true,
    };

    static void AddStored(this IServiceCollection services, NotifyOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<ISecretBox, SecretBox>();
        services.AddSingleton<INotifierSource, StoredNotifiers>();
        services.AddSingleton<ChannelDesk>().AddSingleton<PeopleDesk>();
        services.TryAddSingleton<DeliveryDesk>();
        services.AddSingleton<BriefReader>().AddSingleton<BriefCycle>().AddSingleton<BriefDesk>();
        services.AddPostClient(Client, new Dialer(new(new FetchOptions { AllowedPrivateHosts = options.PrivateHosts }), System.Net.Dns.GetHostAddressesAsync));
    }

    static void AddWebhook(this IServiceCollection services, WebhookOptions options)
    {
        services.AddSingleton<INotifier>(s => new WebhookNotifier(
            "webhook", ChannelKind.Webhook, options, s.GetRequiredService<IHttpClientFactory>(), WebhookNotifier.ConfiguredClient, s.GetRequiredService<TimeProvider>()));
        services.AddPostClient(WebhookNotifier.ConfiguredClient, dialer: null);
    }

    static void AddPostClient(this IServiceCollection services, string name, Dialer? dialer) =>
        services.AddHttpClient(name, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() =>
            {
                var handler = new SocketsHttpHandler
                {
                    // A redirect would turn the POST into a GET and be taken for an arrival.
                    AllowAutoRedirect = false,
                    UseCookies = false,
                    RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
                    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                    ActivityHeadersPropagator = null,
                };
                if (dialer is null) return handler;
                // A proxy would resolve names on its side, out of the dialer's sight.
                (handler.ConnectCallback, handler.UseProxy) = (dialer.ConnectAsync, false);
                return handler;
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // The factory logs whole paths, and that is where a webhook's secret stands.
            .RemoveAllLoggers();
}
