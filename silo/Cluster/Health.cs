using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace ReputationWatch.Cluster;

/// <summary>
/// What a supervisor asks. <c>/healthz</c>: is the process alive, or is it to be started anew? <c>/readyz</c>: may it be sent visitors?
/// A database that is away makes a silo unready, never dead: starting it anew would not bring the database back.
/// </summary>
static class Health
{
    public static void AddHealth(this IServiceCollection services, string connectionString) => services.AddHealthChecks()
        .AddCheck<SiloActive>("silo")
        .AddCheck("store", new StoreReachable(connectionString));

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/readyz");
    }

    sealed class SiloActive(ISiloStatusOracle silos) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken) =>
            Task.FromResult(silos.CurrentStatus == SiloStatus.Active
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy($"the silo is {silos.CurrentStatus}"));
    }

    sealed class StoreReachable(string connectionString) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
        {
            try
            {
                await using var connection = new NpgsqlConnection(connectionString);
                await connection.OpenAsync(cancellationToken);
                await using var command = new NpgsqlCommand("SELECT 1", connection);
                await command.ExecuteScalarAsync(cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (NpgsqlException e)
            {
                return HealthCheckResult.Unhealthy("the database does not answer", e);
            }
        }
    }
}
