using System.Text.Json;

namespace ReputationWatch.Parsing;

/// <summary>What search APIs that answer in JSON have in common.</summary>
internal static class JsonResults
{
    /// <summary>
    /// What a list of results comes to: an empty list is the service's own word that there is nothing; one whose members hold
    /// neither title nor address is another layout.
    /// </summary>
    /// <param name="results">The list.</param>
    /// <param name="query">What was asked; null skips the test for unrelated results.</param>
    /// <param name="read">Reads one result.</param>
    /// <param name="detail">What there is to add for the operator.</param>
    public static SourceReading Read(IEnumerable<JsonElement> results, SearchQuery? query, Func<JsonElement, SourceEntry> read, string detail = "")
    {
        var all = results.Select(read).ToList();
        var entries = Entry.Ranked(all.Where(e => e is { Title.Length: > 0, Url.Length: > 0 }).DistinctBy(e => e.Url));
        if (entries.Count > 0) return Judgement.Results(entries, query, detail);
        return all.Count == 0
            ? SourceReading.Without(ReadingOutcome.Empty, detail)
            : SourceReading.Without(ReadingOutcome.Unrecognised, $"none of {all.Count} results has a title and an address");
    }

    /// <summary>The members of a list by its name; null where there is none.</summary>
    public static IEnumerable<JsonElement>? List(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : null;

    /// <summary>A member as plain text; empty where it is none.</summary>
    public static string Plain(this JsonElement element, string name) => PlainText.OfHtml(element.Text(name) ?? "");
}
