using ReputationWatch.Assessing;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>mentions</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record MentionRow(
    string KeywordId, string Url, string Title, string Snippet, string Outlet, long? Published, string Precision, string FirstSource,
    long FirstSeen, string LastSource, long LastSeen, string StoryId, long Tone, long Conflict, string Assessment)
{
    public const string Columns =
        "keyword_id, url, title, snippet, outlet, published, precision, first_source, first_seen, last_source, last_seen, story_id, tone, " +
        "conflict, assessment";

    /// <summary>A mention seen in a cycle at <paramref name="at"/>.</summary>
    public static MentionRow Of(KeywordId keyword, Mention mention, DateTimeOffset at) => new(
        keyword.Value, mention.Url.ToText(), mention.Title.ToText(), mention.Snippet.ToText(), mention.Outlet.ToText(), mention.Published.ToMillis(),
        mention.Precision.ToString(), mention.FirstSource.Value, mention.FirstSeen.ToMillis(), mention.FirstSource.Value, at.ToMillis(),
        mention.StoryId.ToText(), (long)mention.Assessment.Tone, mention.Assessment.Era.IsConflict ? 1 : 0, StoreJson.Write(mention.Assessment));

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
    };
}

/// <summary>What scoring and story matching need of a row of <c>mentions</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record RecentMentionRow(string Url, string StoryId, string Title, string Snippet, long? Published, string Precision, long FirstSeen, long Tone, long Conflict)
{
    public const string Columns = "url, story_id, title, snippet, published, precision, first_seen, tone, conflict";

    public RecentMention ToMention() => new(
        Url, StoryId, StoryIndex.KeyOf(Title), RecentMention.PublishedAt(Published.ToTime(), Precision.ToEnum<DatePrecision>(), FirstSeen.ToTime()),
        FirstSeen.ToTime(), (Tone)Tone, Conflict != 0, Title, Snippet);
}
