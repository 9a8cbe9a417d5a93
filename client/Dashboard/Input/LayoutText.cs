using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Dashboard.Input;

/// <summary>Reads and writes a publisher's page layout as operators choose or paste it.</summary>
static class LayoutText
{
    public const int Longest = 16_384;

    public const string Example = """{ "query": "q={query}", "item": "article", "title": "h2", "date": "time" }""";

    /// <summary>The layout, or what is wrong with the text, in English.</summary>
    public static (PageLayout? Layout, string Wrong) Read(string json)
    {
        if (json.Length > Longest) return (null, FormattableString.Invariant($"it is longer than {Longest} characters"));
        try
        {
            return (LayoutFile.Parse(json), "");
        }
        catch (FormatException wrong)
        {
            return (null, wrong.Message);
        }
    }

    /// <summary>
    /// The built-in layout that a source is read by, by its name; null where it is an operator's own or there is none. The one made
    /// for a page is not copied into its source: newer versions mend it.
    /// </summary>
    public static string? NameOf(PageLayout? layout, Uri? endpoint)
    {
        if (layout is null) return endpoint is null ? null : PageLayouts.At(endpoint)?.Name;

        var written = LayoutFile.Write(layout);
        return PageLayouts.BuiltIn.FirstOrDefault(known => LayoutFile.Write(known.Layout) == written)?.Name;
    }

    /// <summary>What is wrong with a layout that came as an object, in English; null where nothing is.</summary>
    public static string? Problem(PageLayout layout)
    {
        string?[] texts = [layout.Query, layout.Item, layout.Link, layout.Title, layout.Snippet, layout.Date, layout.DateAttribute, layout.EmptyMarker];
        if (layout.EmptyWords is null || texts.Contains(null) || layout.EmptyWords.Contains(null)) return "a layout holds no null; leave the field out";
        return PageLayouts.Problems(layout) is { Count: > 0 } problems ? string.Join("; ", problems) : null;
    }
}
