namespace ReputationWatch.Watching;

/// <summary>What is compared of a piece of coverage, read once.</summary>
internal sealed class StoryTraits(StoryFeatures features)
{
    readonly Lazy<string?> _publisherId = new(() => features.Url.Length > 0 ? Crawling.PublisherId.Of(features.Url) : null);
    readonly Lazy<HashSet<string>> _titleWords = new(() => StoryText.ContentWords(features.Title));
    readonly Lazy<HashSet<string>> _snippetWords = new(() => StoryText.ContentWords(features.Snippet));
    readonly Lazy<HashSet<string>> _allTitleWords = new(() => StoryText.Words(features.Title).ToHashSet(StringComparer.Ordinal));
    readonly Lazy<TitleOrder> _titleOrder = new(() => TitleOrder.Of(features.Title));
    readonly Lazy<TitleNumbers> _titleNumbers = new(() => TitleNumbers.Of(features.Title));
    readonly Lazy<TitleNumbers> _snippetNumbers = new(() => TitleNumbers.Of(features.Snippet));

    public StoryFeatures Features => features;
    public string TitleKey { get; } = StoryText.Folded(features.Title);
    public string? PublisherId => _publisherId.Value;
    public HashSet<string> TitleWords => _titleWords.Value;
    public HashSet<string> SnippetWords => _snippetWords.Value;
    /// <summary>With those that tell nothing about the story: some of them turn a headline into its opposite.</summary>
    public HashSet<string> AllTitleWords => _allTitleWords.Value;
    public TitleOrder TitleOrder => _titleOrder.Value;
    public TitleNumbers TitleNumbers => _titleNumbers.Value;
    public TitleNumbers SnippetNumbers => _snippetNumbers.Value;
}
