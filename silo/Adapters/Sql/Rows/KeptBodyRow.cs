using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>kept_bodies</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record KeptBodyRow(string SourceId, long At, string Outcome, string Url, string? ContentType, byte[] Bytes)
{
    public const string Columns = "source_id, at, outcome, url, content_type, bytes";

    public const string OfSource = $"SELECT {Columns} FROM kept_bodies WHERE source_id = @Source";

    /// <summary>Keeps each body in place of the last one of its source.</summary>
    // In order of source: two keywords that ask the same sources cannot wait for each other.
    public static Task<int> KeepAsync(Session session, IEnumerable<KeptBody> bodies) => session.ExecuteAsync(
        $"""
        INSERT INTO kept_bodies ({Columns}) VALUES (@SourceId, @At, @Outcome, @Url, @ContentType, @Bytes)
        ON CONFLICT (source_id) DO UPDATE SET
          at = excluded.at, outcome = excluded.outcome, url = excluded.url, content_type = excluded.content_type, bytes = excluded.bytes
        """,
        bodies.Select(Of).OrderBy(row => row.SourceId, StringComparer.Ordinal));

    public KeptBody ToBody() => new(new(SourceId), At.ToTime(), Outcome.ToEnum<ReadingOutcome>(), Url, ContentType, Bytes);

    static KeptBodyRow Of(KeptBody body) => new(
        body.Source.Value, body.At.ToMillis(), body.Outcome.ToString(), body.Url.ToText(), body.ContentType?.ToText(), body.Bytes);
}
