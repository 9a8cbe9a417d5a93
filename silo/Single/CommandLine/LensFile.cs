using System.Text.Encodings.Web;
using System.Text.Json;
using ReputationWatch.Assessing;

namespace ReputationWatch.Single.CommandLine;

/// <summary>A lens as a file: the same JSON as the built-in ones.</summary>
static class LensFile
{
    static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    const string Example = "see: reputationwatch lens show sampit-2001";

    // What each property must be, in words; a lens without one of them says too little.
    static readonly (string Name, string Write)[] Needed =
    [
        ("id", "\"dermaga-2003\""), ("name", "\"Kerusuhan Dermaga\""), ("start", "\"2003-04-01\""), ("end", "\"2003-04-20\""), ("region", "\"Kalimantan Tengah\""),
        ("names", "[\"kerusuhan dermaga\"]"), ("places", "[\"sampit\"], or []"), ("groups", "[[\"kubu utara\", \"kubu selatan\"]], or []"), ("terms", "[\"tugu dermaga\"], or []"),
    ];

    /// <summary>The lens as JSON over several lines.</summary>
    public static string Write(Lens lens) => JsonSerializer.Serialize(lens, Indented);

    /// <summary>Reads a file, or stdin where it is called <c>-</c>.</summary>
    public static Lens Read(string path)
    {
        if (path != "-" && !File.Exists(path)) throw new UsageException($"there is no file \"{path}\"; write one with: reputationwatch lens show sampit-2001 > FILE");
        var text = (path == "-" ? Console.In.ReadToEnd() : File.ReadAllText(path)).TrimStart(JsonLines.ByteOrderMark);
        try
        {
            if (Lack(text) is { } lack) throw new UsageException($"{path} is no lens: {lack}; {Example}");
            return Lenses.Parse(text);
        }
        catch (JsonException wrong)
        {
            throw new UsageException($"{path} is no lens: {Where(wrong)}; {Example}");
        }
    }

    // What it lacks to be an object with every property; null where it lacks none.
    static string? Lack(string text)
    {
        using var json = JsonDocument.Parse(text);
        if (json.RootElement.ValueKind != JsonValueKind.Object) return "write one object, {\"id\": \"dermaga-2003\", …}, and no list or bare value";
        var given = json.RootElement.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null).Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var missing = Needed.Where(n => !given.Contains(n.Name)).Select(n => $"\"{n.Name}\": {n.Write}").ToList();
        return missing.Count == 0 ? null : $"it lacks what stands here with an example: {string.Join("; ", missing)}";
    }

    static string Where(JsonException wrong)
    {
        if (wrong.Path is not ['$', '.', .. var path]) return wrong.Message.Split('\n')[0].TrimEnd('.');
        var needed = Needed.FirstOrDefault(n => path.Split('.', '[')[0].Equals(n.Name, StringComparison.OrdinalIgnoreCase));
        return $"\"{path}\" cannot be read" + (needed.Name is null ? "" : $"; write \"{needed.Name}\": {needed.Write}");
    }
}
