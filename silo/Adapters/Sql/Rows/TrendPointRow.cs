using ReputationWatch.Trending;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>trend_points</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record TrendPointRow(
    string KeywordId, long At, long Positive, long Neutral, long Negative, long Conflict, long Mentions, long HarmfulLastDay,
    double? Share, double? ShareLow, double? ShareHigh, double? ShareSample, string? ShareGrade, double? NetTone, string Pages, string Method)
{
    public const string Columns =
        "keyword_id, at, positive, neutral, negative, conflict, mentions, harmful_last_day, share, share_low, share_high, share_sample, " +
        "share_grade, net_tone, pages, method";

    // The same time twice only where a person asked twice within a millisecond: the later one knew more.
    public const string Upsert =
        $"""
        INSERT INTO trend_points ({Columns})
        VALUES (@KeywordId, @At, @Positive, @Neutral, @Negative, @Conflict, @Mentions, @HarmfulLastDay, @Share, @ShareLow, @ShareHigh, @ShareSample,
          @ShareGrade, @NetTone, @Pages, @Method)
        ON CONFLICT (keyword_id, at) DO UPDATE SET
          positive = excluded.positive, neutral = excluded.neutral, negative = excluded.negative, conflict = excluded.conflict,
          mentions = excluded.mentions, harmful_last_day = excluded.harmful_last_day, share = excluded.share, share_low = excluded.share_low,
          share_high = excluded.share_high, share_sample = excluded.share_sample, share_grade = excluded.share_grade,
          net_tone = excluded.net_tone, pages = excluded.pages, method = excluded.method
        """;

    public static TrendPointRow Of(TrendPoint point) => new(
        point.Keyword.Value, point.At.ToMillis(), point.Stories.Positive, point.Stories.Neutral, point.Stories.Negative, point.Stories.Conflict,
        point.Mentions, point.HarmfulLastDay, point.Share?.Value, point.Share?.Low, point.Share?.High, point.Share?.SampleSize,
        point.Share?.Grade.ToString(), point.NetTone, StoreJson.Write(point.Pages), point.Method);

    public TrendPoint ToPoint() => new()
    {
        Keyword = new(KeywordId),
        At = At.ToTime(),
        Stories = new((int)Positive, (int)Neutral, (int)Negative, (int)Conflict),
        Mentions = (int)Mentions,
        HarmfulLastDay = (int)HarmfulLastDay,
        Share = Share is { } value ? new(value, ShareLow!.Value, ShareHigh!.Value, ShareSample!.Value, ShareGrade!.ToEnum<Grade>()) : null,
        NetTone = NetTone,
        Pages = StoreJson.Read<PageVisibility[]>(Pages),
        Method = Method,
    };
}
