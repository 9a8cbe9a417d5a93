using System.Text.Json;

namespace ReputationWatch.Assessing;

/// <summary>The lenses that are carried along.</summary>
public static class Lenses
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Known Indonesian conflicts, by id in ordinal order.</summary>
    public static IReadOnlyList<Lens> BuiltIn { get; } = [.. Resources.Names("lens:").Select(Read)];

    /// <summary>The built-in lens of an id; null if there is none.</summary>
    public static Lens? Find(string id) => BuiltIn.FirstOrDefault(l => l.Id == id);

    /// <summary>Reads a lens from JSON, its properties in camel case.</summary>
    /// <exception cref="JsonException">It is no JSON, or a property is missing.</exception>
    public static Lens Parse(string json) => JsonSerializer.Deserialize<Lens>(json, Json) ?? throw new JsonException("A lens is an object");

    static Lens Read(string resource)
    {
        using var text = new StreamReader(Resources.Open(resource));
        return Parse(text.ReadToEnd());
    }
}
