using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;

namespace ReputationWatch.Tests.Support;

/// <summary>A mail as a <see cref="SmtpSink"/> took it.</summary>
public sealed record ReceivedMail(string From, IReadOnlyList<string> To, string Data)
{
    /// <summary>A header's value, or null.</summary>
    public string? Header(string name) => Data.Split("\r\n\r\n")[0].Replace("\r\n ", " ", StringComparison.Ordinal).Split("\r\n")
        .FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
}

/// <summary>
/// A minimal real mail server (RFC 5321) on a free loopback port. A script may answer any command line instead of it,
/// with <see cref="Hang"/> to say nothing more; null leaves the answer to the server. <c>CONNECT</c> stands for the greeting and <c>.</c> for the end of the mail.
/// </summary>
public sealed class SmtpSink : IAsyncDisposable
{
    /// <summary>An answer that never comes.</summary>
    public const string Hang = "(hang)";

    readonly LoopbackListener _listener;
    readonly ConcurrentQueue<ReceivedMail> _mails = new();
    readonly TaskCompletionSource _hung = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Func<string, string?> _replyTo;

    public SmtpSink(Func<string, string?>? replyTo = null)
    {
        _replyTo = replyTo ?? (_ => null);
        _listener = new(TalkAsync);
    }

    /// <summary>The port; after the server is gone, that where nobody answers any more.</summary>
    public int Port => _listener.Address.Port;

    /// <summary>Mails that were taken, in order.</summary>
    public IReadOnlyList<ReceivedMail> Mails => [.. _mails];

    /// <summary>Ends when the server has begun to hang.</summary>
    public Task Hung => _hung.Task;

    public ValueTask DisposeAsync() => _listener.DisposeAsync();

    async Task TalkAsync(NetworkStream stream, CancellationToken ct)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await TalkAsync(reader, stream, ct);
    }

    async Task TalkAsync(StreamReader reader, NetworkStream stream, CancellationToken ct)
    {
        var (from, to) = ("", new List<string>());
        await SayAsync(stream, "CONNECT", "220 sink ready", ct);
        while (await reader.ReadLineAsync(ct) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "MAIL":
                    (from, to) = (AddressIn(line), []);
                    await SayAsync(stream, line, "250 ok", ct);
                    break;
                case "RCPT":
                    if (await SayAsync(stream, line, "250 ok", ct)) to.Add(AddressIn(line));
                    break;
                case "DATA":
                    if (!await SayAsync(stream, line, "354 go on", ct)) break;
                    var data = await DataAsync(reader, ct);
                    // Kept before it is confirmed: who has the confirmation may look at once.
                    if (_replyTo(".") is null) _mails.Enqueue(new(from, to, data));
                    await SayAsync(stream, ".", "250 taken", ct);
                    break;
                case "QUIT":
                    await SayAsync(stream, line, "221 bye", ct);
                    return;
                default:
                    await SayAsync(stream, line, "250 sink", ct);
                    break;
            }
        }
    }

    /// <summary>Answers; true where the answer was the server's own yes.</summary>
    async Task<bool> SayAsync(NetworkStream stream, string command, string yes, CancellationToken ct)
    {
        var answer = _replyTo(command) ?? yes;
        if (answer == Hang)
        {
            _hung.TrySetResult();
            await Task.Delay(Timeout.Infinite, ct);
        }

        await stream.WriteAsync(Encoding.Latin1.GetBytes(answer + "\r\n"), ct);
        return answer == yes;
    }

    static async Task<string> DataAsync(StreamReader reader, CancellationToken ct)
    {
        var data = new StringBuilder();
        while (await reader.ReadLineAsync(ct) is { } line and not ".") data.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        return data.ToString();
    }

    static string AddressIn(string line) => line[(line.IndexOf('<') + 1)..line.IndexOf('>')];
}
