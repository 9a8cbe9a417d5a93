using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ReputationWatch.Tests.Support;

/// <summary>What a <see cref="LoopbackServer"/> was asked.</summary>
public sealed record ReceivedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>The header, or null where it was not sent.</summary>
    public string? this[string header] => Headers.GetValueOrDefault(header);
}

/// <summary>A real web server on a free loopback port that answers as it is told and remembers what it was asked.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    readonly WebApplication _app;
    readonly ConcurrentQueue<ReceivedRequest> _requests = new();

    LoopbackServer(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.AddServerHeader = false;
            kestrel.RequestHeaderEncodingSelector = _ => Encoding.Latin1;
        });
        _app = builder.Build();
        _app.Run(async context =>
        {
            _requests.Enqueue(await RememberAsync(context.Request));
            await answer(context);
        });
    }

    /// <summary>Everything asked so far, in order.</summary>
    public IReadOnlyList<ReceivedRequest> Requests => [.. _requests];

    /// <summary>The port.</summary>
    public int Port => new Uri(_app.Urls.First()).Port;

    /// <summary>Host and port, as <c>AllowedPrivateHosts</c> takes them.</summary>
    public string Authority => $"127.0.0.1:{Port}";

    /// <summary>The address of a path.</summary>
    public Uri Url(string path = "/") => new($"http://{Authority}{path}");

    /// <summary>Starts a server.</summary>
    public static async Task<LoopbackServer> StartAsync(RequestDelegate answer)
    {
        var server = new LoopbackServer(answer);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Starts a server that always gives this answer.</summary>
    public static Task<LoopbackServer> StartAsync(int status, string body = "", string contentType = "text/html; charset=utf-8") => StartAsync(context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(body);
    });

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource();
        await atOnce.CancelAsync();
        await _app.StopAsync(atOnce.Token);
        await _app.DisposeAsync();
    }

    static async Task<ReceivedRequest> RememberAsync(HttpRequest request)
    {
        using var body = new StreamReader(request.Body);
        var headers = request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new(request.Method, request.Path + request.QueryString, headers, await body.ReadToEndAsync());
    }
}
