using ReputationWatch.Watching;

namespace ReputationWatch.Parsing;

/// <summary>What is asked of a search source.</summary>
/// <param name="Text">The words, as they go into the search box.</param>
/// <param name="Names">The names of which one must show up in a related result.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Region">ISO 3166-1.</param>
public sealed record SearchQuery(string Text, IReadOnlyList<string> Names, string Language, string Region)
{
    /// <summary>
    /// The query for a keyword: its bare name, because page one of the bare name is what people see. Contexts are not
    /// added to the search; they sort the results afterwards.
    /// </summary>
    public static SearchQuery For(TrackedKeyword keyword) => new(keyword.Name, [.. keyword.AllNames()], keyword.Language, keyword.Region);
}
