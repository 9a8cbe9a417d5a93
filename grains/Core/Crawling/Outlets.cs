using System.Collections.Frozen;

namespace ReputationWatch.Crawling;

/// <summary>Tells who published.</summary>
public static class Outlets
{
    // MSN republishes; the outlet is whom it took the text from.
    static readonly string[] Republishers = [" on MSN", " di MSN"];

    // Their addresses say nothing about who published.
    static readonly FrozenSet<string> Aggregators =
        new[] { "news.google.com", "msn.com", "yahoo.com", "today.line.me", "flipboard.com", "newsbreak.com", "dailyhunt.in", "headtopics.com" }.ToFrozenSet(StringComparer.Ordinal);

    // Ends of domains that only offices of the state, and only users of a platform, get.
    static readonly string[] OfGovernment = [".go.id", ".desa.id", ".mil.id"];
    static readonly string[] OfBlogs = [".blogspot.com", ".blogspot.co.id", ".livejournal.com", ".medium.com", ".substack.com", ".tumblr.com", ".weebly.com", ".wixsite.com", ".wordpress.com"];

    // Groups that give each region a site of its own.
    static readonly string[] RegionalGroups = ["tribun", "radar"];

    /// <summary>
    /// The outlet, by its registrable domain: news.detik.com, "Detik News" and "detikcom" are one. Where the link leads through an
    /// aggregator, it is whom the aggregator names.
    /// </summary>
    /// <param name="given">What the source calls the outlet, or null.</param>
    /// <param name="canonicalUrl">As <see cref="CanonicalUrl.Of"/> gives it; for what is no address only the name counts.</param>
    public static Outlet Of(string? given, string canonicalUrl)
    {
        var name = Trimmed(given) is { Length: > 0 } trimmed ? trimmed : null;
        var host = WebAddress.Parse(canonicalUrl)?.Host ?? "";
        var domain = RegistrableDomain.Of(host);

        if (name is not null && (host.Length == 0 || Aggregators.Contains(host) || Aggregators.Contains(domain)))
        {
            if (OutletTable.Named(name) is { } named) return named;
            (host, domain) = HostIn(name) is { } said ? (said, RegistrableDomain.Of(said)) : ("", "");
        }

        domain = OutletTable.Home(domain);
        return OutletTable.At(domain) ?? new(name ?? domain, domain, KindOf(domain));
    }

    static OutletKind KindOf(string domain)
    {
        if (EndsWithAny(domain, OfGovernment)) return OutletKind.Government;
        if (EndsWithAny(domain, OfBlogs)) return OutletKind.Social;
        return Array.Exists(RegionalGroups, g => domain.StartsWith(g, StringComparison.Ordinal)) ? OutletKind.Local : OutletKind.Unknown;
    }

    static bool EndsWithAny(string domain, string[] ends) => Array.Exists(ends, e => domain.EndsWith(e, StringComparison.Ordinal));

    // "beritasampit.com": many outlets are called by their address.
    static string? HostIn(string name) =>
        name.Contains('.') && !name.Contains(' ') && WebAddress.Parse($"https://{name}") is { HostNameType: UriHostNameType.Dns } url ? url.Host : null;

    static string? Trimmed(string? given)
    {
        var name = given?.Trim();
        var suffix = Array.Find(Republishers, s => name?.EndsWith(s, StringComparison.OrdinalIgnoreCase) == true);
        return suffix is null ? name : name![..^suffix.Length].TrimEnd();
    }
}
