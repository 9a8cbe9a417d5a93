using System.Net.Sockets;
using System.Text;

namespace ReputationWatch.Tests.Support;

/// <summary>
/// A web server without manners, on a free loopback port: it reads a request's head and then writes whatever bytes it is told,
/// torn, endless or none at all. Connections are cut when it is disposed.
/// </summary>
public sealed class LoopbackSocket : IAsyncDisposable
{
    readonly LoopbackListener _listener;
    readonly Func<Stream, CancellationToken, Task> _answer;
    int _connections;

    LoopbackSocket(Func<Stream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener = new(AnswerAsync);
    }

    /// <summary>How many requests came.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>Host and port, as <c>AllowedPrivateHosts</c> takes them.</summary>
    public string Authority => _listener.Address.ToString();

    /// <summary>The address of a path.</summary>
    public Uri Url(string path = "/") => new($"http://{Authority}{path}");

    /// <summary>Starts one; after <paramref name="answer"/> ends the connection is closed.</summary>
    public static LoopbackSocket Start(Func<Stream, CancellationToken, Task> answer) => new(answer);

    /// <summary>Starts one that writes these bytes and closes.</summary>
    public static LoopbackSocket Start(string answer) => new((stream, ct) => stream.WriteAsync(Encoding.Latin1.GetBytes(answer), ct).AsTask());

    public ValueTask DisposeAsync() => _listener.DisposeAsync();

    async Task AnswerAsync(NetworkStream stream, CancellationToken ct)
    {
        Interlocked.Increment(ref _connections);
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one, ct) > 0)
            head.Append((char)one[0]);
        await _answer(stream, ct);
    }
}
