namespace ReputationWatch.Adapters.Http;

/// <summary>Names hosts.</summary>
static class HostNames
{
    /// <summary>The host as it goes over the wire; null for one that no name server could be asked for, on which <see cref="Uri.IdnHost"/> throws.</summary>
    public static string? Of(Uri url)
    {
        try
        {
            return url.IdnHost is { Length: > 0 } host ? host : null;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    /// <summary>What the gate calls a host: its name, and its port where that is not the usual one.</summary>
    public static string GateOf(Uri url)
    {
        var host = Of(url) ?? url.Host;
        return url.IsDefaultPort ? host : $"{host}:{url.Port}";
    }

    /// <summary>Scheme, host and port, as robots rules and keys hold for: <c>https://host</c> or <c>https://host:port</c>.</summary>
    public static string OriginOf(Uri url) => $"{url.Scheme}://{GateOf(url)}";
}
