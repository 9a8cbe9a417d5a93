using System.Net;
using System.Text;

namespace ReputationWatch.Adapters.Http;

/// <summary>Makes the handler that opens connections, the same in both hosts.</summary>
public static class FetchHandlers
{
    /// <summary>
    /// A handler that goes to public addresses and <see cref="FetchOptions.AllowedPrivateHosts"/> alone. Redirects, cookies, proxies and
    /// decompression are switched off: <see cref="HttpFetcher"/> does by hand what it wants of them.
    /// </summary>
    public static SocketsHttpHandler Primary(FetchOptions options) => Primary(options, Dns.GetHostAddressesAsync);

    internal static SocketsHttpHandler Primary(FetchOptions options, Resolve resolve) => new()
    {
        ConnectCallback = new Dialer(new(options), resolve).ConnectAsync,
        ConnectTimeout = options.ConnectTimeout,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        // A proxy would resolve names on its side, out of the dialer's sight.
        UseProxy = false,
        // A name that moved is followed within minutes even though the handler lives as long as the process.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        // In KiB; a page needs one or two.
        MaxResponseHeadersLength = 64,
        // A body that is cut off is not read to its end to save the connection.
        MaxResponseDrainSize = 0,
        // Validators go back byte for byte; sites write UTF-8 into Location.
        RequestHeaderEncodingSelector = static (_, _) => Encoding.Latin1,
        ResponseHeaderEncodingSelector = static (name, _) => name == "Location" ? Encoding.UTF8 : Encoding.Latin1,
        // Our trace ids are nobody else's business.
        ActivityHeadersPropagator = null,
    };
}
