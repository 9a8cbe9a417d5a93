using System.Text.Json;
using Orleans.Storage;

namespace ReputationWatch.Grains;

/// <summary>Stores a grain's state as it travels, so that one set of rules and golden files holds for both.</summary>
public sealed class WireStorageSerializer : IGrainStorageSerializer
{
    /// <inheritdoc/>
    public BinaryData Serialize<T>(T input) => new(JsonSerializer.SerializeToUtf8Bytes(input, Wire.Options));

    /// <inheritdoc/>
    public T Deserialize<T>(BinaryData input) =>
        JsonSerializer.Deserialize<T>(input, Wire.Options) ?? throw new JsonException($"A stored {typeof(T).Name} is null");
}
