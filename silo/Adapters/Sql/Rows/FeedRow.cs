using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>What a cycle needs of a row of <c>feeds</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record FeedRow(
    string SourceId, long Version, long DueAt, string? Etag, string? LastModified, string Seen, string KeywordStamp, long Failures, long? LastGoodAt,
    long? NewestAt, long? PaceMs)
{
    public const string Columns = "source_id, version, due_at, etag, last_modified, seen, keyword_stamp, failures, last_good_at, newest_at, pace_ms";

    public static FeedRow Of(FeedState state) => new(
        state.Source.Id.Value, state.Version, state.DueAt.ToMillis(), state.Validators?.ETag, state.Validators?.LastModified,
        StoreJson.Write(state.Seen), state.KeywordStamp, state.Failures, state.LastGoodAt.ToMillis(), state.NewestAt.ToMillis(),
        (long?)state.Pace?.TotalMilliseconds);

    public FeedState ToState(Source source) => new()
    {
        Source = source,
        Version = Version,
        DueAt = DueAt.ToTime(),
        Validators = Etag is null && LastModified is null ? null : new(Etag, LastModified),
        Seen = StoreJson.Read<string[]>(Seen),
        KeywordStamp = KeywordStamp,
        Failures = (int)Failures,
        LastGoodAt = LastGoodAt.ToTime(),
        NewestAt = NewestAt.ToTime(),
        Pace = PaceMs is { } pace ? TimeSpan.FromMilliseconds(pace) : null,
    };
}
