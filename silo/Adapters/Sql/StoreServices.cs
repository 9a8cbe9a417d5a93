using Microsoft.Extensions.DependencyInjection;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Registers the store.</summary>
public static class StoreServices
{
    /// <summary>Every port of the store over one SQLite file. The host calls <see cref="IStoreMigrator.MigrateAsync"/> before it starts.</summary>
    public static IServiceCollection AddSqliteStore(this IServiceCollection services, string path, bool readOnly = false) =>
        services.AddStore(given => SqlStore.Sqlite(path, readOnly, given.GetService<TimeProvider>()));

    /// <summary>Every port of the store over one PostgreSQL database. The host calls <see cref="IStoreMigrator.MigrateAsync"/> before it starts.</summary>
    public static IServiceCollection AddPostgresStore(this IServiceCollection services, string connectionString) =>
        services.AddStore(given => SqlStore.Postgres(connectionString, given.GetService<TimeProvider>()));

    static IServiceCollection AddStore(this IServiceCollection services, Func<IServiceProvider, SqlStore> open) => services
        .AddSingleton(open)
        .AddSingleton<IStoreMigrator>(given => given.GetRequiredService<SqlStore>())
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Watches)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Feeds)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Sources)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Outbox)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Hosts)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Articles)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Inbox)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Health)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Labels)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Lenses)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Layers)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Reader)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Delivery)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Delivered)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Briefs)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Campaigns)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Analyses)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Rebuilds)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().RebuildWork)
        .AddSingleton(given => given.GetRequiredService<SqlStore>().Detections);
}
