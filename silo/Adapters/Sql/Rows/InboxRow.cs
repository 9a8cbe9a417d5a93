using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>inbox</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record InboxRow(long Number, string KeywordId, string Url, string SourceId, long SeenAt, string Entry)
{
    public const string Columns = "number, keyword_id, url, source_id, seen_at, entry";

    /// <summary>A row yet to be numbered. An address without a canonical form is its own.</summary>
    public static InboxRow Of(FeedMatch match, SourceId source, DateTimeOffset at) => new(
        0, match.Keyword.Value, (CanonicalUrl.Of(match.Entry.Url) ?? match.Entry.Url).ToText(), source.Value, at.ToMillis(), StoreJson.Write(match.Entry));

    public InboxEntry ToEntry() => new(Number, new(SourceId), SeenAt.ToTime(), StoreJson.Read<SourceEntry>(Entry));
}
