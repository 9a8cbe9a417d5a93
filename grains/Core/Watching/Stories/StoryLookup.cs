namespace ReputationWatch.Watching;

/// <summary>A piece of coverage whose story is known.</summary>
internal sealed record StoryMember(StoryTraits Traits, string StoryId, int Number);

/// <summary>
/// Finds, among thousands, the few that may tell the same story: by address, headline, a band of the text's signature, or words
/// that the headlines share.
/// </summary>
internal sealed class StoryLookup
{
    // Of more the newest count: a headline with words that thousands have is like none of them.
    const int MostByWords = 200;
    const int LeastShared = 2;

    readonly Dictionary<string, List<StoryMember>> _byKey = new(StringComparer.Ordinal);
    readonly Dictionary<(int Band, ulong Key), List<StoryMember>> _byBand = [];
    readonly Dictionary<string, List<StoryMember>> _byWord = new(StringComparer.Ordinal);

    /// <summary>How many were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds one. One that is not searchable is too far off in time and is found by its address only.</summary>
    public void Add(StoryMember member, bool searchable)
    {
        Count++;
        var traits = member.Traits;
        foreach (var key in AddressKeys(traits)) ListOf(_byKey, key).Add(member);
        if (!searchable) return;

        ListOf(_byKey, TitleKey(traits)).Add(member);
        if (traits.Features.Signature is { } signature)
            for (var band = 0; band < StorySignature.Bands; band++) ListOf(_byBand, (band, signature.Band(band))).Add(member);
        foreach (var word in traits.TitleWords) ListOf(_byWord, word).Add(member);
    }

    /// <summary>The one with that address, if it was added.</summary>
    public StoryMember? At(string url) => url.Length > 0 && _byKey.GetValueOrDefault($"url {url}") is [var first, ..] ? first : null;

    /// <summary>Those that may tell the same story, each once.</summary>
    public IReadOnlyCollection<StoryMember> Candidates(StoryTraits traits)
    {
        var found = new HashSet<StoryMember>(ReferenceEqualityComparer.Instance);
        foreach (var key in AddressKeys(traits).Append(TitleKey(traits))) found.UnionWith(_byKey.GetValueOrDefault(key) ?? []);
        if (traits.Features.Signature is { } signature)
            for (var band = 0; band < StorySignature.Bands; band++) found.UnionWith(_byBand.GetValueOrDefault((band, signature.Band(band))) ?? []);
        found.UnionWith(ByWords(traits));
        return found;
    }

    IEnumerable<StoryMember> ByWords(StoryTraits traits)
    {
        var shared = new Dictionary<StoryMember, int>(ReferenceEqualityComparer.Instance);
        foreach (var word in traits.TitleWords)
            foreach (var member in _byWord.GetValueOrDefault(word) ?? [])
                shared[member] = shared.GetValueOrDefault(member) + 1;
        return shared.Where(s => s.Value >= LeastShared).OrderByDescending(s => s.Value).ThenByDescending(s => s.Key.Number).Take(MostByWords).Select(s => s.Key);
    }

    static IEnumerable<string> AddressKeys(StoryTraits traits)
    {
        if (traits.Features.Url.Length > 0) yield return $"url {traits.Features.Url}";
        if (traits.PublisherId is { } id) yield return $"id {id}";
    }

    static string TitleKey(StoryTraits traits) => $"title {traits.TitleKey}";

    static List<StoryMember> ListOf<TKey>(Dictionary<TKey, List<StoryMember>> lists, TKey key) where TKey : notnull =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [];
}
