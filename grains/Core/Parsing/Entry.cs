using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>Makes entries out of what formats find, the same way for all of them.</summary>
internal static class Entry
{
    const int LongestTitle = 500;
    const int LongestSnippet = 2000;
    const int TitleFromSnippet = 100;

    /// <summary>
    /// An entry with its address out of redirects and its texts within bounds; a missing title is taken from the beginning of
    /// the snippet. <paramref name="title"/> and <paramref name="snippet"/> are plain text; a rank is given by <see cref="Ranked"/>.
    /// </summary>
    public static SourceEntry Of(string title, string? url, string snippet, string? outlet, Dated published) => new(
        0,
        PlainText.Beginning(title.Length > 0 ? title : PlainText.Beginning(snippet, TitleFromSnippet), LongestTitle),
        url is not null && Redirectors.Unwrap(url) is { } at ? at.AbsoluteUri : "",
        PlainText.Beginning(snippet, LongestSnippet),
        outlet is { Length: > 0 } ? outlet : null,
        published.At,
        published.Precision);

    /// <summary>The entries in their order, ranked from 1.</summary>
    public static IReadOnlyList<SourceEntry> Ranked(IEnumerable<SourceEntry> entries) => [.. entries.Select((e, i) => e with { Rank = i + 1 })];

    /// <summary>An address as a page or feed writes it, made absolute; null where that cannot be.</summary>
    public static string? Absolute(string? url, Uri relativeTo) => WebAddress.Resolve(url, relativeTo);
}
