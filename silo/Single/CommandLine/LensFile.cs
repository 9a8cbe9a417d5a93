using System.Text.Encodings.Web;
using System.Text.Json;
using ReputationWatch.Assessing;

namespace ReputationWatch.Single.CommandLine;

/// <summary>A lens as a file: the same JSON as the built-in ones.</summary>
static class LensFile
{
    static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The lens as JSON over several lines.</summary>
    public static string Write(Lens lens) => JsonSerializer.Serialize(lens, Indented);

    /// <summary>Reads a file, or stdin where it is called <c>-</c>.</summary>
    public static Lens Read(string path)
    {
        if (path != "-" && !File.Exists(path)) throw new UsageException($"there is no file \"{path}\"; write one with: reputationwatch lens show sampit-2001 > FILE");
        var text = path == "-" ? Console.In.ReadToEnd() : File.ReadAllText(path);
        try
        {
            return Lenses.Parse(text.TrimStart(JsonLines.ByteOrderMark));
        }
        catch (JsonException wrong)
        {
            var where = wrong.Path is ['$', '.', .. var field] ? $"\"{field}\" cannot be read" : wrong.Message.Split('\n')[0].TrimEnd('.');
            throw new UsageException($"{path} is no lens: {where}; see: reputationwatch lens show sampit-2001");
        }
    }
}
