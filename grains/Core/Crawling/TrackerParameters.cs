using System.Collections.Frozen;

namespace ReputationWatch.Crawling;

/// <summary>Query parameters that tell who sent the reader, and nothing about what is read.</summary>
internal static class TrackerParameters
{
    static readonly string[] Prefixes = ["utm_", "mtm_", "itm_", "hmb_", "_branch_"];

    // Collected from Miniflux' list, with those that Indonesian publishers and social networks add.
    static readonly FrozenSet<string> Names = new[]
    {
        "fbclid", "fb_action_ids", "fb_action_types", "fb_ref", "fb_source", "fb_comment_id", "_openstat",
        "gclid", "dclid", "gbraid", "wbraid", "gclsrc", "srsltid", "yclid", "ysclid", "twclid", "msclkid", "ttclid",
        "campaign_id", "campaign_medium", "campaign_name", "campaign_source", "campaign_term", "campaign_content",
        "mc_cid", "mc_eid", "mc_tc", "wickedid", "hsa_cam", "_hsenc", "__hssc", "__hstc", "__hsfp", "_hsmi", "hsctatracking",
        "rb_clickid", "vero_id", "vero_conv", "mkt_tok", "sc_cid", "_bhlid",
        "igsh", "igshid", "tag_from",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Short names that elsewhere may well choose the article.
    static readonly FrozenDictionary<string, string[]> NamesByDomain = new Dictionary<string, string[]>
    {
        ["google.com"] = ["oc", "hl", "gl", "ceid"],
        ["youtube.com"] = ["si", "feature", "pp", "ab_channel"],
        ["instagram.com"] = ["si", "hl"],
        ["facebook.com"] = ["mibextid", "rdid", "__tn__", "__cft__[0]"],
        ["x.com"] = ["s", "t", "ref_src"],
        ["twitter.com"] = ["s", "t", "ref_src"],
        ["tiktok.com"] = ["_r", "_t", "is_from_webapp", "sender_device"],
        ["detik.com"] = ["source", "mtype"],
        ["kompas.com"] = ["source", "jxconn", "jxrecoid"],
        ["msn.com"] = ["ocid", "cvid", "pc", "ei"],
    }.ToFrozenDictionary();

    /// <summary>Whether a parameter of an address at <paramref name="domain"/> is one, or only asks for all pages of an article at once.</summary>
    public static bool Covers(string domain, string part)
    {
        var name = UrlQuery.NameOf(part);
        return Names.Contains(name)
            || Array.Exists(Prefixes, p => name.StartsWith(p, StringComparison.OrdinalIgnoreCase))
            || (NamesByDomain.TryGetValue(domain, out var names) && names.Contains(name, StringComparer.OrdinalIgnoreCase))
            || (name.StartsWith("oly_", StringComparison.OrdinalIgnoreCase) && name.EndsWith("_id", StringComparison.OrdinalIgnoreCase))
            || part is "page=all" or "single=1";
    }

    /// <summary>
    /// An entry's address without the <c>ref</c> that names the feed it stood in. With any other value it may well choose the
    /// article, and by the address alone nobody can tell.
    /// </summary>
    /// <param name="url">As the feed gives it.</param>
    /// <param name="feed">The feed's own address.</param>
    public static string WithoutReferrer(string url, Uri feed)
    {
        if (!url.Contains("ref=", StringComparison.OrdinalIgnoreCase) || WebAddress.Parse(url) is not { } at) return url;
        var kept = UrlQuery.Parts(at).Where(part => !(UrlQuery.NameOf(part).Equals("ref", StringComparison.OrdinalIgnoreCase) && IsFeed(part, feed)));
        return new UriBuilder(at) { Query = string.Join('&', kept) }.Uri.AbsoluteUri;
    }

    static bool IsFeed(string part, Uri feed)
    {
        var value = Uri.UnescapeDataString(part.Split('=', 2)[^1]);
        var host = WebAddress.Parse(value.Contains("://", StringComparison.Ordinal) ? value : $"https://{value}")?.Host;
        return host is not null && Bare(host) == Bare(feed.Host);
    }

    static string Bare(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
