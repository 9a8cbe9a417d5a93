using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ReputationWatch.Crawling;

/// <summary>
/// The number by which a publisher knows an article, read from its address. Headlines are rewritten and the words in the address
/// with them; the number stays. It stands beside the canonical URL and does not replace it: whether a site answers without the words,
/// or with others, is its own affair and changes, and an identity that does not open is of no use to a reader.
/// </summary>
public static partial class PublisherId
{
    /// <param name="Forms">Where an article's number stands in the path; what the groups hold is the id.</param>
    /// <param name="ByHost">Whether each host of the publisher counts for itself, so that one number is two articles.</param>
    sealed record Rule(bool ByHost, params Regex[] Forms);

    static readonly FrozenDictionary<string, Rule> Rules = new Dictionary<string, Rule>
    {
        // Regional bureaus count for themselves: kalteng.antaranews.com/berita/7… is another article than www.antaranews.com/berita/7….
        ["antaranews.com"] = new(true, KindAndNumber()),
        ["beritasatu.com"] = new(false, SectionAndNumber()),
        ["bisnis.com"] = new(false, BisnisRead()),
        ["cnbcindonesia.com"] = new(false, StampAndNumber()),
        ["cnnindonesia.com"] = new(false, StampAndNumber()),
        ["detik.com"] = new(false, DetikNumber()),
        ["jawapos.com"] = new(true, LongNumber()),
        // Within a day; the number is the time of day and a desk.
        ["kompas.com"] = new(false, DatedRead()),
        ["kompas.tv"] = new(false, SectionAndNumber()),
        ["liputan6.com"] = new(false, ReadNumber()),
        ["mediaindonesia.com"] = new(false, SectionAndNumber()),
        ["merdeka.com"] = new(false, MerdekaNumber()),
        ["okezone.com"] = new(false, OkezoneRead()),
        ["pikiran-rakyat.com"] = new(true, LongNumber()),
        ["republika.co.id"] = new(false, RepublikaId()),
        ["rmol.id"] = new(true, DatedRead()),
        ["sindonews.com"] = new(false, SindonewsRead()),
        ["suara.com"] = new(true, DayAndTime()),
        ["suaramerdeka.com"] = new(true, LongNumber()),
        // Before 2024 "/read/number/words", since then "words-number": two counts.
        ["tempo.co"] = new(false, ReadNumber(), NumberAtEnd()),
        ["tribunnews.com"] = new(true, DayAndWords()),
        ["viva.co.id"] = new(false, NumberBeforeWords()),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// The publisher and its number, such as <c>detik.com/7654321</c>; null where the publisher or the form of the address is not
    /// known. Two addresses with the same one are the same article.
    /// </summary>
    /// <param name="canonicalUrl">As <see cref="CanonicalUrl.Of"/> gives it; anything else gives null or the same id.</param>
    public static string? Of(string canonicalUrl)
    {
        if (IsStrange(canonicalUrl) || WebAddress.Parse(canonicalUrl) is not { } url || url.HostNameType != UriHostNameType.Dns) return null;
        var domain = RegistrableDomain.Of(url.Host);
        if (!Rules.TryGetValue(domain, out var rule)) return null;

        for (var form = 0; form < rule.Forms.Length; form++)
        {
            if (rule.Forms[form].Match(url.AbsolutePath) is not { Success: true } found) continue;
            var id = string.Join('/', found.Groups.Values.Skip(1).Where(g => g.Length > 0).Select(g => g.Value));
            // An English edition is another text, whatever its number.
            var owner = rule.ByHost || url.Host.StartsWith("en.", StringComparison.Ordinal) ? url.Host : domain;
            return form == 0 ? $"{owner}/{id}" : $"{owner}/{form}/{id}";
        }

        return null;
    }

    // Most addresses are of publishers without a rule, and a cycle asks for those of thousands: told by the host as it is written.
    static bool IsStrange(string url)
    {
        var start = url.StartsWith("https://", StringComparison.Ordinal) ? 8 : url.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        if (start == 0) return url.Length == 0;
        var rest = url.AsSpan(start);
        var length = rest.IndexOfAnyExcept(PlainHost) is var end and >= 0 ? end : rest.Length;
        return length > 0 && (length == rest.Length || rest[length] == '/') && rest[length - 1] != '.' && !Rules.ContainsKey(RegistrableDomain.Of(rest[..length].ToString()));
    }

    // A dot at the end of a host is dropped later; such a one is parsed like any that is written in another way.
    static readonly SearchValues<char> PlainHost = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");

    const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    [GeneratedRegex("/(berita|news|foto|video|infografik)/([0-9]{3,})(?:/|$)", Options)]
    private static partial Regex KindAndNumber();

    [GeneratedRegex("^/(?:[a-z-]+/){1,2}([0-9]{5,})(?:/|$)", Options)]
    private static partial Regex SectionAndNumber();

    [GeneratedRegex("/read/[0-9]{8}/[0-9]+/([0-9]+)(?:/|$)", Options)]
    private static partial Regex BisnisRead();

    [GeneratedRegex("/([0-9]{14})-[0-9]+-([0-9]+)(?:/|$)", Options)]
    private static partial Regex StampAndNumber();

    [GeneratedRegex("/d-([0-9]{4,})(?:/|$)", Options)]
    private static partial Regex DetikNumber();

    [GeneratedRegex("/(?:[a-z]{2}-)?([0-9]{8,})(?:/|$)", Options)]
    private static partial Regex LongNumber();

    [GeneratedRegex("/read/([0-9]{4}/[0-9]{2}/[0-9]{2})/([0-9]{4,})(?:/|$)", Options)]
    private static partial Regex DatedRead();

    [GeneratedRegex("/read/([0-9]{4,})(?:/|$)", Options)]
    private static partial Regex ReadNumber();

    [GeneratedRegex("-([0-9]{4,})-mvk\\.html$", Options)]
    private static partial Regex MerdekaNumber();

    [GeneratedRegex("/read/[0-9]{4}/[0-9]{2}/[0-9]{2}/[0-9]+/([0-9]+)(?:/|$)", Options)]
    private static partial Regex OkezoneRead();

    [GeneratedRegex("/berita/([a-z]+[0-9][a-z0-9]{3,10})(?:/|$)", Options)]
    private static partial Regex RepublikaId();

    [GeneratedRegex("/read/([0-9]{4,})/([0-9]+)/", Options)]
    private static partial Regex SindonewsRead();

    [GeneratedRegex("/([0-9]{4}/[0-9]{2}/[0-9]{2}/[0-9]{6})(?:/|$)", Options)]
    private static partial Regex DayAndTime();

    [GeneratedRegex("-([0-9]{6,})/?$", Options)]
    private static partial Regex NumberAtEnd();

    [GeneratedRegex("/([0-9]{4}/[0-9]{2}/[0-9]{2})/([^/]+)/?$", Options)]
    private static partial Regex DayAndWords();

    [GeneratedRegex("/([0-9]{5,})-[^/]+$", Options)]
    private static partial Regex NumberBeforeWords();
}
