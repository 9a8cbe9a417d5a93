namespace ReputationWatch.Adapters.Http;

/// <summary>Which addresses may be asked for at all, before any name is resolved. Pure.</summary>
sealed class AllowedTargets(FetchOptions options)
{
    readonly HashSet<string> _private = new(options.AllowedPrivateHosts, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether that is <c>host</c> or <c>host:port</c>.</summary>
    public static bool IsHost(string text) =>
        Uri.TryCreate($"http://{text}/", UriKind.Absolute, out var uri) && uri is { UserInfo: "", PathAndQuery: "/", Fragment: "" }
            && Uri.CheckHostName(uri.DnsSafeHost) != UriHostNameType.Unknown;

    /// <summary>Whether the operator lets us go there whatever it resolves to. A literal IPv6 host stands in brackets.</summary>
    public bool MayBePrivate(string host, int port)
    {
        if (_private.Count == 0) return false;
        var name = host.Contains(':') && !host.StartsWith('[') ? $"[{host}]" : host;
        return _private.Contains(name) || _private.Contains($"{name}:{port}");
    }

    /// <summary>Why we do not go there; null where we may.</summary>
    /// <param name="url">Where to.</param>
    /// <param name="from">What redirects there; null for the request itself.</param>
    public string? Refusal(Uri url, Uri? from)
    {
        if (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https")) return "not an http or https address";
        if (HostNames.Of(url) is not { } host) return "an address without a host that has a name";
        if (url.UserInfo.Length > 0) return $"{host}: an address with a user name in it";
        if (!MayBePrivate(host, url.Port)) return options.Ports.Contains(url.Port) ? null : $"{host}: port {url.Port} is not among Fetch:Ports";
        if (from is null || MayBePrivate(from.IdnHost, from.Port)) return null;
        return $"{from.IdnHost} redirected to {host}, which only we may ask for";
    }
}
