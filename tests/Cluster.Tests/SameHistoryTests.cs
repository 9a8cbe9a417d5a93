using Microsoft.Extensions.DependencyInjection;
using Orleans.Reminders;
using ReputationWatch.Acceptance.Tests;
using ReputationWatch.Cluster.Tests.Support;
using ReputationWatch.Delivering;
using ReputationWatch.Grains;
using ReputationWatch.Storing;
using ReputationWatch.Tests.Support;
using ReputationWatch.Tests.Support.History;
using ReputationWatch.Watching;

namespace ReputationWatch.Cluster.Tests;

[Collection(PostgresCollection.Name)]
public sealed class SameHistoryTests(Postgres postgres)
{
    [Fact]
    public async Task Three_weeks_leave_the_same_store_in_the_cluster_as_in_the_single_host()
    {
        Assert.Equal(await SingleAsync(), await ClusterAsync(await postgres.NewDatabaseAsync()));
    }

    static async Task<string> SingleAsync()
    {
        using var folder = new TemporaryFolder();
        await using var host = await SingleHost.StartAsync(folder.Path);
        await host.Runner.RunAsync();
        return await TraceAsync(host.Reader);
    }

    static async Task<string> ClusterAsync(string database)
    {
        var clock = new ManualClock(ScriptedHistory.Start);
        // Reminders stand still: the history's own beats are the only ones.
        await using var silo = await ClusterHost.StartAsync(database, ScriptedHistory.Network(clock), clock, services =>
            services.AddKeyedSingleton<TimeProvider>(ReminderTimeProviderNames.Reminders, new ManualClock(ScriptedHistory.Start)));

        await new HistoryRunner(
            clock, silo.Sources, silo.Watches, silo.Services.GetRequiredService<ILabelStore>(),
            feed => silo.Grains.GetGrain<IFeedGrain>(feed.Value).CheckAsync(CheckReason.Beat),
            () => silo.Services.GetRequiredService<DeliveryCycle>().RunAsync(clock, default)).RunAsync();
        return await TraceAsync(silo.Reader);
    }

    static Task<string> TraceAsync(IWatchReader reader) => StoreTrace.OfAsync(reader, [.. ScriptedHistory.Keywords.Select(k => k.Id)]);
}
