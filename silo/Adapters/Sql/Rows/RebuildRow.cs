using ReputationWatch.Rebuilding;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>rebuilds</c>, as far as people see it. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record RebuildRow(
    long Number, string KeywordId, long AskedAt, string Phase, long Done, long OutOf, long Mentions, long Pages, long Points, long? BegunAt, long? EndedAt)
{
    public const string Columns = "number, keyword_id, asked_at, phase, done, out_of, mentions, pages, points, begun_at, ended_at";

    public Rebuild ToRebuild(IEnumerable<RebuildReasonRow> reasons) => new(
        Number, new(KeywordId), AskedAt.ToTime(), [.. reasons.Select(row => row.ToReason())], Phase.ToEnum<RebuildPhase>(), (int)Done, (int)OutOf,
        new((int)Mentions, (int)Pages, (int)Points), BegunAt.ToTime(), EndedAt.ToTime());
}

/// <summary>A row of <c>rebuild_reasons</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record RebuildReasonRow(long Rebuild, string Cause, string? Who, long At, string? Detail)
{
    public const string Columns = "rebuild, cause, who, at, detail";

    public RebuildReason ToReason() => new(Cause.ToEnum<RebuildCause>(), Who, At.ToTime(), Detail);
}

/// <summary>A row of <c>rebuilds</c> in the eyes of who works at it. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record RebuildWorkRow(
    long Number, long DueAt, long Revision, string Phase, long Passes, long? BegunRevision, long? BegunVersion, string? Mark, string? LastSource, long? LastSeen)
{
    public const string Columns = "number, due_at, revision, phase, passes, begun_revision, begun_version, mark, last_source, last_seen";

    /// <summary>The keyword's open rebuild.</summary>
    public const string Open = $"SELECT {Columns} FROM rebuilds WHERE keyword_id = @Keyword AND ended_at IS NULL";
}
