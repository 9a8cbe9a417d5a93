using System.Collections.Frozen;

namespace ReputationWatch.Crawling;

/// <summary>
/// Where a known publisher's mobile, AMP and mirror addresses have their home. Only for publishers in the table:
/// for all others a different host or path may be a different article.
/// </summary>
internal static class PublisherAddress
{
    // Registrable domain → the host of its front page.
    static readonly FrozenDictionary<string, string> Homes = new[]
    {
        "www.antaranews.com", "beritajatim.com", "www.beritasatu.com", "www.bisnis.com", "www.cnbcindonesia.com", "www.cnnindonesia.com",
        "www.detik.com", "www.idntimes.com", "www.inews.id", "www.jawapos.com", "www.jpnn.com", "www.kompas.com", "www.kompas.tv",
        "www.kontan.co.id", "kumparan.com", "www.liputan6.com", "www.medcom.id", "mediaindonesia.com", "www.merdeka.com",
        "www.metrotvnews.com", "www.okezone.com", "www.pikiran-rakyat.com", "www.prokal.co", "republika.co.id", "rmol.id", "rri.co.id",
        "www.sindonews.com", "www.suara.com", "www.suaramerdeka.com", "www.tempo.co", "tirto.id", "www.tribunnews.com",
        "www.tvonenews.com", "www.viva.co.id", "www.youtube.com",
    }.ToFrozenDictionary(home => RegistrableDomain.Of(home));

    // Subdomains that serve the front host's own paths.
    static readonly FrozenSet<string> Mirrors = new[] { "www", "m", "amp", "satu" }.ToFrozenSet(StringComparer.Ordinal);

    static readonly string[] AmpParameters = ["amp", "amp=1", "amp=true", "outputType=amp"];

    /// <summary>Whether a domain is in the table.</summary>
    public static bool Knows(string domain) => Homes.ContainsKey(domain);

    /// <summary>The home of a path at a known publisher.</summary>
    public static (string Host, string Path) Home(string host, string domain, string path)
    {
        if (ByChannel(host, path) is { } moved) return moved;

        var sub = host.Length > domain.Length ? host[..^(domain.Length + 1)] : "";
        var home = sub.Length == 0 || Mirrors.Contains(sub) ? Homes[domain]
            : sub.Split('.', 2) is ["www" or "m" or "amp", var channel] ? $"{channel}.{domain}"
            : host;
        return (home, WithoutAmp(path));
    }

    /// <summary>Whether a query part only chooses the AMP rendering.</summary>
    public static bool AsksForAmp(string part) => AmpParameters.Contains(part, StringComparer.OrdinalIgnoreCase);

    // amp.kompas.com/regional/read/… and m.detik.com/news/berita/d-… name the subdomain in their path.
    static (string Host, string Path)? ByChannel(string host, string path) => (host, path.Split('/', 3)) switch
    {
        ("amp.kompas.com", ["", var channel, var rest]) when IsLabel(channel) && rest.StartsWith("read/", StringComparison.Ordinal) => ($"{channel}.kompas.com", WithoutAmp($"/{rest}")),
        ("m.detik.com", ["", var channel, var rest]) when IsLabel(channel) && rest.Contains("/d-", StringComparison.Ordinal) => ($"{channel}.detik.com", WithoutAmp($"/{rest}")),
        _ => null,
    };

    static bool IsLabel(string text) => text.Length > 0 && text.All(char.IsAsciiLetterLower);

    static string WithoutAmp(string path)
    {
        while (path.StartsWith("/amp/", StringComparison.Ordinal)) path = path[4..];
        while (path.TrimEnd('/') is var end && end.EndsWith("/amp", StringComparison.Ordinal)) path = end.Length > 4 ? end[..^4] : "/";
        return path;
    }
}
