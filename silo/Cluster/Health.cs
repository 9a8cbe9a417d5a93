using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ReputationWatch.Cluster;

/// <summary>
/// What a supervisor asks. <c>/livez</c>: is the process alive, or is it to be started anew? <c>/readyz</c>: may it be sent visitors?
/// A database that is away makes a silo unready, never dead: starting it anew would not bring the database back.
/// </summary>
static class Health
{
    /// <summary>Adds the silo's own check; the store's comes with the dashboard.</summary>
    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks().AddCheck<SiloActive>("silo");

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/livez", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/readyz");
    }

    sealed class SiloActive(ISiloStatusOracle silos) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken) =>
            Task.FromResult(silos.CurrentStatus == SiloStatus.Active
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy($"the silo is {silos.CurrentStatus}"));
    }
}
