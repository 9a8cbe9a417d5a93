using System.Text.Json.Serialization;
using ReputationWatch.Assessing;
using ReputationWatch.Labelling;

namespace ReputationWatch.Dashboard.Api;

/// <summary>A correction as it is sent. What is left out stays as the machine thinks.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record LabelBody(string? Url, string? Tone, string? Era, string[]? Risks, string? By, string? Reason)
{
    public const string Example = """{"url":"https://news.example/banjir","tone":"positive","era":"present","risks":[],"by":"Siti Aminah","reason":"…"}""";

    /// <summary>The correction, with everything in it that is no word the API knows.</summary>
    public (Correction Correction, IReadOnlyList<(string Field, string Says)> Problems) Parse()
    {
        var problems = new List<(string, string)>();
        var tone = One<Tone>("tone", Tone, problems);
        if (!EraLabel.TryParse(Era, out var era) && Era is not null)
            problems.Add(("era", $"\"{Era}\" does not do; write present, or about: or mentions: and a lens, such as about:sampit-2001"));
        var risks = Risks?.Select(risk => One<Risk>("risks", risk, problems)).OfType<Risk>().ToList();
        return (new(Url ?? "", By ?? "", tone, era, risks, Reason), problems);
    }

    static T? One<T>(string field, string? name, List<(string, string)> problems)
        where T : struct, Enum
    {
        if (name is null) return null;
        foreach (var value in Enum.GetValues<T>().Order())
            if (Lower(value) == name) return value;

        problems.Add((field, $"\"{name}\" does not do; write one of {string.Join(", ", Enum.GetValues<T>().Order().Select(Lower))}"));
        return null;
    }

    static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
