using ReputationWatch.Assessing;

namespace ReputationWatch.Watching;

/// <summary>
/// Finds the story that a mention tells among those of the last days, by <see cref="StoryMatch"/>. A story is its first mention and
/// what is like it: a mention joins by likeness with the first one, or with more than half of all. Otherwise a chain of small
/// differences would tie a week of an affair into one.
/// </summary>
public sealed class StoryIndex
{
    // Of a story with more copies the nearest in time speak for it.
    const int MostVoters = 25;

    readonly StoryLookup _lookup = new();
    readonly Dictionary<string, List<StoryMember>> _stories = new(StringComparer.Ordinal);

    /// <summary>
    /// The mentions of a cycle, one for each canonical URL, each with its story: that of the known mention it is a copy of, else the
    /// earliest new one's, whose URL is the story's id. In the order of the sightings, whose order otherwise does not matter. Where
    /// one URL was seen twice, the sighting with the more exact date speaks for it.
    /// </summary>
    public static IReadOnlyList<Mention> Place(IEnumerable<Judged> judged, IEnumerable<RecentMention> known)
    {
        var seen = judged.Where(j => j.Relevant)
            .GroupBy(j => j.Sighting.Url, StringComparer.Ordinal)
            .Select(same => same.OrderByDescending(j => j.Sighting.Entry.Precision).First())
            .Select(j => (Judged: j, Features: StoryFeatures.Of(j))).ToList();
        if (seen.Count == 0) return [];

        var (from, to) = (Shifted(seen.Min(s => s.Features.At), -StoryMatch.Window), Shifted(seen.Max(s => s.Features.At), StoryMatch.Window));
        var index = new StoryIndex();
        foreach (var (mention, features) in known.Select(m => (m, StoryFeatures.Of(m))).OrderBy(m => m.Item2.At).ThenBy(m => m.m.Url, StringComparer.Ordinal))
            index.Add(new(features, mention.TitleKey), mention.StoryId, searchable: features.At >= from && features.At <= to);

        var stories = seen.OrderBy(s => s.Features.At).ThenBy(s => s.Features.Url, StringComparer.Ordinal)
            .ToDictionary(s => s.Features.Url, s => index.Place(s.Features, s.Features.Url).StoryId, StringComparer.Ordinal);
        return [.. seen.Select(s => s.Judged.ToMention(stories[s.Features.Url]))];
    }

    /// <summary>
    /// Stored mentions whose text was read since, each with its story: one that stood alone may turn out to be a copy. What a person
    /// took apart stays apart: neither what was split off moves, nor what it was split off from, and nothing known moves into a story
    /// that was made by a split. The first mention of a story stays for its copies' sake.
    /// </summary>
    public static IReadOnlyList<Mention> PlaceAgain(IReadOnlyList<Mention> read, IReadOnlyList<RecentMention> known)
    {
        if (read.Count == 0) return read;

        var members = known.CountBy(m => m.StoryId, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var left = known.Select(m => m.SplitFrom).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var alone = read.Where(m => !m.SplitByHand && m.StoryId == m.Url && members.GetValueOrDefault(m.Url) <= 1 && !left.Contains(m.Url))
            .ToDictionary(m => m.Url, StringComparer.Ordinal);

        var index = new StoryIndex();
        foreach (var mention in known.Where(m => !alone.ContainsKey(m.Url)).OrderBy(m => m.Published ?? m.FirstSeen).ThenBy(m => m.Url, StringComparer.Ordinal))
            index.Add(new(StoryFeatures.Of(mention), mention.TitleKey), mention.StoryId, searchable: true);

        // What was known when a person looked was not in the story they made.
        var byHand = known.Where(m => m.SplitByHand || SplitStory.IsOne(m.StoryId)).Select(m => m.StoryId).ToHashSet(StringComparer.Ordinal);
        var stories = alone.Values.Select(RecentMention.Of).OrderBy(m => m.Published ?? m.FirstSeen).ThenBy(m => m.Url, StringComparer.Ordinal)
            .ToDictionary(m => m.Url, m => index.Place(StoryFeatures.Of(m), m.Url, byHand).StoryId, StringComparer.Ordinal);
        return [.. read.Select(m => stories.TryGetValue(m.Url, out var story) ? m with { StoryId = story } : m)];
    }

    /// <summary>A title without what outlets change: case, punctuation, white space.</summary>
    public static string KeyOf(string title) => StoryText.Folded(title);

    /// <summary>Finds the story of one piece of coverage and remembers it. Pieces are to come in the order in which they were published.</summary>
    /// <param name="features">The piece.</param>
    /// <param name="ownId">The id of its story where it is the first to tell it.</param>
    public StoryPlace Place(StoryFeatures features, string ownId) => Place(features, ownId, closed: []);

    // Where the nearest story is closed to it, a piece stands alone: the next best is in doubt.
    StoryPlace Place(StoryFeatures features, string ownId, HashSet<string> closed)
    {
        var traits = new StoryTraits(features);
        // A person may have split one publisher's article off the others with its number; what is known keeps its story.
        if (_lookup.At(features.Url) is { } itself) return new(itself.StoryId, StoryReason.SameAddress);

        var best = _lookup.Candidates(traits)
            .Select(member => (Member: member, Reason: StoryMatch.Of(traits, member.Traits)))
            .Where(c => c.Reason is not null)
            .OrderBy(c => Rank(c.Reason!.Value)).ThenBy(c => Apart(c.Member, traits)).ThenBy(c => c.Member.Number)
            .FirstOrDefault(c => c.Reason == StoryReason.SameAddress || Accepts(c.Member.StoryId, traits));

        var place = best.Member is { } found && !closed.Contains(found.StoryId) ? new StoryPlace(found.StoryId, best.Reason) : new(ownId, null);
        Add(traits, place.StoryId, searchable: true);
        return place;
    }

    // The same headline and the same text are both a copy: between two of them the nearer in time is the one that was copied.
    static int Rank(StoryReason reason) => reason switch { StoryReason.SameAddress => 0, StoryReason.Rewrite => 2, _ => 1 };

    bool Accepts(string story, StoryTraits traits)
    {
        var members = _stories[story];
        if (StoryMatch.Of(traits, members[0].Traits) is not null) return true;
        var voters = members.Count <= MostVoters ? members : [.. members.OrderBy(m => Apart(m, traits)).Take(MostVoters)];
        return 2 * voters.Count(m => StoryMatch.Of(traits, m.Traits) is not null) > voters.Count;
    }

    void Add(StoryTraits traits, string story, bool searchable)
    {
        if (!_stories.TryGetValue(story, out var members)) _stories[story] = members = [];
        var member = new StoryMember(traits, story, _lookup.Count);
        members.Add(member);
        _lookup.Add(member, searchable);
    }

    static TimeSpan Apart(StoryMember member, StoryTraits traits) => (member.Traits.Features.At - traits.Features.At).Duration();

    // A date from a feed may stand at the very end of time.
    static DateTimeOffset Shifted(DateTimeOffset at, TimeSpan by) =>
        by < TimeSpan.Zero ? at - DateTimeOffset.MinValue < -by ? DateTimeOffset.MinValue : at + by
        : DateTimeOffset.MaxValue - at < by ? DateTimeOffset.MaxValue : at + by;
}

/// <summary>The story that a piece of coverage tells.</summary>
/// <param name="StoryId">The story.</param>
/// <param name="Why">By what it was found; null where the piece is the first to tell it.</param>
public sealed record StoryPlace(string StoryId, StoryReason? Why);
