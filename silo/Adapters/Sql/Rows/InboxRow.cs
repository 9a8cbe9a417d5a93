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

    /// <summary>
    /// Leaves entries in the inboxes of those of their keywords that are tracked and makes these due; gives how many were
    /// not waiting already.
    /// </summary>
    // In one order of keywords and addresses, so that two feeds that list the same article cannot wait for each other.
    // A keyword's version stays: its cycle under way is still right, and finds the rest of its inbox when it records.
    public static async Task<int> FillAsync(Session session, IEnumerable<FeedMatch> matches, SourceId source, DateTimeOffset at)
    {
        var rows = matches.Select(match => Of(match, source, at))
            .OrderBy(row => row.KeywordId, StringComparer.Ordinal).ThenBy(row => row.Url, StringComparer.Ordinal).ToList();

        var taken = await session.ExecuteAsync(
            """
            INSERT INTO inbox (keyword_id, url, source_id, seen_at, entry)
            SELECT id, @Url, @SourceId, @SeenAt, @Entry FROM keywords WHERE id = @KeywordId AND untracked_at IS NULL
            ON CONFLICT (keyword_id, url) DO NOTHING
            """,
            rows);
        await session.ExecuteAsync(
            "UPDATE keywords SET due_at = @At WHERE id = @Id AND due_at > @At AND untracked_at IS NULL",
            rows.Select(row => row.KeywordId).Distinct(StringComparer.Ordinal).Select(id => new { Id = id, At = at.ToMillis() }));
        return taken;
    }

    public InboxEntry ToEntry() => new(Number, new(SourceId), SeenAt.ToTime(), StoreJson.Read<SourceEntry>(Entry));
}
