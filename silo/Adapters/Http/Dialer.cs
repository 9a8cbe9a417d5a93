using System.Net;
using System.Net.Sockets;

namespace ReputationWatch.Adapters.Http;

/// <summary>Finds a host's addresses; a seam for tests, <see cref="Dns.GetHostAddressesAsync(string, CancellationToken)"/> otherwise.</summary>
delegate Task<IPAddress[]> Resolve(string host, CancellationToken ct);

/// <summary>Thrown out of a connection attempt that leads to an address we never go to.</summary>
sealed class ForbiddenAddressException(string message) : Exception(message);

/// <summary>
/// Connects to the very address that was judged. Judging a name first and letting the connection resolve it again would let
/// a hostile name server answer differently the second time.
/// </summary>
sealed class Dialer(AllowedTargets targets, Resolve resolve)
{
    /// <summary>The callback for <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken ct)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await AddressesAsync(host, port, ct);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>The addresses to try. IPv4 comes first: half-working IPv6 is common in offices, and a dead first try costs the whole timeout.</summary>
    public async Task<IPAddress[]> AddressesAsync(string host, int port, CancellationToken ct)
    {
        // The system's resolver has its own mind about literals such as 0.0.0.0.
        var found = IPAddress.TryParse(host, out var literal) ? [literal] : await resolve(host, ct);
        if (found.Length == 0) throw new SocketException((int)SocketError.HostNotFound);
        if (targets.MayBePrivate(host, port)) return found;

        var allowed = found.Where(PublicAddresses.Contains).OrderBy(address => address.AddressFamily).ToArray();
        return allowed.Length > 0 ? allowed : throw new ForbiddenAddressException($"{host} is not a public address");
    }
}
