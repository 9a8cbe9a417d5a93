namespace ReputationWatch.Cluster;

/// <summary>How this silo finds the others, as the operator wrote it under <c>Cluster</c>.</summary>
public sealed record ClusterOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Cluster";

    /// <summary>The name under which reminders and what hosts asked for are kept. Stays the same for the life of the installation.</summary>
    public string ServiceId { get; init; } = "reputationwatch";

    /// <summary>Silos of one id form one cluster.</summary>
    public string ClusterId { get; init; } = "main";

    /// <summary>Where other silos reach this one: an IP address. Null: the machine's first.</summary>
    public string? Address { get; init; }

    /// <summary>The port between silos. Default 11111; 1 to 65535.</summary>
    public int SiloPort { get; init; } = 11111;

    /// <summary>The port for clients outside the silos. Default 30000; 1 to 65535, or 0 for none, as the dashboard runs inside.</summary>
    public int GatewayPort { get; init; } = 30000;

    /// <summary>
    /// One silo that keeps members, reminders and host states in its own memory: for a developer's machine. They are lost when it stops,
    /// so it is refused anywhere else.
    /// </summary>
    public bool Local { get; init; }
}
