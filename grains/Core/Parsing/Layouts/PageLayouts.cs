using System.Text.Json;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>A layout that is carried along.</summary>
/// <param name="Name">By which an operator names it.</param>
/// <param name="Pages">The pages it is made for.</param>
/// <param name="Layout">The layout.</param>
public sealed record NamedLayout(string Name, IReadOnlyList<LayoutPage> Pages, PageLayout Layout);

/// <summary>A page that a built-in layout reads.</summary>
/// <param name="Outlet">Whose page it is.</param>
/// <param name="Endpoint">Its address without what is asked.</param>
public sealed record LayoutPage(string Outlet, Uri Endpoint);

/// <summary>The layouts of publishers' pages that are carried along.</summary>
public static class PageLayouts
{
    const int ShortestEmptyWords = 8;

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>
    /// All of them, by name in ordinal order. What ANTARA's and SINDOnews' pages say where they found nothing is documented
    /// nowhere, so that their layouts have no empty words: such a page is unrecognised until somebody adds them.
    /// </summary>
    public static IReadOnlyList<NamedLayout> BuiltIn { get; } = [.. Resources.Names("layout:").Select(Read)];

    /// <summary>The layout of that name; null if there is none.</summary>
    public static NamedLayout? Find(string name) => BuiltIn.FirstOrDefault(l => l.Name == name);

    /// <summary>The layout made for a page; null if there is none.</summary>
    public static NamedLayout? At(Uri endpoint) => BuiltIn.FirstOrDefault(l => l.Pages.Any(p =>
        p.Endpoint.Host == endpoint.Host && p.Endpoint.AbsolutePath.TrimEnd('/') == endpoint.AbsolutePath.TrimEnd('/')));

    /// <summary>Everything that is wrong with a layout, one sentence each with what to write instead; empty where all is well.</summary>
    public static IReadOnlyList<string> Problems(PageLayout layout) => [.. Found(layout)];

    static IEnumerable<string> Found(PageLayout layout)
    {
        if (LayoutAddress.Problem(layout.Query) is { } query) yield return query;
        if (layout.Item.Length == 0) yield return "\"item\" is missing; write the selector of one result, such as article";
        foreach (var problem in PageSelectors.Problems(layout)) yield return problem;
        if (layout is { DateAttribute.Length: > 0, Date.Length: 0 }) yield return "\"dateAttribute\" needs \"date\", the selector of the element that has it";
        // "Tidak ada" stands somewhere in any page.
        if (layout.EmptyWords.FirstOrDefault(w => w.Trim().Length < ShortestEmptyWords) is { } word)
            yield return $"\"emptyWords\" has \"{word}\", which may stand in any page; write the whole sentence, such as \"Coba kata kunci lain\"";
    }

    static NamedLayout Read(string resource)
    {
        using var text = new StreamReader(Resources.Open(resource));
        return JsonSerializer.Deserialize<NamedLayout>(text.ReadToEnd(), Json) ?? throw new JsonException($"{resource} is no layout");
    }
}
