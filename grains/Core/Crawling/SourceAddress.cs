using ReputationWatch.Parsing;

namespace ReputationWatch.Crawling;

/// <summary>A secret in a source's address.</summary>
/// <param name="Parameter">The query parameter that holds it, decoded; null where it is a user name or password before the host.</param>
/// <param name="Key">The name of the key that the source's format takes from the configuration; null where it takes none.</param>
public sealed record AddressSecret(string? Parameter, string? Key)
{
    /// <summary>What is wrong and what to do instead, in English, without the secret.</summary>
    public string Advice => (Parameter, Key) switch
    {
        (null, _) => "an address with a user name or password is never asked, and would be shown to everybody; leave out what stands before the @",
        ({ } parameter, { } key) => $"the key does not belong in the address, where everybody sees it; take {parameter} out and set Keys:{key} (environment REPUTATIONWATCH_Keys__{key}) instead",
        ({ } parameter, null) => $"{parameter} is named like a key, and an address is shown to everybody; take it out",
    };
}

/// <summary>Keeps secrets out of sources' addresses: those are stored, exported and shown as they are.</summary>
public static class SourceAddress
{
    // In lower case, without hyphens and underscores.
    static readonly HashSet<string> NamedLikeKeys =
        ["apikey", "accesskey", "accesstoken", "authtoken", "token", "secret", "clientsecret", "subscriptionkey", "password"];

    /// <summary>The first secret in the address of a source of that format, null where there is none. A format that does not exist takes no key.</summary>
    public static AddressSecret? SecretIn(Uri address, string format)
    {
        var key = SourceFormats.Find(format)?.BuildRequest(address, query: null).Key;
        if (address.UserInfo.Length > 0) return new(null, key?.Name);
        return UrlQuery.Parts(address).Select(UrlQuery.NameOf).FirstOrDefault(name => IsKey(name, key)) is { } parameter ? new(parameter, key?.Name) : null;
    }

    /// <summary>The address as it may be shown: without user name, password and keys.</summary>
    /// <param name="address">An absolute http or https address.</param>
    /// <param name="key">The key that its format asks for; null where it asks for none.</param>
    public static Uri Shown(Uri address, ApiKey? key)
    {
        var parts = UrlQuery.Parts(address).ToList();
        var open = parts.Where(part => !IsKey(UrlQuery.NameOf(part), key)).ToList();
        if (open.Count == parts.Count && address.UserInfo.Length == 0) return address;
        return new UriBuilder(address) { UserName = "", Password = "", Query = string.Join('&', open) }.Uri;
    }

    // A "key" may be anything; of a service that wants one it is that.
    static bool IsKey(string name, ApiKey? key)
    {
        if (key is { Place: KeyPlace.Query } own && name.Equals(own.Parameter, StringComparison.OrdinalIgnoreCase)) return true;
        var plain = name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
        return NamedLikeKeys.Contains(plain) || (key is not null && plain == "key");
    }
}
