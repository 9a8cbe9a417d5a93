using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Adapters.Sql;
using ReputationWatch.Storing;
using ReputationWatch.Tests.Support;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public sealed class StoreServicesTests
{
    [Fact]
    public async Task Every_port_is_there_once_over_one_store()
    {
        await using var home = StoreHome.Sqlite();
        await using var services = new ServiceCollection().AddSqliteStore(home.Place).BuildServiceProvider();
        var ct = TestContext.Current.CancellationToken;

        await services.GetRequiredService<IStoreMigrator>().MigrateAsync(ct);
        await services.GetRequiredService<IWatchStore>().TrackAsync(Keyword(), Now, ct);

        Assert.Single(await services.GetRequiredService<IWatchReader>().OverviewAsync(Now, ct));
        Assert.Single(await services.GetRequiredService<IFeedStore>().TrackedAsync(ct));
        foreach (var port in new[] { typeof(IWatchStore), typeof(IFeedStore), typeof(ISourceStore), typeof(IOutbox), typeof(IHostStateStore), typeof(IArticleStore), typeof(IInbox), typeof(ISourceHealthStore), typeof(IWatchReader) })
            Assert.Same(services.GetRequiredService(port), services.GetRequiredService(port));
    }

    [Fact]
    public void PostgreSQL_takes_the_same_places()
    {
        static IEnumerable<string?> Ports(IServiceCollection services) => services.Select(s => s.ServiceType.FullName);

        Assert.Equal(Ports(new ServiceCollection().AddSqliteStore("x.db")), Ports(new ServiceCollection().AddPostgresStore("Host=x")));
    }
}
