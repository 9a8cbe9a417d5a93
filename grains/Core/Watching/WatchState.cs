using ReputationWatch.Alerting;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;
using ReputationWatch.Labelling;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;
using ReputationWatch.Trending;

namespace ReputationWatch.Watching;

/// <summary>Everything a cycle has to know, as the store held it when the cycle began.</summary>
public sealed record WatchState
{
    /// <summary>What is watched.</summary>
    public required TrackedKeyword Keyword { get; init; }

    /// <summary>Raised by one with every recorded cycle; a record made from an older version is refused.</summary>
    public required long Version { get; init; }

    /// <summary>Since when it is tracked.</summary>
    public required DateTimeOffset TrackedSince { get; init; }

    /// <summary>When the next cycle is due.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>The enabled search sources that this keyword asks, with what was last heard of each; in order of id.</summary>
    public required IReadOnlyList<SourceWatch> Sources { get; init; }

    /// <summary>The last page of each search source.</summary>
    public required IReadOnlyList<ResultPage> Pages { get; init; }

    /// <summary>Mentions published inside the trend's window, or still inside the window of story matching.</summary>
    public required IReadOnlyList<RecentMention> Recent { get; init; }

    /// <summary>What feeds left for this keyword, oldest first.</summary>
    public required IReadOnlyList<InboxEntry> Inbox { get; init; }

    /// <summary>How the feeds are that are read for all keywords.</summary>
    public FeedSight Feeds { get; init; } = FeedSight.None;

    /// <summary>Every source that the figures rest on, searches and feeds, whether or not it could be read this time.</summary>
    public IEnumerable<SourceId> RestsOn => Sources.Select(s => s.Source.Id).Concat(Feeds.Sources);

    /// <summary>
    /// Where <see cref="TrackedKeyword.ReadArticles"/> says so: mentions of the last 72 hours whose article page was not yet read
    /// well and was tried less than three times, the newest first, at most 50.
    /// </summary>
    public IReadOnlyList<Mention> Unread { get; init; } = [];

    /// <summary>The number of the newest of the keyword's labels that <see cref="Recent"/> knows of; 0 where there is none.</summary>
    public long LabelsUpTo { get; init; }

    /// <summary>Where the keyword's alert stands.</summary>
    public required AlertState Alert { get; init; }

    /// <summary>What is remembered of the detection; null where nothing is, or nothing that can be read: then it is folded from nothing.</summary>
    public WatchMemory? Memory { get; init; }

    /// <summary>Open incidents of pages and visibility, where nothing is remembered of them; else empty.</summary>
    public IReadOnlyList<Incident> Open { get; init; } = [];

    /// <summary>Times of good looks, rising: over the trend's window, and since two days before the memory's snapshot where that is longer ago.</summary>
    public IReadOnlyList<DateTimeOffset> Looks { get; init; } = [];

    /// <summary>How many keywords are tracked together: the budget of false alarms is for all of them.</summary>
    public int Keywords { get; init; } = 1;

    /// <summary>The last message about a spike of this keyword that was delivered; null where none was.</summary>
    public DeliveredFact? Told { get; init; }

    /// <summary>The people on record who are told of incidents.</summary>
    public IReadOnlyList<Recipient> People { get; init; } = [];
}

/// <summary>A search source in the eyes of one keyword.</summary>
/// <param name="Source">The source.</param>
/// <param name="DueAt">When it is to be asked next.</param>
/// <param name="Failures">Readings in a row that were not good.</param>
/// <param name="LastGoodAt">The last good reading.</param>
public sealed record SourceWatch(Source Source, DateTimeOffset DueAt, int Failures, DateTimeOffset? LastGoodAt);

/// <summary>What scoring and story matching need of a stored mention.</summary>
/// <param name="Url">Canonical.</param>
/// <param name="StoryId">Its story.</param>
/// <param name="TitleKey">Its title, folded by <see cref="StoryIndex.KeyOf"/>.</param>
/// <param name="Published">When it counts as published, see <see cref="PublishedAt"/>; null where unknown.</param>
/// <param name="FirstSeen">When it was first seen.</param>
/// <param name="Tone">Its tone, as it counts.</param>
/// <param name="IsConflict">Whether it counts as conflict-era.</param>
/// <param name="Title">Its title as first seen; empty: only <paramref name="TitleKey"/> is known.</param>
/// <param name="Snippet">Its snippet as first seen; may be empty.</param>
/// <param name="Signature">Of its text, where that was read and is long enough.</param>
/// <param name="SplitByHand">
/// Whether a person took it out of a story. It keeps the story it was given: a stored mention's story is never found anew, and a later
/// copy that is like this one and like those it was taken from goes to the nearer in time.
/// </param>
/// <param name="SplitFrom">The story that it was taken out of; null where it was not.</param>
/// <param name="Label">What a person said of its story; <paramref name="Tone"/> and <paramref name="IsConflict"/> follow it.</param>
public sealed record RecentMention(
    string Url, string StoryId, string TitleKey, DateTimeOffset? Published, DateTimeOffset FirstSeen, Tone Tone, bool IsConflict,
    string Title = "", string Snippet = "", StorySignature? Signature = null, bool SplitByHand = false, string? SplitFrom = null,
    Label? Label = null)
{
    /// <summary>Negative or conflict-era.</summary>
    public bool IsHarmful => IsConflict || Tone == Tone.Negative;

    /// <summary>
    /// When a mention counts as published. Of a date that is known to the day only the latest moment it can mean: the day's
    /// end, or the first sight if that was sooner. By its midnight a story of this morning would be a day old by night.
    /// </summary>
    public static DateTimeOffset? PublishedAt(DateTimeOffset? published, DatePrecision precision, DateTimeOffset firstSeen) =>
        precision == DatePrecision.Day && published?.AddDays(1) is { } dayEnd ? dayEnd < firstSeen ? dayEnd : firstSeen : published;

    /// <summary>The light form of a mention.</summary>
    public static RecentMention Of(Mention mention) => new(
        mention.Url, mention.StoryId, StoryIndex.KeyOf(mention.Title),
        PublishedAt(mention.Published, mention.Precision, mention.FirstSeen), mention.FirstSeen,
        mention.Verdict.Tone, mention.Verdict.Era.IsConflict, mention.Title, mention.Snippet, mention.Signature, mention.SplitByHand, Label: mention.Label);

    /// <summary>What is known after a cycle: a stored mention keeps what the store holds of it, unless its page was read since.</summary>
    public static IReadOnlyList<RecentMention> Merge(IReadOnlyList<RecentMention> stored, IEnumerable<Mention> seen, IReadOnlyList<Mention> revised)
    {
        var anew = revised.ToDictionary(m => m.Url, StringComparer.Ordinal);
        var urls = stored.Select(m => m.Url).ToHashSet(StringComparer.Ordinal);
        return [.. stored.Select(m => anew.TryGetValue(m.Url, out var read) ? Of(read) : m), .. seen.Where(m => urls.Add(m.Url)).Select(Of)];
    }
}

/// <summary>A feed's entry that speaks of a keyword and waits for its next cycle.</summary>
/// <param name="Number">The row's number, rising.</param>
/// <param name="Source">The feed.</param>
/// <param name="SeenAt">When the feed showed it.</param>
/// <param name="Entry">The entry.</param>
public sealed record InboxEntry(long Number, SourceId Source, DateTimeOffset SeenAt, SourceEntry Entry);
