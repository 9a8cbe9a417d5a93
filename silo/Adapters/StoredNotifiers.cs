using System.Globalization;
using ReputationWatch.Adapters.Smtp;
using ReputationWatch.Adapters.Telegram;
using ReputationWatch.Adapters.Webhook;
using ReputationWatch.Adapters.WhatsApp;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters;

/// <summary>The ways to all channels: those of the configuration, and those on record, read anew for each batch so that a change holds at once.</summary>
sealed class StoredNotifiers(
    IEnumerable<INotifier> configured, IDeliveryStore store, ISecretBox box, NotifyOptions options, IHttpClientFactory clients, TimeProvider clock) : INotifierSource
{
    readonly Dictionary<string, INotifier> _configured = configured.ToDictionary(n => n.Channel, StringComparer.Ordinal);

    public async Task<INotifier?> FindAsync(string channel, CancellationToken ct)
    {
        if (_configured.TryGetValue(channel, out var own)) return own;
        if ((await store.BookAsync(ct)).Channels.FirstOrDefault(c => c.Id == channel && !c.Configured) is not { } stored) return null;

        var secrets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, sealedSecret) in await store.SealedSecretsAsync(channel, ct))
        {
            if (box.Open(sealedSecret) is not { } open) return new Unopened(channel);
            secrets[name] = open;
        }

        return Make(stored, secrets);
    }

    INotifier Make(Channel channel, Dictionary<string, string> secrets)
    {
        return channel.Kind switch
        {
            ChannelKind.Smtp => new SmtpNotifier(MailOptions(), clock, channel.Id),
            ChannelKind.Telegram => new TelegramNotifier(channel.Id, secrets["token"], options, clients, clock),
            ChannelKind.WhatsApp => new WhatsAppNotifier(
                channel.Id, new(Setting("phoneNumberId"), secrets["token"], Setting("template") is { Length: > 0 } name ? name : null, Setting("templateLanguage")), options, clients, clock),
            _ => new WebhookNotifier(
                channel.Id, channel.Kind, new() { Url = new(secrets["url"]), SigningKey = secrets.GetValueOrDefault("signingKey"), Timeout = options.Timeout },
                clients, NotifierServices.Client, clock),
        };

        string Setting(string name) =>
            channel.Settings.TryGetValue(name, out var written) ? written : ChannelKinds.FieldsOf(channel.Kind).First(f => f.Name == name).Default;

        SmtpOptions MailOptions() => new()
        {
            Host = Setting("host"),
            Port = int.Parse(Setting("port"), CultureInfo.InvariantCulture),
            StartTls = Setting("startTls") == "true",
            UserName = Setting("userName") is { Length: > 0 } user ? user : null,
            Password = secrets.GetValueOrDefault("password"),
            From = Setting("from"),
        };
    }

    /// <summary>A channel whose secrets were sealed with keys that are gone: a store that was moved without them.</summary>
    sealed class Unopened(string channel) : INotifier
    {
        public string Channel => channel;

        public Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct) =>
            Task.FromResult<DeliveryResult>(new DeliveryResult.ChannelDead("its secrets cannot be opened any more: write them anew"));
    }
}
