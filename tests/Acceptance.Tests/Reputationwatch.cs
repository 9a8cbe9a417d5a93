using System.Diagnostics;

namespace ReputationWatch.Acceptance.Tests;

/// <summary>The real program, run as its user runs it.</summary>
static class Reputationwatch
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int Code, string Out, string Error)> RunAsync(string arguments, string input = "")
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var late = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(late.Token);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Starts it and leaves it running.</summary>
    public static Process Start(string arguments) => Process.Start(new ProcessStartInfo("dotnet", $"\"{Path.Combine(AppContext.BaseDirectory, "reputationwatch.dll")}\" {arguments}")
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["DOTNET_gcServer"] = "0" },
    })!;

    /// <summary>Starts <c>serve</c> on a free port and waits until it says where it listens.</summary>
    public static async Task<(Process Process, Uri Address)> ServeAsync(string folder)
    {
        var process = Start($"serve --urls http://127.0.0.1:0 --data \"{folder}\"");
        using var late = new CancellationTokenSource(Patience);
        while (await process.StandardError.ReadLineAsync(late.Token) is { } line)
        {
            if (line.StartsWith("The dashboard is at ", StringComparison.Ordinal)) return (Drain(process), new(line.Split(' ')[4]));
        }

        throw new InvalidOperationException("the server ended before it said where it listens");
    }

    /// <summary>Gets a page of a running server.</summary>
    public static async Task<string> GetAsync(Uri address)
    {
        using var invoker = new HttpMessageInvoker(new SocketsHttpHandler());
        using var answer = await invoker.SendAsync(new(HttpMethod.Get, address), default);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    // A full pipe would stop the server.
    static Process Drain(Process process)
    {
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        return process;
    }
}
