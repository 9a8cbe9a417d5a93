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

    readonly Dictionary<string, List<StoryMember>> _byUrl = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<StoryMember>> _byPublisherId = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<StoryMember>> _byTitle = new(StringComparer.Ordinal);
    readonly Dictionary<(int Band, ulong Key), List<StoryMember>> _byBand = [];
    readonly Dictionary<string, List<StoryMember>> _byWord = new(StringComparer.Ordinal);

    /// <summary>How many were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds one. One that is not searchable is too far off in time and is found by its address only.</summary>
    public void Add(StoryMember member, bool searchable)
    {
        Count++;
        var traits = member.Traits;
        if (traits.Features.Url.Length > 0) ListOf(_byUrl, traits.Features.Url).Add(member);
        if (traits.PublisherId is { } id) ListOf(_byPublisherId, id).Add(member);
        if (!searchable) return;

        ListOf(_byTitle, traits.TitleKey).Add(member);
        if (traits.Features.Signature is { } signature)
            for (var band = 0; band < StorySignature.Bands; band++) ListOf(_byBand, (band, signature.Band(band))).Add(member);
        foreach (var word in traits.TitleWords) ListOf(_byWord, word).Add(member);
    }

    /// <summary>The one with that address, if it was added.</summary>
    public StoryMember? At(string url) => _byUrl.GetValueOrDefault(url) is [var first, ..] ? first : null;

    /// <summary>Those that may tell the same story, each once.</summary>
    public IReadOnlyCollection<StoryMember> Candidates(StoryTraits traits)
    {
        var found = new HashSet<StoryMember>(ReferenceEqualityComparer.Instance);
        found.UnionWith(_byUrl.GetValueOrDefault(traits.Features.Url) ?? []);
        if (traits.PublisherId is { } id) found.UnionWith(_byPublisherId.GetValueOrDefault(id) ?? []);
        found.UnionWith(_byTitle.GetValueOrDefault(traits.TitleKey) ?? []);
        if (traits.Features.Signature is { } signature)
            for (var band = 0; band < StorySignature.Bands; band++) found.UnionWith(_byBand.GetValueOrDefault((band, signature.Band(band))) ?? []);
        found.UnionWith(ByWords(traits));
        return found;
    }

    // Who shares two words shares one beside the commonest, which for a keyword is its name: that list, of nearly all, is never walked.
    IEnumerable<StoryMember> ByWords(StoryTraits traits)
    {
        var lists = new List<(string Word, List<StoryMember> Members)>(traits.TitleWords.Count);
        foreach (var word in traits.TitleWords)
            if (_byWord.TryGetValue(word, out var members)) lists.Add((word, members));
        if (lists.Count < LeastShared) return [];

        lists.Sort(static (a, b) => a.Members.Count.CompareTo(b.Members.Count));
        return StoryPostings.MostShared([.. lists[..^1].Select(l => l.Members)], lists[^1].Word, LeastShared, MostByWords);
    }

    static List<StoryMember> ListOf<TKey>(Dictionary<TKey, List<StoryMember>> lists, TKey key) where TKey : notnull =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [];
}
