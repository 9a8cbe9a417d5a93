using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Importing;

/// <summary>What a table of clippings would bring, before anything is imported. Pure.</summary>
/// <param name="Rows">How many rows the table has.</param>
/// <param name="Good">The rows that can be imported, as entries for their keywords.</param>
/// <param name="Bad">Those that cannot, with every reason, by line.</param>
public sealed record ImportPlan(int Rows, IReadOnlyList<FeedMatch> Good, IReadOnlyList<BadClipping> Bad)
{
    /// <summary>What stands before the identity of a clipping without an address.</summary>
    public const string ClippingScheme = "urn:clipping:";

    const int IdentityDigits = 32;
    static readonly SearchValues<char> LowerHex = SearchValues.Create("0123456789abcdef");

    const int LongestTitle = 500;
    const int LongestOutlet = 80;
    const int LongestSnippet = 2000;

    /// <summary>Checks every row.</summary>
    /// <param name="rows">The rows, in the file's order.</param>
    /// <param name="tracked">The tracked keywords.</param>
    /// <param name="now">No clipping is of a later day.</param>
    public static ImportPlan Of(IReadOnlyCollection<Clipping> rows, IReadOnlyList<TrackedKeyword> tracked, DateTimeOffset now)
    {
        var byName = ByName(tracked);
        var (good, bad, seen) = (new List<FeedMatch>(), new List<BadClipping>(), new HashSet<(KeywordId, string)>());

        foreach (var row in rows)
        {
            var found = new List<BadClipping>();
            var match = Check(row, byName, now, found);
            if (match is not null && !seen.Add((match.Keyword, match.Entry.Url))) found.Add(BadClipping.Of(row.Line, "row", ClippingProblem.Repeated, match.Entry.Title));
            if (match is not null && found.Count == 0) good.Add(match);
            bad.AddRange(found);
        }

        return new(rows.Count, good, bad);
    }

    // What one keyword is called goes before what another is also called.
    static Dictionary<string, TrackedKeyword> ByName(IReadOnlyList<TrackedKeyword> tracked) =>
        tracked.Select(k => (Name: k.Id.Value, Keyword: k))
            .Concat(tracked.Select(k => (Name: k.Name, Keyword: k)))
            .Concat(tracked.SelectMany(k => k.Aliases.Select(a => (Name: a, Keyword: k))))
            .Select(n => (Name: Clean(n.Name), n.Keyword))
            .DistinctBy(n => n.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(n => n.Name, n => n.Keyword, StringComparer.OrdinalIgnoreCase);

    static FeedMatch? Check(Clipping row, Dictionary<string, TrackedKeyword> byName, DateTimeOffset now, List<BadClipping> bad)
    {
        var (name, title, outlet, snippet) = (Clean(row.Keyword), Clean(row.Title), Clean(row.Outlet), Clean(row.Snippet));
        var keyword = byName.GetValueOrDefault(name);
        var zone = ClippingDate.ZoneOf(keyword?.TimeZone ?? "Asia/Jakarta");
        var date = ClippingDate.Parse(Clean(row.Published), zone);
        var (written, exported) = (Clean(row.Url), IsIdentity(Clean(row.Url)));
        var url = exported ? written : CanonicalUrl.Of(written);

        Refuse(name.Length == 0, "keyword", ClippingProblem.KeywordMissing, row.Keyword);
        Refuse(name.Length > 0 && keyword is null, "keyword", ClippingProblem.KeywordUnknown, row.Keyword);
        Refuse(title.Length == 0, "title", ClippingProblem.TitleMissing, row.Title);
        Refuse(title.Length > LongestTitle, "title", ClippingProblem.TooLong, row.Title);
        Refuse(written.Length > 0 && url is null, "url", ClippingProblem.UrlUnreadable, row.Url);
        Refuse((written.Length == 0 || exported) && outlet.Length == 0, "outlet", ClippingProblem.OutletMissing, row.Outlet);
        Refuse(outlet.Length > LongestOutlet, "outlet", ClippingProblem.TooLong, row.Outlet);
        Refuse(Clean(row.Published).Length == 0, "published", ClippingProblem.DateMissing, row.Published);
        Refuse(Clean(row.Published).Length > 0 && date.At is null, "published", ClippingProblem.DateUnreadable, row.Published);
        Refuse(IsToCome(date, now, zone), "published", ClippingProblem.DateInFuture, row.Published);
        Refuse(snippet.Length > LongestSnippet, "snippet", ClippingProblem.TooLong, row.Snippet);
        if (bad.Count > 0) return null;

        var identity = url ?? ClippingScheme + Fingerprint(outlet, title, date.At!.Value);
        return new(keyword!.Id, new(1, title, identity, snippet, outlet.Length > 0 ? outlet : null, date.At, date.Precision));

        void Refuse(bool wrong, string field, ClippingProblem problem, string? written)
        {
            if (wrong) bad.Add(BadClipping.Of(row.Line, field, problem, Clean(written)));
        }
    }

    // A day belongs to the keyword's zone: it begins sooner in Jayapura than in UTC.
    static bool IsToCome(Dated date, DateTimeOffset now, TimeZoneInfo zone) => date.At is { } at
        && (date.Precision == DatePrecision.Day ? DateOnly.FromDateTime(at.UtcDateTime) > ClippingDate.Today(now, zone) : at > now);

    /// <summary>Whether it stands for a clipping without an address, as an export of mentions writes it.</summary>
    public static bool IsIdentity(string url) =>
        url.Length == ClippingScheme.Length + IdentityDigits && url.StartsWith(ClippingScheme, StringComparison.Ordinal)
        && !url.AsSpan(ClippingScheme.Length).ContainsAnyExcept(LowerHex);

    static string Clean(string? text) => PlainText.OfText(text ?? "");

    // The same clipping in next month's table is the same mention.
    static string Fingerprint(string outlet, string title, DateTimeOffset day)
    {
        var told = FormattableString.Invariant($"{KeyOf(outlet)}\n{KeyOf(title)}\n{day:yyyy-MM-dd}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told)).AsSpan(0, IdentityDigits / 2));
    }

    // "!!!" and "???" are two headlines.
    static string KeyOf(string text) => StoryIndex.KeyOf(text) is { Length: > 0 } key ? key : text;
}
