using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Polly;
using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Http;

/// <summary>Wires the network.</summary>
public static class FetchingServices
{
    /// <summary>
    /// All the single host needs for an <see cref="IFetcher"/>: gates in process (over the registered <see cref="Storing.IHostStateStore"/>) and resilience.
    /// </summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are wrong.</exception>
    public static IServiceCollection AddFetching(this IServiceCollection services, FetchOptions options)
    {
        services.TryAddSingleton<IHostGate, HostGates>();
        services.AddFetchClient(options).AddHttpMessageHandler(provider =>
        {
            var builder = new ResiliencePipelineBuilder<HttpResponseMessage>();
            FetchResilience.Configure(builder, options, provider.GetRequiredService<TimeProvider>());
            return new ResilienceHandler(builder.Build());
        });
        return services;
    }

    /// <summary>
    /// What both hosts share: an <see cref="IFetcher"/> over its named client. The cluster host registers its own <see cref="IHostGate"/>
    /// and adds <see cref="FetchResilience"/> to the builder that it gets back.
    /// </summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are wrong.</exception>
    public static IHttpClientBuilder AddFetchClient(this IServiceCollection services, FetchOptions options)
    {
        services.AddSingleton(options.Validated());
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.TryAddSingleton<HttpFetcher>();
        services.TryAddSingleton<IFetcher, PoliteFetcher>();
        return services.AddHttpClient(HttpFetcher.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => FetchHandlers.Primary(options))
            // The handler renews its connections by itself; replacing it would only drop them.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // The factory logs whole addresses, and a path may hold a key.
            .RemoveAllLoggers();
    }
}
