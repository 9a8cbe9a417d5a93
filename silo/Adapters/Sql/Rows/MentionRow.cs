using ReputationWatch.Assessing;
using ReputationWatch.Labelling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>mentions</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record MentionRow(
    string KeywordId, string Url, string Title, string Snippet, string Outlet, long? Published, string Precision, string FirstSource,
    long FirstSeen, string LastSource, long LastSeen, string StoryId, long Tone, long Conflict, string Assessment,
    long Resurfaced, long Split, string? Author, long IsRead, string? Label, string AssessedBy)
{
    public const string Columns =
        "keyword_id, url, title, snippet, outlet, published, precision, first_source, first_seen, last_source, last_seen, story_id, tone, " +
        "conflict, assessment, resurfaced, split, author, is_read, label, assessed_by";

    /// <summary>A mention seen in a cycle at <paramref name="at"/>, and by whom it was assessed.</summary>
    public static MentionRow Of(KeywordId keyword, Mention mention, DateTimeOffset at, string assessedBy) => new(
        keyword.Value, mention.Url.ToText(), mention.Title.ToText(), mention.Snippet.ToText(), mention.Outlet.ToText(), mention.Published.ToMillis(),
        mention.Precision.ToString(), mention.FirstSource.Value, mention.FirstSeen.ToMillis(), mention.FirstSource.Value, at.ToMillis(),
        mention.StoryId.ToText(), (long)mention.Verdict.Tone, mention.Verdict.Era.IsConflict ? 1 : 0, StoreJson.Write(mention.Assessment),
        mention.Resurfaced ? 1 : 0, mention.SplitByHand ? 1 : 0, mention.Author?.ToText(), mention.IsRead ? 1 : 0,
        mention.Label is null ? null : StoreJson.Write(mention.Label), assessedBy);

    /// <summary>The same mention assessed anew: what a person said of it still wins.</summary>
    public MentionRow Assessed(Assessment assessment, string by) =>
        (this with { Assessment = StoreJson.Write(assessment), AssessedBy = by }).Counting(Label is null ? null : StoreJson.Read<Label>(Label));

    /// <summary>The same mention with another label, or none: its tone and era count accordingly.</summary>
    public MentionRow Counting(Label? label)
    {
        var verdict = Verdict.Of(StoreJson.Read<Assessment>(Assessment), label);
        return this with { Tone = (long)verdict.Tone, Conflict = verdict.Era.IsConflict ? 1 : 0, Label = label is null ? null : StoreJson.Write(label) };
    }

    public Mention ToMention() => new()
    {
        Url = Url,
        Title = Title,
        Snippet = Snippet,
        Outlet = Outlet,
        Published = Published.ToTime(),
        Precision = Precision.ToEnum<DatePrecision>(),
        FirstSource = new(FirstSource),
        FirstSeen = FirstSeen.ToTime(),
        StoryId = StoryId,
        Assessment = StoreJson.Read<Assessment>(Assessment),
        Resurfaced = Resurfaced != 0,
        SplitByHand = Split != 0,
        Author = Author,
        IsRead = IsRead != 0,
        Label = Label is null ? null : StoreJson.Read<Label>(Label),
    };
}

/// <summary>What scoring and story matching need of a row of <c>mentions</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record RecentMentionRow(
    string Url, string StoryId, string Title, string Snippet, long? Published, string Precision, long FirstSeen, long Tone, long Conflict, long Split,
    string? Signature, string? SplitFrom, string? Label)
{
    public const string Columns = "url, story_id, title, snippet, published, precision, first_seen, tone, conflict, split, signature, split_from, label";

    public RecentMention ToMention() => new(
        Url, StoryId, StoryIndex.KeyOf(Title), RecentMention.PublishedAt(Published.ToTime(), Precision.ToEnum<DatePrecision>(), FirstSeen.ToTime()),
        FirstSeen.ToTime(), (Tone)Tone, Conflict != 0, Title, Snippet, StorySignature.FromBase64(Signature), Split != 0, SplitFrom,
        Label is null ? null : StoreJson.Read<Label>(Label));
}
