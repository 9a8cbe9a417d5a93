using ReputationWatch.Crawling;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Parsing;

namespace ReputationWatch.Dashboard.Trying;

/// <summary>What is to be tried, or what keeps it from being tried.</summary>
/// <param name="Source">The source; set where there are no faults.</param>
/// <param name="Query">What it is asked; null for a feed.</param>
/// <param name="Faults">What has to be mended first.</param>
sealed record Attempt(Source? Source, SearchQuery? Query, IReadOnlyList<SourceFault> Faults)
{
    /// <summary>The id of a source that has none yet.</summary>
    public const string NewId = "new";

    /// <summary>A trial asks for less than storing: a source without a name can be asked.</summary>
    public static Attempt Of(Source? source, IEnumerable<SourceFault> faults, string query)
    {
        var kind = source is null ? null : KindOf.Source(source);
        List<SourceFault> standing = [.. faults.Where(f => f.Field is "format" or "endpoint" or "layout")];
        // A stored format that this version does not know can be kept, not tried.
        if (source is not null && kind is null && standing.Count == 0) standing.Add(new("format", SourceProblem.FormatUnknown, source.Format));
        if (kind == SourceKind.Search && query.Trim().Length == 0) standing.Add(new("query", SourceProblem.QueryMissing));
        if (query.Length > SourceRules.LongestName) standing.Add(new("query", SourceProblem.NameTooLong));

        var asked = query.Trim();
        return new(source, kind == SourceKind.Search ? new(asked, [asked], "id", "ID") : null, standing);
    }
}
