using System.Text.Json;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Core.Tests.Statistics;

/// <summary>The reference inputs and outputs beside the repository.</summary>
static class StatVectors
{
    static readonly Lazy<JsonDocument?> File = new(() =>
        Places.Shared("stat-vectors.json") is { } path ? JsonDocument.Parse(System.IO.File.ReadAllText(path)) : null);

    /// <summary>One group; skips the test where the file is missing.</summary>
    public static JsonElement Group(string name)
    {
        Assert.SkipWhen(File.Value is null, Places.SharedMissing);
        return File.Value!.RootElement.GetProperty(name);
    }

    public static double Number(this JsonElement element, string name) => element.GetProperty(name).GetDouble();

    public static double[] Numbers(this JsonElement element) => [.. element.EnumerateArray().Select(e => e.GetDouble())];

    public static double[] Numbers(this JsonElement element, string name) => element.GetProperty(name).Numbers();

    public static int[] Wholes(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(e => e.GetInt32())];

    public static bool[] Truths(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(e => e.GetBoolean())];
}
