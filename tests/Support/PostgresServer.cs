using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ReputationWatch.Tests.Support;

/// <summary>
/// A real PostgreSQL of a test run's own, on a free port of 127.0.0.1, in a folder that goes with it. Start one for all
/// tests of an assembly and make a database for each test.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    /// <summary>Why a test that needs one did not run.</summary>
    public const string Missing = "skipped: PostgreSQL's initdb is not on the PATH (Debian: apt-get install postgresql)";

    readonly string _tools;
    readonly string _folder;
    readonly string _server;
    int _databases;

    PostgresServer(string tools, string folder, int port)
    {
        _tools = tools;
        _folder = folder;
        _server = string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=postgres;Include Error Detail=true");
        // A run that is stopped half-way leaves no server behind.
        AppDomain.CurrentDomain.ProcessExit += StopAtExit;
    }

    /// <summary>Starts a server; null where PostgreSQL is not installed: skip with <see cref="Missing"/>.</summary>
    public static async Task<PostgresServer?> StartAsync()
    {
        if (FindTools() is not { } tools) return null;

        var folder = Directory.CreateTempSubdirectory("reputationwatch-postgres-").FullName;
        if (Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows()) await RunAsync("chown", ["postgres", folder]);
        var port = FreePort();
        var server = new PostgresServer(tools, folder, port);
        await RunAsServerAsync(
            Path.Combine(tools, "initdb"), ["-D", server.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
        await RunAsServerAsync(
            Path.Combine(tools, "pg_ctl"),
            [
                "-D", server.Data, "-w", "-l", Path.Combine(folder, "log"),
                "-o", $"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories= -c fsync=off -c max_connections=200",
                "start",
            ]);
        return server;
    }

    /// <summary>Makes an empty database; gives its connection string.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");
        await using var source = NpgsqlDataSource.Create($"{_server};Database=postgres;Pooling=false");
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return $"{_server};Database={name}";
    }

    /// <summary>Stops the server and removes its folder.</summary>
    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= StopAtExit;
        await RunAsServerAsync(Path.Combine(_tools, "pg_ctl"), ["-D", Data, "-w", "-m", "immediate", "stop"]);
        Directory.Delete(_folder, recursive: true);
    }

    string Data => Path.Combine(_folder, "data");

    void StopAtExit(object? sender, EventArgs e) => DisposeAsync().AsTask().GetAwaiter().GetResult();

    static string? FindTools()
    {
        var installed = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin"))
            : [];
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return onPath.Concat(installed).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // PostgreSQL refuses to run as root; its package brings a user for it.
    static Task RunAsServerAsync(string tool, string[] args) =>
        Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? RunAsync("runuser", ["-u", "postgres", "--", tool, .. args]) : RunAsync(tool, args);

    static async Task RunAsync(string tool, string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, args)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
        var said = process.StandardError.ReadToEndAsync();
        // Read, or a full pipe would hold the tool up.
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{tool} {string.Join(' ', args)}: {await said}");
    }
}
