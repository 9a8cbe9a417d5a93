using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReputationWatch.Single.CommandLine;

/// <summary>JSON as the command line reads and writes it: one object a line, snake case, enums in lower case.</summary>
static class JsonLines
{
    /// <summary>Put before the first line by PowerShell, among others.</summary>
    public const char ByteOrderMark = '\uFEFF';

    static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        PropertyNameCaseInsensitive = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        // Indonesian press text is full of quotes; the output is a stream of JSON, not part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string line) => JsonSerializer.Deserialize<T>(line, Options) ?? throw new JsonException("null is not an object");
}
