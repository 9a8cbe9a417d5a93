using System.Reflection;
using Npgsql;

namespace ReputationWatch.Cluster;

/// <summary>Makes the tables and queries that Orleans' providers read, from the files of <c>ops/sql</c> that this assembly carries.</summary>
public sealed class OrleansTables(string connectionString)
{
    const string Folder = "ops.sql.";

    // Any number that nobody else takes: "rwsq".
    const long Lock = 0x72777371;

    /// <summary>The files, in order.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. typeof(OrleansTables).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Runs every file in one transaction. Does no harm twice; of silos that start at once, one goes first.</summary>
    public async Task PrepareAsync(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);

        // CREATE TABLE IF NOT EXISTS is not safe against itself: two that run at once can both find nothing.
        await RunAsync(connection, $"SELECT pg_advisory_xact_lock({Lock})", ct);
        foreach (var file in Files) await RunAsync(connection, await TextOfAsync(file, ct), ct);
        await transaction.CommitAsync(ct);
    }

    static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }

    static async Task<string> TextOfAsync(string file, CancellationToken ct)
    {
        await using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(ct);
    }
}
