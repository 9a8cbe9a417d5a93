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

    static Lens Read(string resource)
    {
        using var stream = Resources.Open(resource);
        return JsonSerializer.Deserialize<Lens>(stream, Json) ?? throw new FormatException($"{resource} is empty");
    }
}
