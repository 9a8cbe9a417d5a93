using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ReputationWatch.Delivering;

namespace ReputationWatch.Adapters.Tests;

public sealed class NotifierServicesTests
{
    [Fact]
    public void The_log_is_always_a_channel_and_nothing_else_is_by_itself() => Assert.Equal(["log"], Channels([]));

    [Fact]
    public void Channels_that_are_set_up_are_registered_with_their_options()
    {
        var services = new ServiceCollection();
        var channels = services.AddNotifiers(Config(new()
        {
            ["Notify:Webhook:Url"] = "http://10.0.0.9/hook",
            ["Notify:Smtp:Host"] = "mail.dinas.local",
            ["Notify:Smtp:From"] = "pemantau@dinas.example",
            ["Notify:Smtp:To:0"] = "humas@dinas.example",
            ["Notify:Smtp:To:1"] = "piket@dinas.example",
            ["Notify:Smtp:StartTls"] = "false",
        }));
        using var provider = services.BuildServiceProvider();
        var known = provider.GetRequiredService<ConfiguredChannels>().Channels;

        Assert.Equal(["log", "webhook", "smtp"], channels);
        Assert.Equal(channels, provider.GetServices<INotifier>().Select(notifier => notifier.Channel));
        Assert.Equal(channels, known.Select(channel => channel.Id));
        Assert.Equal("mail.dinas.local", known[2].Settings["host"]);
        Assert.DoesNotContain("10.0.0.9", string.Concat(known), StringComparison.Ordinal);
    }

    [Fact]
    public void A_channel_that_is_set_up_wrongly_stops_the_start() =>
        Assert.Throws<OptionsValidationException>(() => Channels(new() { ["Notify:Smtp:Host"] = "mail.dinas.local" }));

    static IReadOnlyList<string> Channels(Dictionary<string, string?> settings) => new ServiceCollection().AddNotifiers(Config(settings));

    static IConfiguration Config(Dictionary<string, string?> settings) => new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
}
