using System.Net;

namespace ReputationWatch.Adapters.Http;

/// <summary>
/// Tells an address of the public internet from all others. Pure. Networks are those of the IANA special-purpose registries
/// (RFC 6890 and later). For IPv6 only global unicast (2000::/3) can be public; addresses that carry an IPv4 one are judged by it.
/// </summary>
static class PublicAddresses
{
    static readonly IPNetwork[] SpecialV4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    // 2001::/23 holds Teredo, ORCHID and the benchmarks.
    static readonly IPNetwork[] SpecialV6 = [.. new[] { "2001::/23", "2001:db8::/32", "3fff::/20" }.Select(IPNetwork.Parse)];

    static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");
    static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Whether a crawler may go there.</summary>
    public static bool Contains(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        if (bytes.Length == 4) return !SpecialV4.Any(network => network.Contains(address));
        if (Nat64.Contains(address)) return Contains(new IPAddress(bytes.AsSpan(12, 4)));
        if (SixToFour.Contains(address)) return Contains(new IPAddress(bytes.AsSpan(2, 4)));
        return GlobalUnicast.Contains(address) && !SpecialV6.Any(network => network.Contains(address));
    }
}
