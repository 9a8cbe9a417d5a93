using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReputationWatch.Crawling;

namespace ReputationWatch.Dashboard.Input;

/// <summary>Reads and writes a publisher's page layout as JSON, as operators paste it.</summary>
static class LayoutText
{
    public const int Longest = 16_384;

    public const string Example = """{ "query": "q={query}", "item": "article", "title": "h2", "date": "time" }""";

    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        WriteIndented = true,
        // A selector is read by people: a > b stays a > b. The page escapes for itself.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The layouts there are by name, for the publishers known to us.</summary>
    public static IReadOnlyDictionary<string, PageLayout> BuiltIn { get; } = new Dictionary<string, PageLayout>(StringComparer.Ordinal);

    /// <summary>The layout, or where the text stops being one, in the words of the JSON reader.</summary>
    public static (PageLayout? Layout, string Wrong) Read(string json)
    {
        if (json.Length > Longest) return (null, FormattableString.Invariant($"{json.Length} > {Longest}"));
        try
        {
            return JsonSerializer.Deserialize<PageLayout>(json, Options) is { } layout ? (layout, "") : (null, "null");
        }
        catch (JsonException e)
        {
            return (null, FormattableString.Invariant($"{e.Path ?? "$"}, {(e.LineNumber ?? 0) + 1}"));
        }
    }

    public static string Write(PageLayout layout) => JsonSerializer.Serialize(layout, Options);

    /// <summary>The name of the built-in layout that this one is; null where it is an operator's own.</summary>
    public static string? NameOf(PageLayout layout)
    {
        var written = Write(layout);
        return BuiltIn.FirstOrDefault(known => Write(known.Value) == written).Key;
    }

    /// <summary>Whether it says what no page can be read without, and nothing in it is null.</summary>
    public static bool IsWhole(PageLayout layout) =>
        !string.IsNullOrWhiteSpace(layout.Item) && layout is { Query: not null, Link: not null, Title: not null, Snippet: not null, Date: not null, DateAttribute: not null, EmptyMarker: not null, EmptyWords: not null }
        && layout.EmptyWords.All(word => word is not null);
}
