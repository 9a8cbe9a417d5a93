using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ReputationWatch.Benchmarks.Loads;

/// <summary>Many hosts on one machine: each has an address of its own below 127.1, all the same port.</summary>
static class LoopbackHosts
{
    public static IPAddress Address(int n) => new([127, 1, (byte)(n / 250), (byte)(n % 250 + 1)]);

    public static int NumberOf(IPAddress address) => address.MapToIPv4().GetAddressBytes() is var b ? b[2] * 250 + b[3] - 1 : 0;

    public static Uri Url(int n, int port, string path = "rss") => new($"http://{Address(n)}:{port.ToString(CultureInfo.InvariantCulture)}/{path}");

    public static int FreePort()
    {
        using var probe = new TcpListener(Address(0), 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
