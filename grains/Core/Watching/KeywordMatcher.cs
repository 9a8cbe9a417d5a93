using System.Security.Cryptography;
using System.Text;
using ReputationWatch.Assessing;

namespace ReputationWatch.Watching;

/// <summary>
/// Finds which of all tracked keywords a text speaks of. One pass finds every name, whatever their number; only the keywords
/// named are asked for their contexts. Immutable and thread-safe.
/// </summary>
public sealed class KeywordMatcher
{
    readonly PhraseBook<int> _names = new(clitics: false);
    readonly (KeywordId Id, Relevance Relevance)[] _keywords;

    /// <summary>A matcher for these keywords.</summary>
    public KeywordMatcher(IReadOnlyList<TrackedKeyword> keywords)
    {
        _keywords = [.. keywords.Select(k => (k.Id, new Relevance(k)))];
        foreach (var (number, keyword) in keywords.Index())
            foreach (var name in keyword.AllNames())
                _names.Add(name, number);
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
    public IReadOnlyList<KeywordId> Match(string title, string snippet)
    {
        var passages = Relevance.Read(title, snippet);
        var named = new SortedSet<int>(passages.SelectMany(p => _names.All(p.Words)).Select(h => h.Entry));
        return [.. named.Where(n => _keywords[n].Relevance.Speaks(passages)).Select(n => _keywords[n].Id)];
    }
}
