namespace ReputationWatch.Watching;

/// <summary>What a piece of coverage shows of the story it tells.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Snippet">The snippet or lead; may be empty.</param>
/// <param name="Signature">Of its text; null where that was not read or is short.</param>
/// <param name="At">When it was published, or else first seen.</param>
/// <param name="Url">Its canonical URL; empty where it has none.</param>
public sealed record StoryFeatures(string Title, string Snippet, StorySignature? Signature, DateTimeOffset At, string Url = "")
{
    /// <summary>Those of a mention that a cycle has just judged.</summary>
    public static StoryFeatures Of(Judged judged)
    {
        var (sighting, entry) = (judged.Sighting, judged.Sighting.Entry);
        var published = RecentMention.PublishedAt(entry.Published, entry.Precision, sighting.SeenAt);
        return new(entry.Title, entry.Snippet, judged.Signature, entry.Precision == Parsing.DatePrecision.Unknown ? sighting.SeenAt : published ?? sighting.SeenAt, sighting.Url);
    }

    /// <summary>Those of a mention that the store held.</summary>
    public static StoryFeatures Of(RecentMention mention) => new(
        mention.Title.Length > 0 ? mention.Title : mention.TitleKey, mention.Snippet, mention.Signature, mention.Published ?? mention.FirstSeen, mention.Url);
}

/// <summary>Why two pieces of coverage tell one story, the strongest reason first.</summary>
public enum StoryReason
{
    /// <summary>They are one article: the same address, or the same number at the same publisher.</summary>
    SameAddress,

    /// <summary>The same headline but for case and punctuation.</summary>
    SameTitle,

    /// <summary>The same text, cut, extended or corrected.</summary>
    SameText,

    /// <summary>A headline and lead that were rewritten.</summary>
    Rewrite,
}
