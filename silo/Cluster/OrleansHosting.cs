using System.Net;
using ReputationWatch.Grains;

namespace ReputationWatch.Cluster;

/// <summary>Makes this process a silo: on PostgreSQL, or for a developer in memory.</summary>
public static class OrleansHosting
{
    const string Invariant = "Npgsql";

    /// <summary>Adds the silo, with everything that Orleans keeps in one database.</summary>
    public static IHostApplicationBuilder AddSilo(this IHostApplicationBuilder builder, ClusterSettings settings)
    {
        builder.UseOrleans(silo =>
        {
            if (settings.Options.Local) InMemory(silo, settings.Options);
            else OnPostgres(silo, settings.Options, settings.ConnectionString);
            silo.AddActivityPropagation();
        });
        builder.Services.AddWire();
        return builder;
    }

    static void InMemory(ISiloBuilder silo, ClusterOptions options) => silo
        .UseLocalhostClustering(options.SiloPort, options.GatewayPort, primarySiloEndpoint: null, options.ServiceId, options.ClusterId)
        .UseInMemoryReminderService()
        .AddMemoryGrainStorage(HostGateGrain.Storage);

    static void OnPostgres(ISiloBuilder silo, ClusterOptions options, string connectionString)
    {
        silo.Configure<Orleans.Configuration.ClusterOptions>(o => (o.ServiceId, o.ClusterId) = (options.ServiceId, options.ClusterId));

        if (options.Address is { } address) silo.ConfigureEndpoints(IPAddress.Parse(address), options.SiloPort, options.GatewayPort);
        else silo.ConfigureEndpoints(options.SiloPort, options.GatewayPort);

        silo.UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Invariant, connectionString));
        silo.UseAdoNetReminderService(o => (o.Invariant, o.ConnectionString) = (Invariant, connectionString));
        silo.AddAdoNetGrainStorage(HostGateGrain.Storage, o =>
        {
            (o.Invariant, o.ConnectionString) = (Invariant, connectionString);
            o.GrainStorageSerializer = new WireStorageSerializer();
        });
    }
}
