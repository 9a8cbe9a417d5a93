using System.Xml.Linq;
using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace ReputationWatch.Cluster;

/// <summary>Keeps the dashboard's keys in the database that all silos share. Whoever can read that database can read everything else as well, so they lie there in the clear.</summary>
sealed class SharedKeys(string connectionString) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = new NpgsqlConnection(connectionString);
        return [.. connection.Query<string>("SELECT xml FROM dashboard_key ORDER BY name").Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Execute(
            "INSERT INTO dashboard_key (name, xml) VALUES (@Name, @Xml) ON CONFLICT (name) DO UPDATE SET xml = EXCLUDED.xml",
            new { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
    }
}

static class SharedKeysServices
{
    /// <summary>What one silo signs, every silo of the installation accepts.</summary>
    public static void AddSharedKeys(this IServiceCollection services, string connectionString)
    {
        services.AddDataProtection().SetApplicationName("reputationwatch");
        services.Configure<KeyManagementOptions>(o => o.XmlRepository = new SharedKeys(connectionString));
    }
}
