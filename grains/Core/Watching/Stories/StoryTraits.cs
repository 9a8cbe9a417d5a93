namespace ReputationWatch.Watching;

/// <summary>What is compared of a piece of coverage, each read once and only when it is asked for: of most of thousands it never is.</summary>
/// <param name="features">The piece.</param>
/// <param name="titleKey">Its headline, folded.</param>
internal sealed class StoryTraits(StoryFeatures features, string titleKey)
{
    // Empty: it was looked for and is not there.
    string? _publisherId;
    HashSet<string>? _titleWords;
    HashSet<string>? _snippetWords;
    HashSet<string>? _allTitleWords;
    ulong? _titleSides;
    TitleOrder? _titleOrder;
    TitleNumbers? _titleNumbers;
    TitleNumbers? _snippetNumbers;

    public StoryTraits(StoryFeatures features) : this(features, StoryText.Folded(features.Title))
    {
    }

    public StoryFeatures Features => features;
    public string TitleKey => titleKey;
    public string? PublisherId => (_publisherId ??= Crawling.PublisherId.Of(features.Url) ?? "") is { Length: > 0 } id ? id : null;
    public HashSet<string> TitleWords => _titleWords ??= StoryText.ContentWords(StoryText.Split(titleKey));
    public HashSet<string> SnippetWords => _snippetWords ??= StoryText.ContentWords(features.Snippet);
    /// <summary>With those that tell nothing about the story: some of them turn a headline into its opposite.</summary>
    public HashSet<string> AllTitleWords => _allTitleWords ??= StoryText.Split(titleKey).ToHashSet(StringComparer.Ordinal);
    /// <summary>Which sides of <see cref="TitleContrast"/> the headline takes.</summary>
    public ulong TitleSides => _titleSides ??= TitleContrast.SidesOf(StoryText.Split(titleKey));
    public TitleOrder TitleOrder => _titleOrder ??= TitleOrder.Of(features.Title);
    public TitleNumbers TitleNumbers => _titleNumbers ??= TitleNumbers.Of(features.Title);
    public TitleNumbers SnippetNumbers => _snippetNumbers ??= TitleNumbers.Of(features.Snippet);
}
