using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ReputationWatch.Adapters.Log;
using ReputationWatch.Adapters.Smtp;
using ReputationWatch.Adapters.Webhook;
using ReputationWatch.Delivering;

namespace ReputationWatch.Adapters;

/// <summary>Wires the ways to reach people.</summary>
public static class NotifierServices
{
    /// <summary>
    /// Registers the channels that are set up: <c>log</c> always, <c>webhook</c> with <c>Notify:Webhook:Url</c>, <c>smtp</c> with <c>Notify:Smtp:Host</c>.
    /// Gives their names, for <see cref="Watching.CycleSettings.Channels"/>.
    /// </summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A channel's options are wrong.</exception>
    public static IReadOnlyList<string> AddNotifiers(this IServiceCollection services, IConfiguration config)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<INotifier, LogNotifier>();
        List<string> channels = ["log"];

        if (config.GetSection("Notify:Webhook") is { } webhook && webhook["Url"] is not null)
        {
            services.AddWebhook(webhook.Get<WebhookOptions>()!.Validated());
            channels.Add("webhook");
        }

        if (config.GetSection("Notify:Smtp") is { } smtp && smtp["Host"] is not null)
        {
            services.AddSingleton(smtp.Get<SmtpOptions>()!.Validated());
            services.AddSingleton<INotifier, SmtpNotifier>();
            channels.Add("smtp");
        }

        return channels;
    }

    static void AddWebhook(this IServiceCollection services, WebhookOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<INotifier, WebhookNotifier>();
        services.AddHttpClient(WebhookNotifier.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                // A redirect would turn the POST into a GET and be taken for an arrival.
                AllowAutoRedirect = false,
                UseCookies = false,
                RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                ActivityHeadersPropagator = null,
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // The factory logs whole paths, and that is where a webhook's secret stands.
            .RemoveAllLoggers();
    }
}
