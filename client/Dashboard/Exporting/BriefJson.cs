using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReputationWatch.Briefing;

namespace ReputationWatch.Dashboard.Exporting;

/// <summary>A brief as JSON, with the names and values of the API.</summary>
public static class BriefJson
{
    // Never shown as HTML: headlines stay readable.
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>The text.</summary>
    public static string Write(Brief brief) => JsonSerializer.Serialize(brief, Options);
}
