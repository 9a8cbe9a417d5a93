using AngleSharp.Html.Dom;

namespace ReputationWatch.Parsing;

/// <summary>The <c>meta</c> elements of a page, by <c>property</c>, <c>name</c> and <c>itemprop</c>, in any case.</summary>
internal sealed class PageMetadata
{
    const int Most = 1000;
    const int LongestContent = 10_000;

    readonly Dictionary<string, List<string>> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the page's.</summary>
    public PageMetadata(IHtmlDocument page)
    {
        foreach (var meta in page.QuerySelectorAll("meta[content]").Take(Most))
        {
            if (meta.GetAttribute("content") is not { Length: > 0 and < LongestContent } content) continue;
            foreach (var attribute in (string[])["property", "name", "itemprop"])
            {
                if (meta.GetAttribute(attribute) is not { Length: > 0 } name) continue;
                if (!_byName.TryGetValue(name.Trim(), out var values)) _byName[name.Trim()] = values = [];
                values.Add(content);
            }
        }
    }

    /// <summary>The first that is given of several names, the most telling one first.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (All(name) is [var first, ..]) return first;
        }

        return null;
    }

    /// <summary>All contents under one name.</summary>
    public IReadOnlyList<string> All(string name) => _byName.TryGetValue(name, out var values) ? values : [];
}
