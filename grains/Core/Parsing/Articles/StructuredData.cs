using System.Text.Json;
using AngleSharp.Html.Dom;

namespace ReputationWatch.Parsing;

/// <summary>What a page says of its article in JSON-LD (schema.org), as it is written there.</summary>
internal sealed record StructuredArticle
{
    public string? Headline { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Body { get; init; }

    public string? Language { get; init; }
}

/// <summary>Finds the page's own article among its JSON-LD: in lists, under <c>@graph</c>, beside other articles, and in JSON that is broken.</summary>
internal sealed class StructuredData
{
    const int MostNodes = 2000;
    const int Deepest = 12;
    const int MostAuthors = 20;

    static readonly string[] Nested = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"];

    readonly List<(JsonElement Node, int Depth)> _nodes = [];

    StructuredData() { }

    /// <summary>The article; null where the page describes none.</summary>
    public static StructuredArticle? Of(IHtmlDocument page, Uri address)
    {
        var data = new StructuredData();
        StructuredArticle? broken = null;
        var documents = new List<JsonDocument>();
        try
        {
            foreach (var script in page.QuerySelectorAll("script[type*='ld+json']"))
            {
                if (LooseJsonLd.Parse(script.TextContent) is { } json)
                {
                    documents.Add(json);
                    data.Collect(json.RootElement, 0);
                }
                else
                {
                    broken ??= LooseJsonLd.Salvage(script.TextContent);
                }
            }

            return data.Article(address) ?? broken;
        }
        finally
        {
            documents.ForEach(d => d.Dispose());
        }
    }

    void Collect(JsonElement element, int depth)
    {
        if (depth > Deepest || _nodes.Count >= MostNodes) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, depth);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            _nodes.Add((element, depth));
            foreach (var name in Nested)
            {
                if (element.Member(name) is { } inner) Collect(inner, depth + 1);
            }
        }
    }

    StructuredArticle? Article(Uri address)
    {
        var ranked = _nodes.Select(n => (n.Node, n.Depth, Rank: Rank(n.Node))).Where(n => n.Rank > 0).ToList();
        if (ranked.Count == 0) return null;
        // A list of other stories has articles too; the page's own is the one of its address, or the one that stands highest.
        var best = ranked.OrderByDescending(n => n.Rank).ThenByDescending(n => IsOf(n.Node, address)).ThenBy(n => n.Depth).First().Node;
        return new()
        {
            Headline = best.Text("headline") ?? best.Text("name"),
            Published = best.Text("datePublished") ?? best.Text("dateCreated"),
            Modified = best.Text("dateModified"),
            Authors = [.. Names(best.Member("author") ?? best.Member("creator"), 0).Distinct().Take(MostAuthors)],
            Body = best.Text("articleBody"),
            Language = best.Text("inLanguage"),
        };
    }

    static int Rank(JsonElement node)
    {
        var types = node.Member("@type") switch
        {
            { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Select(t => t.Said()),
            { } one => [one.Said()],
            null => [],
        };
        var best = 0;
        foreach (var type in types)
        {
            if (type is null) continue;
            if (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal)) best = Math.Max(best, 3);
            else if (type is "Report" or "Review" or "CreativeWork" or "Recipe") best = Math.Max(best, 2);
            else if (type is "WebPage" or "ItemPage" && node.Text("datePublished") is not null) best = Math.Max(best, 1);
        }

        return best;
    }

    static bool IsOf(JsonElement node, Uri address) =>
        Addresses(node).Any(a => Uri.TryCreate(address, a, out var url) && url.AbsolutePath.TrimEnd('/') == address.AbsolutePath.TrimEnd('/'));

    static IEnumerable<string> Addresses(JsonElement node)
    {
        foreach (var said in (JsonElement?[])[node.Member("url"), node.Member("@id"), node.Member("mainEntityOfPage"), node.Member("mainEntityOfPage")?.Member("@id")])
        {
            if (said?.Said() is { } address) yield return address;
        }
    }

    IEnumerable<string> Names(JsonElement? author, int depth)
    {
        if (author is not { } said || depth > 3) return [];
        if (said.ValueKind == JsonValueKind.Array) return said.EnumerateArray().Take(MostAuthors).SelectMany(a => Names(a, depth + 1));
        if (said.Said() is { } name) return [name];
        if (said.Text("name") is { } own) return [own];
        if (said.Member("name") is { ValueKind: JsonValueKind.Array } several) return several.EnumerateArray().Take(MostAuthors).Select(n => n.Said()).OfType<string>();
        return said.Text("@id") is { } id
            ? _nodes.Where(n => n.Node.Text("@id") == id && n.Node.Text("name") is not null).Select(n => n.Node.Text("name")!).Take(1)
            : [];
    }
}
