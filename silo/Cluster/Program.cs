using Microsoft.Extensions.Options;
using ReputationWatch.Adapters.Sql;
using ReputationWatch.Cluster;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddReputationWatch();
    await builder.Build().MapReputationWatch().RunAsync();
    return 0;
}
catch (Exception e) when (e is ClusterSettingsException or OptionsValidationException or StoreException)
{
    // Written for the operator: a stack trace would only hide it.
    await Console.Error.WriteLineAsync(e.Message);
    return e is StoreException ? 1 : 2;
}
