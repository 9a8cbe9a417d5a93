using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>Puts what is asked into a layout's query.</summary>
internal static partial class LayoutAddress
{
    /// <summary>The address of the first page for a query; without <paramref name="now"/> dates are left out.</summary>
    public static Uri Of(PageLayout layout, Uri endpoint, SearchQuery? query, DateTimeOffset? now)
    {
        if (layout.Query.StartsWith('/'))
            return Uri.TryCreate(endpoint, Filled(layout.Query, query, now, Uri.EscapeDataString), out var there) && there.Host == endpoint.Host ? there : endpoint;

        var parts = layout.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2));
        // Written by a person: what is encoded in it already would be encoded twice.
        return UrlQuery.With(endpoint, [.. parts.Select(p => (p[0], p.Length < 2 ? "" : Filled(Uri.UnescapeDataString(p[1]), query, now, said => said)))]);
    }

    /// <summary>What is wrong with a query; null where nothing is.</summary>
    public static string? Problem(string query)
    {
        foreach (var place in Places().Matches(query).Select(m => m.Groups["name"].Value))
        {
            if (place is "query" or "slug" or "page") continue;
            if (!place.StartsWith("date:", StringComparison.Ordinal))
                return $"\"query\" has {{{place}}}, which stands for nothing; write {{query}}, {{slug}}, {{page}} or {{date:yyyy-MM-dd}}";
            if (!DateForm().IsMatch(place[5..])) return $"\"query\" has {{{place}}}, which is no form of a date; write for example {{date:yyyy-MM-dd}} or {{date:MM/dd/yyyy}}";
        }

        return Places().Replace(query, "").AsSpan().IndexOfAny('{', '}') >= 0 ? "\"query\" has a bracket without its other half; write for example q={query}&page={page}" : null;
    }

    static string Filled(string template, SearchQuery? query, DateTimeOffset? now, Func<string, string> encode) => Places().Replace(template, place => encode(place.Groups["name"].Value switch
    {
        "query" => query?.Text ?? "",
        "slug" => Slug(query?.Text ?? ""),
        "page" => "1",
        var date when date.StartsWith("date:", StringComparison.Ordinal) && DateForm().IsMatch(date[5..]) =>
            now?.ToOffset(Zones.Wib).ToString(date[5..], CultureInfo.InvariantCulture) ?? "",
        var other => $"{{{other}}}",
    }));

    static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    [GeneratedRegex(@"\{(?<name>[^{}]{0,40})\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Places();

    [GeneratedRegex(@"^(?:yyyy|yy|MM|M|dd|d|[-/.]){3,5}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DateForm();
}
