using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace ReputationWatch.Cluster.Tests.Hosting;

public sealed class ClusterSettingsTests
{
    const string Database = "ConnectionStrings:ReputationWatch=Host=db";

    [Fact]
    public void A_connection_string_is_all_it_takes()
    {
        var settings = From("Production", Database);

        Assert.Equal("Host=db", settings.ConnectionString);
        Assert.Equal(new() { ServiceId = "reputationwatch", ClusterId = "main", Address = null, SiloPort = 11111, GatewayPort = 30000, Local = false }, settings.Options);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var refusal = Assert.Throws<ClusterSettingsException>(() => From(
            "Production", "Cluster:ServiceId=", "Cluster:ClusterId= ", "Cluster:Address=db", "Cluster:SiloPort=0", "Cluster:GatewayPort=70000", "Cluster:Local=true"));

        Assert.Equal(
            """
            The silo does not start, because its configuration is wrong:
            - ConnectionStrings:ReputationWatch is missing; write one such as Host=db;Database=reputationwatch;Username=rw;Password=…
            - Cluster:ServiceId is empty
            - Cluster:ClusterId is empty
            - Cluster:Address is "db"; write an IP address
            - Cluster:SiloPort is 0; write 1 to 65535
            - Cluster:GatewayPort is 70000; write 1 to 65535, or 0 for none
            - Cluster:Local keeps members, reminders and host states in memory and is for development alone; this is Production
            """,
            refusal.Message, ignoreLineEndingDifferences: true);
        Assert.Equal(7, refusal.Problems.Count);
    }

    [Fact]
    public void One_port_does_not_serve_silos_and_clients()
    {
        var refusal = Assert.Throws<ClusterSettingsException>(() => From("Production", Database, "Cluster:SiloPort=30000"));

        Assert.Equal(["Cluster:SiloPort and Cluster:GatewayPort are both 30000"], refusal.Problems);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public void Memory_is_refused_outside_development(string environment) =>
        Assert.Single(Assert.Throws<ClusterSettingsException>(() => From(environment, Database, "Cluster:Local=true")).Problems);

    [Fact]
    public void Memory_is_allowed_in_development() => Assert.True(From("Development", Database, "Cluster:Local=true").Options.Local);

    static ClusterSettings From(string environment, params string[] lines)
    {
        var values = lines.Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], string? (pair) => pair[1]);
        return ClusterSettings.From(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), new Named(environment));
    }

    sealed record Named(string EnvironmentName) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = EnvironmentName;

        public string ApplicationName { get; set; } = "silo";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
