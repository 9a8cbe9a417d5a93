using ReputationWatch.Assessing;
using ReputationWatch.Parsing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>What is counted of a row of <c>mentions</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record LightMentionRow(string Url, string StoryId, long? Published, string Precision, long FirstSeen, long Tone, long Conflict)
{
    public const string Columns = "url, story_id, published, precision, first_seen, tone, conflict";

    public RecentMention ToMention() => new(
        Url, StoryId, "", RecentMention.PublishedAt(Published.ToTime(), Precision.ToEnum<DatePrecision>(), FirstSeen.ToTime()), FirstSeen.ToTime(),
        (Tone)Tone, Conflict != 0);
}

/// <summary>What a row of <c>trend_points</c> says of its making. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record GoodLookRow(long At, string Method)
{
    public const string Columns = "at, method";

    public GoodLook ToLook() => new(At.ToTime(), Method);
}
