using System.Net;
using System.Net.Sockets;

namespace ReputationWatch.Tests.Support;

/// <summary>A port of 127.0.0.1 that is taken, so that nobody else gets it, and answers nobody.</summary>
public sealed class ClosedPort : IDisposable
{
    readonly Socket _taken = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public ClosedPort() => _taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    public int Port => ((IPEndPoint)_taken.LocalEndPoint!).Port;

    public void Dispose() => _taken.Dispose();
}
