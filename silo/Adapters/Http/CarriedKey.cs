using System.Text;
using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Http;

/// <summary>
/// An operator's key on its way: put into a request as the last thing before it is sent, and taken out of whatever comes back.
/// No address, detail, log or stored body ever holds one.
/// </summary>
sealed class CarriedKey(ApiKey key, string secret)
{
    readonly string _escaped = Uri.EscapeDataString(secret);

    /// <summary>Why a request that wants a key cannot be sent; null where it can.</summary>
    public static FetchOutcome.Failed? Refusal(FetchRequest request, FetchOptions options, AllowedTargets targets)
    {
        if (request.Key is not { } key) return null;
        if (!options.Keys.ContainsKey(key.Name))
        {
            return new(
                FetchFailureKind.KeyMissing,
                $"{request.Url.IdnHost} wants a key: set Keys:{key.Name} (environment: REPUTATIONWATCH_Keys__{key.Name}; in a cluster Keys__{key.Name})");
        }

        return request.Url.Scheme == Uri.UriSchemeHttps || targets.MayBePrivate(request.Url.IdnHost, request.Url.Port)
            ? null
            : new(FetchFailureKind.ForbiddenAddress, $"{request.Url.IdnHost}: a key is only sent over https");
    }

    /// <summary>The key of a request that was not refused; null where it wants none.</summary>
    public static CarriedKey? Of(FetchRequest request, FetchOptions options) =>
        request.Key is { } key && options.Keys.TryGetValue(key.Name, out var secret) ? new(key, secret) : null;

    /// <summary>Puts it where the service wants it.</summary>
    public void Put(HttpRequestMessage message)
    {
        if (key.Place == KeyPlace.Header)
        {
            message.Headers.TryAddWithoutValidation(key.Parameter, secret);
            return;
        }

        var url = new UriBuilder(message.RequestUri!);
        url.Query = $"{url.Query.TrimStart('?')}{(url.Query.Length > 1 ? "&" : "")}{Uri.EscapeDataString(key.Parameter)}={_escaped}";
        message.RequestUri = url.Uri;
    }

    /// <summary>An address that a server gave back without the key in it; null where it is not to be got rid of.</summary>
    public Uri? Without(Uri url)
    {
        if (!Holds(url.AbsoluteUri)) return url;
        var kept = url.Query.TrimStart('?').Split('&').Where(part => !Holds(part));
        var bare = new UriBuilder(url) { Query = string.Join('&', kept), Fragment = "" }.Uri;
        return Holds(bare.AbsoluteUri) ? null : bare;
    }

    /// <summary>Writes stars over it wherever a body repeats it.</summary>
    public void Blank(Span<byte> body)
    {
        foreach (var form in new[] { secret, _escaped }.Distinct())
        {
            var bytes = Encoding.ASCII.GetBytes(form);
            for (var rest = body; rest.IndexOf(bytes) is var at and >= 0; rest = rest[(at + bytes.Length)..]) rest.Slice(at, bytes.Length).Fill((byte)'*');
        }
    }

    bool Holds(string text) =>
        text.Contains(secret, StringComparison.Ordinal) || text.Contains(_escaped, StringComparison.OrdinalIgnoreCase)
        || Uri.UnescapeDataString(text).Contains(secret, StringComparison.Ordinal);
}
