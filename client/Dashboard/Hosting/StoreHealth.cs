using Microsoft.Extensions.Diagnostics.HealthChecks;
using ReputationWatch.Storing;

namespace ReputationWatch.Dashboard.Hosting;

/// <summary>Healthy where the store answers. Failing sources are the dashboard's matter: restarting the process mends none.</summary>
sealed class StoreHealth(ISourceStore sources) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await sources.SourcesAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
