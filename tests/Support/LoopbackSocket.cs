using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ReputationWatch.Tests.Support;

/// <summary>
/// A web server without manners, on a free loopback port: it reads a request's head and then writes whatever bytes it is told,
/// torn, endless or none at all. Connections are cut when it is disposed.
/// </summary>
public sealed class LoopbackSocket : IAsyncDisposable
{
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource _stop = new();
    readonly Func<Stream, CancellationToken, Task> _answer;
    readonly Task _serving;
    int _connections;

    LoopbackSocket(Func<Stream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        Authority = _listener.LocalEndpoint.ToString()!;
        _serving = ServeAsync();
    }

    /// <summary>How many requests came.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>Host and port, as <c>AllowedPrivateHosts</c> takes them.</summary>
    public string Authority { get; }

    /// <summary>The address of a path.</summary>
    public Uri Url(string path = "/") => new($"http://{Authority}{path}");

    /// <summary>Starts one; after <paramref name="answer"/> ends the connection is closed.</summary>
    public static LoopbackSocket Start(Func<Stream, CancellationToken, Task> answer) => new(answer);

    /// <summary>Starts one that writes these bytes and closes.</summary>
    public static LoopbackSocket Start(string answer) => new((stream, ct) => stream.WriteAsync(Encoding.Latin1.GetBytes(answer), ct).AsTask());

    public async ValueTask DisposeAsync()
    {
        if (_serving.IsCompleted) return;
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    async Task ServeAsync()
    {
        var open = new List<Task>();
        try
        {
            while (true) open.Add(AnswerAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(open);
        }
    }

    async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            Interlocked.Increment(ref _connections);
            try
            {
                var stream = client.GetStream();
                var head = new StringBuilder();
                var one = new byte[1];
                while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one, _stop.Token) > 0)
                    head.Append((char)one[0]);
                await _answer(stream, _stop.Token);
            }
            catch (Exception fault) when (fault is IOException or OperationCanceledException)
            {
                // The other side hung up, or the test is over.
            }
        }
    }
}
