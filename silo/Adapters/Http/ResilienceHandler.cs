using Polly;

namespace ReputationWatch.Adapters.Http;

/// <summary>Runs each request through a pipeline.</summary>
sealed class ResilienceHandler(ResiliencePipeline<HttpResponseMessage> pipeline) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        await pipeline.ExecuteAsync(
            static async (call, ct) => await call.Handler.SendOnceAsync(call.Request, ct), (Handler: this, Request: request), cancellationToken);

    Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, CancellationToken ct) => base.SendAsync(request, ct);
}
