using System.Security.Cryptography;
using System.Text;
using ReputationWatch.Assessing;

namespace ReputationWatch.Watching;

/// <summary>Finds which of all tracked keywords a text speaks of. Immutable and thread-safe.</summary>
public sealed class KeywordMatcher
{
    readonly (KeywordId Id, Relevance Relevance)[] _keywords;

    /// <summary>A matcher for these keywords.</summary>
    public KeywordMatcher(IReadOnlyList<TrackedKeyword> keywords)
    {
        _keywords = [.. keywords.Select(k => (k.Id, new Relevance(k)))];
        Stamp = StampOf(keywords);
    }

    /// <summary>Names the set of keywords it matches; another set, or other names and contexts, has another stamp.</summary>
    public string Stamp { get; }

    /// <summary>The stamp of a set of keywords.</summary>
    public static string StampOf(IEnumerable<TrackedKeyword> keywords)
    {
        var said = new StringBuilder();
        foreach (var k in keywords)
            said.Append(k.Id.Value).Append('\u001e').AppendJoin('\u001f', [.. k.AllNames(), "\u001d", .. k.RequiredContexts, "\u001d", .. k.ExcludedContexts]).Append('\u001e');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said.ToString())).AsSpan(0, 16));
    }

    /// <summary>The keywords that the text speaks of, in the order they were given.</summary>
    public IReadOnlyList<KeywordId> Match(string title, string snippet) =>
        [.. _keywords.Where(k => k.Relevance.Speaks(title, snippet)).Select(k => k.Id)];
}
