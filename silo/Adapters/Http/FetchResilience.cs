using Polly;
using Polly.Retry;

namespace ReputationWatch.Adapters.Http;

/// <summary>
/// The one recipe of resilience around a hop, for both hosts: the single host runs it in <see cref="ResilienceHandler"/>, the cluster hands it to
/// <c>AddResilienceHandler</c>. Breaking the circuit is left to the host's gate, which knows more and is shared.
/// </summary>
public static class FetchResilience
{
    static readonly TimeSpan BeforeSecondTry = TimeSpan.FromMilliseconds(200);

    /// <summary>A second try where no connection came about, and a limit of <see cref="FetchOptions.AttemptTimeout"/> on each.</summary>
    public static void Configure(ResiliencePipelineBuilder<HttpResponseMessage> builder, FetchOptions options, TimeProvider clock)
    {
        builder.TimeProvider = clock;
        builder
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = 1,
                Delay = BeforeSecondTry,
                ShouldHandle = static args => ValueTask.FromResult(NothingWasSent(args.Outcome.Exception)),
            })
            .AddTimeout(options.AttemptTimeout);
    }

    /// <summary>Without a connection no byte was sent, so that even a POST may be repeated.</summary>
    static bool NothingWasSent(Exception? fault) => fault is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError,
        InnerException: not ForbiddenAddressException,
    };
}
