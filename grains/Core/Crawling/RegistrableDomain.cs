using System.Collections.Frozen;

namespace ReputationWatch.Crawling;

/// <summary>The part of a host that was registered: <c>detik.com</c> of <c>news.detik.com</c>, <c>kotimkab.go.id</c> of <c>ppid.kotimkab.go.id</c>.</summary>
internal static class RegistrableDomain
{
    // Not the public suffix list: the suffixes Indonesian coverage comes from, its neighbours' and the large blog hosts,
    // each of whose names is a publisher of its own.
    static readonly FrozenSet<string> TwoLabelSuffixes = new[]
    {
        "ac.id", "biz.id", "co.id", "desa.id", "go.id", "mil.id", "my.id", "net.id", "or.id", "ponpes.id", "sch.id", "web.id",
        "co.jp", "co.kr", "co.nz", "co.th", "co.uk", "com.au", "com.br", "com.cn", "com.hk", "com.my", "com.ph", "com.sg", "com.tr", "com.vn",
        "edu.au", "gov.au", "gov.my", "gov.sg", "gov.uk", "org.au", "org.uk",
        "blogspot.com", "github.io", "netlify.app", "substack.com", "vercel.app", "weebly.com", "wixsite.com", "wordpress.com",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The registrable domain of a lower-case host; the host itself where it is an address or a single label.</summary>
    public static string Of(string host)
    {
        if (Uri.CheckHostName(host) != UriHostNameType.Dns) return host;

        var labels = host.Split('.');
        var keep = labels.Length > 2 && TwoLabelSuffixes.Contains($"{labels[^2]}.{labels[^1]}") ? 3 : 2;
        return labels.Length <= keep ? host : string.Join('.', labels[^keep..]);
    }
}
