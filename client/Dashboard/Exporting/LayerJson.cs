using System.Text.Encodings.Web;
using System.Text.Json;
using ReputationWatch.Learning;

namespace ReputationWatch.Dashboard.Exporting;

/// <summary>What was learnt from corrections as a file: one JSON object with the weights as <c>[slot, positive, negative]</c>.</summary>
public static class LayerJson
{
    // Never shown as HTML: the office's own words stay readable.
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file's bytes, UTF-8.</summary>
    public static byte[] Write(LayerExport layer) => JsonSerializer.SerializeToUtf8Bytes(layer, Options);

    /// <summary>What the file is called.</summary>
    public static string NameOf(LayerExport layer) => FormattableString.Invariant($"reputationwatch-layer-{layer.Number}.json");
}
