using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Adapters.Sql;
using ReputationWatch.Delivering;
using ReputationWatch.Tests.Support;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Tests;

/// <summary>All of delivery over a real store, as a host puts it together.</summary>
sealed class ChannelBench : IAsyncDisposable
{
    readonly StoreHome _home;
    readonly ServiceProvider _services;

    ChannelBench(StoreHome home, SqlStore store, ServiceProvider services) => (_home, Store, _services) = (home, store, services);

    public SqlStore Store { get; }

    public ChannelDesk Channels => _services.GetRequiredService<ChannelDesk>();

    public PeopleDesk People => _services.GetRequiredService<PeopleDesk>();

    public DeliveryDesk Desk => _services.GetRequiredService<DeliveryDesk>();

    public INotifierSource Notifiers => _services.GetRequiredService<INotifierSource>();

    public DeliveryCycle Cycle => new(Store.Outbox, Notifiers, Desk);

    /// <summary>Opens one; nothing but loopback may be reached, for nothing else is allowed by name.</summary>
    public static async Task<ChannelBench> OpenAsync(TimeProvider clock, Dictionary<string, string?> settings, StoreHome? home = null)
    {
        home ??= StoreHome.Sqlite();
        var store = await home.OpenMigratedAsync();
        var services = new ServiceCollection();
        services.AddSingleton(clock);
        var channels = services.AddNotifiers(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        services.AddSingleton(new CycleSettings { Channels = channels }).AddSingleton(store.Delivery).AddSingleton(store.Reader);
        services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        return new(home, store, services.BuildServiceProvider());
    }

    /// <summary>Puts messages into the outbox, as a recorded change of a channel would.</summary>
    public async Task PostAsync(params OutboxMessage[] messages)
    {
        var (id, at) = ($"carrier-{Guid.NewGuid():N}", messages[0].CreatedAt);
        await Store.Delivery.SaveRecipientAsync(new() { Id = id, Name = id, Channel = "log" }, new(DeliverySubject.Recipient, id, DeliveryChangeKind.Added, "test", at, "test"), default);
        await Store.Delivery.SwitchAsync(new(DeliverySubject.Recipient, id, DeliveryChangeKind.SwitchedOff, "test", at, "test"), null, messages, default);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _home.DisposeAsync();
    }
}
