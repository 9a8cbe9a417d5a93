using ReputationWatch.Adapters.Sql.Migrations;
using ReputationWatch.Adapters.Sql.Postgres;
using ReputationWatch.Adapters.Sql.Sqlite;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Brings the store up to this program before anything else uses it.</summary>
public interface IStoreMigrator
{
    /// <summary>Runs what is missing, in order; safe when several processes start at once. A store opened for reading is only checked.</summary>
    /// <exception cref="StoreException">The store cannot be used; the message says why and what to do.</exception>
    Task MigrateAsync(CancellationToken ct);
}

/// <summary>The store over one database: every port, ready to be shared by the whole process.</summary>
public sealed class SqlStore : IStoreMigrator, IAsyncDisposable
{
    readonly Database _database;
    readonly Migrator _migrator;

    internal SqlStore(Database database, string where, TimeProvider clock)
    {
        _database = database;
        _migrator = new(database, where, Migration.BuiltIn, clock);
        Watches = new SqlWatchStore(database);
        Feeds = new SqlFeedStore(database);
        Sources = new SqlSourceStore(database);
        Outbox = new SqlOutbox(database);
        Hosts = new SqlHostStateStore(database);
        Articles = new SqlArticleStore(database);
        Inbox = new SqlInbox(database);
        Health = new SqlSourceHealthStore(database);
        Labels = new SqlLabelStore(database);
        Lenses = new SqlLensStore(database);
        Layers = new SqlLayerStore(database);
        Campaigns = new SqlCampaignStore(database);
        Analyses = new SqlAnalysisReader(database);
        Rebuilds = new SqlRebuildStore(database);
        RebuildWork = new SqlRebuildWork(database);
        Detections = new SqlDetectionStore(database);
        Reader = new SqlReader(database);
        Delivery = new SqlDeliveryStore(database);
        Delivered = new SqlDeliveredReader(database);
        Briefs = new SqlBriefStore(database);
    }

    /// <summary>The write side for keywords.</summary>
    public IWatchStore Watches { get; }

    /// <summary>The write side for feeds.</summary>
    public IFeedStore Feeds { get; }

    /// <summary>The operator's sources.</summary>
    public ISourceStore Sources { get; }

    /// <summary>Messages on their way.</summary>
    public IOutbox Outbox { get; }

    /// <summary>What is remembered of hosts.</summary>
    public IHostStateStore Hosts { get; }

    /// <summary>Article pages that were read.</summary>
    public IArticleStore Articles { get; }

    /// <summary>Where what people bring in waits for a keyword's next cycle.</summary>
    public IInbox Inbox { get; }

    /// <summary>How the sources are, with their incidents.</summary>
    public ISourceHealthStore Health { get; }

    /// <summary>What people said instead of the machine.</summary>
    public ILabelStore Labels { get; }

    /// <summary>What an office did with its lenses.</summary>
    public ILensStore Lenses { get; }

    /// <summary>What was learnt from people's corrections.</summary>
    public ILayerStore Layers { get; }

    /// <summary>What an office did with its campaigns and notes.</summary>
    public ICampaignStore Campaigns { get; }

    /// <summary>What an analysis reads.</summary>
    public IAnalysisReader Analyses { get; }
    /// <summary>Who asked for figures to be computed anew, and how far that is.</summary>
    public IRebuildStore Rebuilds { get; }

    /// <summary>The work of computing them anew.</summary>
    public IRebuildWork RebuildWork { get; }

    /// <summary>What is remembered of keywords' detection.</summary>
    public IDetectionStore Detections { get; }

    /// <summary>The read side.</summary>
    public IWatchReader Reader { get; }

    /// <summary>Channels and people.</summary>
    public IDeliveryStore Delivery { get; }

    /// <summary>What has reached somebody.</summary>
    public IDeliveredReader Delivered { get; }

    /// <summary>The daily briefs.</summary>
    public IBriefStore Briefs { get; }

    /// <summary>A store in a SQLite file. Touches nothing yet: call <see cref="MigrateAsync"/> first.</summary>
    /// <param name="path">The file, in a folder that is there; made when first migrated, unless <paramref name="readOnly"/>.</param>
    /// <param name="readOnly">Whether this process may only read, beside another that writes.</param>
    /// <param name="clock">Dates the migrations; default: the machine's.</param>
    public static SqlStore Sqlite(string path, bool readOnly = false, TimeProvider? clock = null) =>
        new(new SqliteDatabase(path, readOnly), Path.GetFullPath(path), clock ?? TimeProvider.System);

    /// <summary>A store in a PostgreSQL database. Touches nothing yet: call <see cref="MigrateAsync"/> first.</summary>
    /// <param name="connectionString">As Npgsql reads it.</param>
    /// <param name="clock">Dates the migrations; default: the machine's.</param>
    public static SqlStore Postgres(string connectionString, TimeProvider? clock = null) =>
        new(new PostgresDatabase(connectionString), PostgresErrors.Name(connectionString), clock ?? TimeProvider.System);

    /// <inheritdoc/>
    public Task MigrateAsync(CancellationToken ct) => _migrator.MigrateAsync(ct);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
