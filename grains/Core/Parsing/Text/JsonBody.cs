using System.Text.Json;

namespace ReputationWatch.Parsing;

/// <summary>Reads JSON of which nothing is known for sure.</summary>
internal static class JsonBody
{
    static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The document; null where the text is not JSON.</summary>
    public static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A member of an object; null where there is none, or the element is no object.</summary>
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    /// <summary>A member that is text or a number, as text; null where it is not there, empty or something else.</summary>
    public static string? Text(this JsonElement element, string name) => element.Member(name)?.Said();

    /// <summary>Text or a number, as text; null where it is empty or something else.</summary>
    public static string? Said(this JsonElement element) => element switch
    {
        { ValueKind: JsonValueKind.String } value => Decode(value) is { Length: > 0 } text ? text : null,
        { ValueKind: JsonValueKind.Number } value => value.GetRawText(),
        _ => null,
    };

    // A lone half of a surrogate pair ("\ud800") is valid JSON and no valid text.
    static string? Decode(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
