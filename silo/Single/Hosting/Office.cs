using ReputationWatch.Adapters.Sql;

namespace ReputationWatch.Single.Hosting;

/// <summary>An office's data folder, held by this process alone while it writes.</summary>
sealed class Office : IDisposable
{
    readonly IDisposable? _lock;

    Office(string folder, IDisposable? held, IReadOnlyDictionary<string, string?>? settings = null)
    {
        Folder = folder;
        _lock = held;
        Configuration = Read(Path.Combine(folder, "settings.json"), settings ?? new Dictionary<string, string?>());
        Settings = Settings.From(Configuration);
    }

    /// <summary>The folder's full path.</summary>
    public string Folder { get; }

    /// <summary><c>settings.json</c> in the folder, then <c>REPUTATIONWATCH_</c> environment variables, then what the verb insists on.</summary>
    public IConfiguration Configuration { get; }

    /// <summary>What the configuration says, checked.</summary>
    public Settings Settings { get; }

    /// <summary>The store's file.</summary>
    public string StorePath => Path.Combine(Folder, "reputationwatch.db");

    /// <summary>Takes the folder for writing.</summary>
    /// <exception cref="DataFolderInUseException">Another process holds it; the message says which.</exception>
    public static Office Open(string folder, string purpose, IReadOnlyDictionary<string, string?>? settings = null) =>
        Held(DataFolder.Lock(folder, purpose), held => new(folder, held, settings));

    /// <summary>Services that only read, beside whoever holds the folder.</summary>
    public static async Task<ServiceProvider> ReadAsync(string folder, CancellationToken ct)
    {
        using var office = new Office(folder, held: null);
        if (!File.Exists(office.StorePath)) throw new StoreException(StoreProblem.Unreachable, $"{folder} holds no data yet; write: reputationwatch track NAME, or name another folder with --data");
        return await office.StartServicesAsync(ct, readOnly: true);
    }

    /// <summary>All services but the web's, the store migrated and seeded.</summary>
    public async Task<ServiceProvider> StartServicesAsync(CancellationToken ct, Surroundings? surroundings = null, bool readOnly = false)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddConfiguration(Configuration.GetSection("Logging")).SetMinimumLevel(LogLevel.Warning).AddConsole(Composition.LogToStderr));
        services.AddOffice(this, surroundings ?? Surroundings.Real, readOnly);
        var provider = services.BuildServiceProvider();
        if (!readOnly) await provider.PrepareStoreAsync(ct);
        return provider;
    }

    public void Dispose() => _lock?.Dispose();

    // A folder whose settings are wrong is let go of again.
    static Office Held(DataFolder held, Func<IDisposable, Office> open)
    {
        try
        {
            return open(held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    static IConfigurationRoot Read(string file, IReadOnlyDictionary<string, string?> insisted)
    {
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(file, optional: true)
                .AddEnvironmentVariables("REPUTATIONWATCH_")
                .AddInMemoryCollection(insisted)
                .Build();
        }
        catch (InvalidDataException wrong)
        {
            throw new SettingsException($"{file} is no JSON: {wrong.InnerException?.InnerException?.Message ?? wrong.InnerException?.Message ?? wrong.Message}", wrong);
        }
    }
}
