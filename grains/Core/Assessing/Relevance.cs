using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>Tells whether a text is about a keyword, and not about another thing of the same name.</summary>
public sealed class Relevance(TrackedKeyword keyword)
{
    /// <summary>Whether the text names the keyword, as whole words in any case, and its contexts allow it.</summary>
    public bool Speaks(string title, string snippet) =>
        keyword.AllNames().Any(n => title.Contains(n, StringComparison.OrdinalIgnoreCase) || snippet.Contains(n, StringComparison.OrdinalIgnoreCase)) && Allows(title, snippet);

    /// <summary>Whether the contexts allow it: no excluded one stands in the text, and one of the required ones does, where there are any.</summary>
    public bool Allows(string title, string snippet) =>
        !keyword.ExcludedContexts.Any(c => title.Contains(c, StringComparison.OrdinalIgnoreCase) || snippet.Contains(c, StringComparison.OrdinalIgnoreCase));
}
