using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReputationWatch.Assessing.Model;

/// <summary>Writes an office's weights as JSON: <c>[[slot, positive, negative], …]</c>, by slot.</summary>
internal sealed class OfficeWeightsJson : JsonConverter<OfficeWeights>
{
    const int Numbers = 3;

    /// <inheritdoc/>
    public override OfficeWeights Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var rows = JsonSerializer.Deserialize<double[][]>(ref reader, options) ?? [];
        var wrong = rows.FirstOrDefault(row => row?.Length != Numbers || row[0] != (int)row[0] || row[0] is < 0 or >= ToneFeatures.Buckets);
        if (rows.Contains(null!) || wrong is not null)
            throw new JsonException(FormattableString.Invariant($"An office's weight is [slot, positive, negative], the slot a whole number from 0 to {ToneFeatures.Buckets - 1}"));
        return new(rows.DistinctBy(row => row[0]).Select(row => KeyValuePair.Create((int)row[0], ((float)row[1], (float)row[2]))));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, OfficeWeights value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var (slot, (positive, negative)) in value.All)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(slot);
            writer.WriteNumberValue(positive);
            writer.WriteNumberValue(negative);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
