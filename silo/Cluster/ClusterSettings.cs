using System.Net;

namespace ReputationWatch.Cluster;

/// <summary>The configuration as a whole, found to be sound: what a silo is built from.</summary>
/// <param name="Options">How silos find each other.</param>
/// <param name="ConnectionString">The PostgreSQL database that holds everything: the store, and Orleans' own tables.</param>
public sealed record ClusterSettings(ClusterOptions Options, string ConnectionString)
{
    /// <summary>The name of the connection string.</summary>
    public const string ConnectionName = "ReputationWatch";

    /// <summary>Reads and checks it.</summary>
    /// <exception cref="ClusterSettingsException">Something is wrong; the message tells everything that is.</exception>
    public static ClusterSettings From(IConfiguration configuration, IHostEnvironment environment)
    {
        var options = configuration.GetSection(ClusterOptions.Section).Get<ClusterOptions>() ?? new();
        var connectionString = configuration.GetConnectionString(ConnectionName) ?? "";

        string[] problems = [.. Problems(options, connectionString, environment)];
        return problems.Length == 0 ? new(options, connectionString) : throw new ClusterSettingsException(problems);
    }

    static IEnumerable<string> Problems(ClusterOptions options, string connectionString, IHostEnvironment environment)
    {
        if (string.IsNullOrWhiteSpace(connectionString))
            yield return $"ConnectionStrings:{ConnectionName} is missing; write one such as Host=db;Database=reputationwatch;Username=rw;Password=…";
        if (string.IsNullOrWhiteSpace(options.ServiceId)) yield return "Cluster:ServiceId is empty";
        if (string.IsNullOrWhiteSpace(options.ClusterId)) yield return "Cluster:ClusterId is empty";
        if (options.Address is { } address && !IPAddress.TryParse(address, out _)) yield return $"Cluster:Address is \"{address}\"; write an IP address";
        if (options.SiloPort is < 1 or > 65535) yield return $"Cluster:SiloPort is {options.SiloPort}; write 1 to 65535";
        if (options.GatewayPort is < 0 or > 65535) yield return $"Cluster:GatewayPort is {options.GatewayPort}; write 1 to 65535, or 0 for none";
        if (options.GatewayPort == options.SiloPort) yield return $"Cluster:SiloPort and Cluster:GatewayPort are both {options.SiloPort}";
        if (options.Local && !environment.IsDevelopment())
            yield return $"Cluster:Local keeps members, reminders and host states in memory and is for development alone; this is {environment.EnvironmentName}";
    }
}

/// <summary>The configuration is wrong. The message is for the operator, one problem a line.</summary>
public sealed class ClusterSettingsException(IReadOnlyList<string> problems)
    : Exception(string.Join(Environment.NewLine, problems.Prepend("The silo does not start, because its configuration is wrong:").Select((line, i) => i == 0 ? line : $"- {line}")))
{
    /// <summary>Everything that is wrong, one sentence each.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
