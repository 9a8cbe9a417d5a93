using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Crawling;
using ReputationWatch.Storing;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Adapters.Tests.Http;

/// <summary>The fetcher as the single host wires it, with what a test needs to know of it.</summary>
sealed class FetchBench : IDisposable
{
    readonly ServiceProvider _services;

    public FetchBench(FetchOptions options, TimeProvider? clock = null, Resolve? resolve = null, Action<string>? told = null)
    {
        var services = new ServiceCollection();
        if (told is not null) services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new Listening(told)));
        services.AddSingleton<IHostStateStore>(HostStates);
        if (clock is not null) services.AddSingleton(clock);
        services.AddFetching(options);
        if (resolve is not null)
            services.AddHttpClient(HttpFetcher.ClientName).ConfigurePrimaryHttpMessageHandler(() => FetchHandlers.Primary(options, resolve));
        _services = services.BuildServiceProvider();
    }

    /// <summary>Options by which these servers may be asked, as fast as one likes.</summary>
    public static FetchOptions Allowing(params string[] authorities) => new()
    {
        AllowedPrivateHosts = authorities,
        Pace = new() { MinDelay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero },
    };

    public MemoryHostStates HostStates { get; } = new();

    /// <summary>Without the gate.</summary>
    public IFetcher Fetcher => _services.GetRequiredService<HttpFetcher>();

    public IFetcher Polite => _services.GetRequiredService<IFetcher>();

    /// <summary>Fetches one page of a server that may be asked.</summary>
    public static async Task<FetchOutcome> GetAsync(LoopbackServer server, string path = "/", FetchOptions? options = null)
    {
        using var bench = new FetchBench((options ?? new()) with { AllowedPrivateHosts = [server.Authority] });
        return await bench.Fetcher.FetchAsync(new(server.Url(path)), TestContext.Current.CancellationToken);
    }

    /// <summary>Fetches from a server without manners.</summary>
    public static async Task<FetchOutcome> GetAsync(LoopbackSocket server, FetchOptions? options = null, Resolve? resolve = null)
    {
        using var bench = new FetchBench((options ?? new()) with { AllowedPrivateHosts = [server.Authority] }, resolve: resolve);
        return await bench.Fetcher.FetchAsync(new(server.Url()), TestContext.Current.CancellationToken);
    }

    public void Dispose() => _services.Dispose();

    sealed class Listening(Action<string> told) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            told(formatter(state, exception) + exception);

        public void Dispose() { }
    }
}
