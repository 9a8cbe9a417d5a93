using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Assessing;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>What an office did with its lenses.</summary>
sealed class SqlLensStore(Database database) : ILensStore
{
    // Counted, not the highest number: of two that are written at once, the later number may be seen first.
    public Task<long> LensRevisionAsync(CancellationToken ct) =>
        database.ReadAsync(session => session.FirstAsync<long>("SELECT COUNT(*) FROM lens_changes"), ct);

    public Task<IReadOnlyList<LensChange>> LensChangesAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyList<LensChange>>(
        async session => [.. (await session.QueryAsync<LensRow>($"SELECT {LensRow.Columns} FROM lens_changes ORDER BY number")).Select(row => row.ToChange())], ct);

    public Task RecordLensAsync(LensChange change, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync(
                "INSERT INTO lens_changes (lens_id, kind, lens, who, at, reason) VALUES (@LensId, @Kind, @Lens, @Who, @At, @Reason)", LensRow.Of(change));
            return await RebuildRequests.AskTrackedAsync(
                session,
                keyword => keyword.Lenses.Count == 0 || keyword.Lenses.Contains(change.Id),
                new(RebuildCause.Lens, change.Who.ToText(), change.At, $"{change.Id}: {change.Reason}".ToText()));
        },
        ct);

    public Task<IReadOnlyList<MentionText>> TextsAsync(KeywordId? keyword, int limit, CancellationToken ct) => database.ReadAsync<IReadOnlyList<MentionText>>(
        async session =>
        {
            var which = keyword is null ? "untracked_at IS NULL" : "id = @Keyword";
            var keywords = (await session.QueryAsync<KeywordRow>($"SELECT {KeywordRow.Columns} FROM keywords WHERE {which}", new { Keyword = keyword?.Value }))
                .ToDictionary(row => row.Id, row => row.ToKeyword(), StringComparer.Ordinal);
            var whose = keyword is null ? "keyword_id IN (SELECT id FROM keywords WHERE untracked_at IS NULL)" : "keyword_id = @Keyword";
            var rows = await session.QueryAsync<MentionTextRow>(
                $"SELECT {MentionTextRow.Columns} FROM mentions WHERE {whose} ORDER BY first_seen DESC, keyword_id, url LIMIT @Limit",
                new { Keyword = keyword?.Value, Limit = limit });
            return
            [
                .. rows.Select(row => new MentionText(
                    keywords[row.KeywordId], row.Url, row.Title, row.Snippet, row.Outlet, row.Published.ToTime(), row.FirstSeen.ToTime())),
            ];
        },
        ct);
}
