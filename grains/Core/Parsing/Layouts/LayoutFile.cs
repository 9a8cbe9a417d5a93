using System.Text.Encodings.Web;
using System.Text.Json;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>Layouts as an operator writes them: a JSON object with the properties of <see cref="PageLayout"/> in camel case.</summary>
public static class LayoutFile
{
    static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly Dictionary<string, Func<PageLayout, string, PageLayout>> Texts = new(StringComparer.Ordinal)
    {
        ["query"] = (l, said) => l with { Query = said },
        ["item"] = (l, said) => l with { Item = said },
        ["link"] = (l, said) => l with { Link = said },
        ["title"] = (l, said) => l with { Title = said },
        ["snippet"] = (l, said) => l with { Snippet = said },
        ["date"] = (l, said) => l with { Date = said },
        ["dateAttribute"] = (l, said) => l with { DateAttribute = said },
        ["emptyMarker"] = (l, said) => l with { EmptyMarker = said },
    };

    static readonly string Fields = string.Join(", ", [.. Texts.Keys, "emptyWords", "onlyRelated"]);

    /// <summary>Reads a layout and checks it.</summary>
    /// <exception cref="FormatException">It cannot be used; the message says which field is wrong and what to write.</exception>
    public static PageLayout Parse(string json)
    {
        using var document = Document(json);
        var layout = document.RootElement.ValueKind == JsonValueKind.Object
            ? document.RootElement.EnumerateObject().Aggregate(new PageLayout { Query = "", Item = "" }, Set)
            : throw new FormatException("a layout is a JSON object, such as {\"query\":\"q={query}\",\"item\":\"article\"}");
        if (!document.RootElement.TryGetProperty("query", out _)) throw new FormatException("\"query\" is missing; write what is asked, such as \"q={query}\", or \"\" for a page that is asked as it is");
        var problems = PageLayouts.Problems(layout);
        return problems.Count == 0 ? layout : throw new FormatException(string.Join("; ", problems));
    }

    /// <summary>Writes a layout as <see cref="Parse"/> reads it.</summary>
    public static string Write(PageLayout layout) => JsonSerializer.Serialize(layout, Written);

    static JsonDocument Document(string json)
    {
        try
        {
            return JsonDocument.Parse(json, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        }
        catch (JsonException wrong)
        {
            throw new FormatException($"it is no JSON: line {wrong.LineNumber + 1}, character {wrong.BytePositionInLine + 1}", wrong);
        }
    }

    static PageLayout Set(PageLayout layout, JsonProperty field) => field.Name switch
    {
        "emptyWords" => layout with { EmptyWords = [.. Words(field.Value)] },
        "onlyRelated" => layout with { OnlyRelated = field.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? field.Value.GetBoolean() : throw new FormatException("\"onlyRelated\" is true or false") },
        var name when Texts.TryGetValue(name, out var set) => set(layout, Text(field)),
        var name => throw new FormatException($"\"{name}\" is no field of a layout; write one of {Fields}"),
    };

    static string Text(JsonProperty field) => field.Value.ValueKind == JsonValueKind.String && field.Value.Said() is var said
        ? said ?? ""
        : throw new FormatException($"\"{field.Name}\" is a text between quotation marks");

    static IEnumerable<string> Words(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array) throw new FormatException("\"emptyWords\" is a list, such as [\"Coba kata kunci lain\"]");
        return list.EnumerateArray().Select(w => w.ValueKind == JsonValueKind.String && w.Said() is { } said ? said : throw new FormatException("\"emptyWords\" holds texts between quotation marks"));
    }
}
