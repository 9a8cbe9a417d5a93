using System.Collections.Frozen;

namespace ReputationWatch.Crawling;

/// <summary>
/// The part of a host that was registered: <c>detik.com</c> of <c>news.detik.com</c>, <c>kotimkab.go.id</c> of <c>ppid.kotimkab.go.id</c>.
/// </summary>
internal static class RegistrableDomain
{
    // Not the public suffix list: the suffixes Indonesian coverage comes from, its neighbours' and the large blog hosts,
    // each of whose names is a publisher of its own.
    static readonly FrozenSet<string> TwoLabelSuffixes = new[]
    {
        "ac.id", "biz.id", "co.id", "desa.id", "go.id", "kop.id", "mil.id", "my.id", "net.id", "or.id", "ponpes.id", "sch.id", "web.id",
        "ac.jp", "co.jp", "go.jp", "ne.jp", "or.jp", "co.kr", "go.kr", "or.kr", "ac.th", "co.th", "go.th", "in.th", "or.th",
        "com.my", "edu.my", "gov.my", "net.my", "org.my", "com.sg", "edu.sg", "gov.sg", "org.sg", "com.ph", "edu.ph", "gov.ph", "org.ph",
        "com.vn", "edu.vn", "gov.vn", "net.vn", "com.bn", "com.kh", "com.mm", "com.cn", "gov.cn", "com.hk", "com.tw", "com.bd", "com.pk", "co.in", "gov.in",
        "org.in", "com.au", "edu.au", "gov.au", "net.au", "org.au", "co.nz", "govt.nz", "org.nz", "ac.uk", "co.uk", "gov.uk", "org.uk",
        "co.il", "com.sa", "com.qa", "com.eg", "com.tr", "gov.tr", "com.br", "com.ar", "com.mx", "co.za",
        "blogspot.com", "firebaseapp.com", "ghost.io", "github.io", "gitlab.io", "herokuapp.com", "livejournal.com", "medium.com", "netlify.app",
        "pages.dev", "substack.com", "tumblr.com", "vercel.app", "web.app", "weebly.com", "wixsite.com", "wordpress.com",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Blogs were moved to the reader's own country, and stand so in old feeds.
    static readonly FrozenSet<string> ThreeLabelSuffixes = new[]
    {
        "blogspot.co.id", "blogspot.co.uk", "blogspot.co.nz", "blogspot.com.au", "blogspot.com.br", "blogspot.com.tr",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The registrable domain of a lower-case host; the host itself where it is an address or a single label.</summary>
    public static string Of(string host)
    {
        if (Uri.CheckHostName(host) != UriHostNameType.Dns) return host;

        var labels = host.Split('.');
        var keep = labels.Length > 3 && ThreeLabelSuffixes.Contains(string.Join('.', labels[^3..])) ? 4
            : labels.Length > 2 && TwoLabelSuffixes.Contains($"{labels[^2]}.{labels[^1]}") ? 3
            : 2;
        return labels.Length <= keep ? host : string.Join('.', labels[^keep..]);
    }
}
