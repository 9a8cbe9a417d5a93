using System.Text;
using System.Text.RegularExpressions;

namespace ReputationWatch.Tests.Support;

/// <summary>
/// One file of feedparser's own tests: its first comment says by which headers it comes and what is expected of it, as a Python
/// expression (<c>Expect: not bozo and entries[0]['title'] == 'a'</c>). Of that only equalities of titles, links and dates are read.
/// </summary>
public sealed partial record FeedparserCase(string File, byte[] Bytes, Uri Url, string? ContentType, IReadOnlyList<FeedparserClause> Clauses)
{
    // Where feedparser's tests are served from; relative links are expected below it.
    static readonly Uri Served = new("http://127.0.0.1:8097/");

    static readonly string[] Titles = ["title", "title_detail"];
    static readonly string[] Links = ["link"];
    static readonly string[] Texts = ["description", "summary"];
    static readonly string[] Dates = ["published", "updated", "date", "modified", "created", "issued"];

    /// <summary>Reads a file.</summary>
    public static FeedparserCase Read(string file)
    {
        var bytes = System.IO.File.ReadAllBytes(file);
        var comment = Decode(bytes);
        var headers = Header().Matches(comment).ToLookup(m => m.Groups["name"].Value.ToLowerInvariant(), m => m.Groups["value"].Value.Trim());
        var url = headers["content-location"].FirstOrDefault() is { } at && Uri.TryCreate(Served, at, out var moved) && moved.Scheme is "http" or "https" ? moved : Served;
        var expected = Expectation().Match(comment).Groups["python"].Value;
        return new(file, bytes, url, headers["content-type"].FirstOrDefault(), [.. ClausesOf(expected)]);
    }

    static IEnumerable<FeedparserClause> ClausesOf(string python) =>
        from Match m in Equality().Matches(python)
        let field = m.Groups["field"].Value
        let kind = KindOf(field)
        where kind is not null
        select new FeedparserClause(kind.Value, m.Groups["n"] is { Success: true } n ? int.Parse(n.Value, System.Globalization.CultureInfo.InvariantCulture) : null, PythonLiteral.Text(m.Groups["value"].Value));

    static FeedparserField? KindOf(string field)
    {
        if (Titles.Contains(field)) return FeedparserField.Title;
        if (Links.Contains(field)) return FeedparserField.Link;
        if (Texts.Contains(field)) return FeedparserField.Text;
        return Dates.Contains(field.Replace("_parsed", "", StringComparison.Ordinal)) ? FeedparserField.Date : null;
    }

    // The comment is ASCII but for the expected texts, and comes in every encoding that there is a test for.
    static string Decode(byte[] bytes)
    {
        var head = bytes.AsSpan(0, Math.Min(bytes.Length, 4096));
        if (head.Count((byte)0) > head.Length / 4) return Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal);
        var utf8 = Encoding.UTF8.GetString(head);
        return utf8.Contains('\uFFFD') ? Encoding.Latin1.GetString(head) : utf8;
    }

    [GeneratedRegex(@"Expect:\s*(?<python>[^\r\n]*)", RegexOptions.NonBacktracking)]
    private static partial Regex Expectation();

    [GeneratedRegex(@"^\s*Header:\s*(?<name>[A-Za-z-]+):(?<value>[^\r\n]*)$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Header();

    [GeneratedRegex(
        """(?:entries\[(?<n>\d+)\]|feed)(?:\['(?<field>\w+)'\]|\.(?<field>\w+))(?:\['value'\])?\s*==\s*(?<value>\([^()]*\)|(?:(?:u?'(?:[^'\\]|\\.)*'|u?"(?:[^"\\]|\\.)*")[\s+]*)+)""",
        RegexOptions.NonBacktracking)]
    private static partial Regex Equality();
}

/// <summary>What a clause speaks of.</summary>
public enum FeedparserField
{
    Title,
    Link,
    Date,
    Text,
}

/// <summary>One equality.</summary>
/// <param name="Field">What it speaks of.</param>
/// <param name="Entry">Of which entry, from 0; null: of the feed itself.</param>
/// <param name="Expected">The text; of a date its text, or the tuple in UTC (<c>(2003, 12, 31, 10, 14, 55, 2, 365, 0)</c>).</param>
public sealed record FeedparserClause(FeedparserField Field, int? Entry, string Expected)
{
    /// <summary>The expected moment; null where the text is none.</summary>
    public DateTimeOffset? Moment
    {
        get
        {
            var culture = System.Globalization.CultureInfo.InvariantCulture;
            if (Expected is not ['(', ..]) return DateTimeOffset.TryParse(Expected, culture, System.Globalization.DateTimeStyles.AssumeUniversal, out var at) ? at.ToUniversalTime() : null;
            var n = Expected.Trim('(', ')').Split(',').Select(p => int.Parse(p, culture)).ToArray();
            return new(n[0], n[1], n[2], n[3], n[4], n[5], TimeSpan.Zero);
        }
    }
}
