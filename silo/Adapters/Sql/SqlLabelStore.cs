using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Labelling;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>What people said instead of the machine.</summary>
sealed class SqlLabelStore(Database database) : ILabelStore
{
    public Task<Label?> GiveAsync(KeywordId id, Correction correction, DateTimeOffset now, CancellationToken ct) =>
        database.WriteAsync(session => StoryLabelling.GiveAsync(session, id, correction with { Url = correction.Url.ToText() }, now), ct);

    public Task<bool> WithdrawAsync(KeywordId id, Withdrawal withdrawal, DateTimeOffset now, CancellationToken ct) =>
        database.WriteAsync(session => StoryLabelling.WithdrawAsync(session, id, withdrawal with { Url = withdrawal.Url.ToText() }, now), ct);

    public Task<IReadOnlyList<Label>> HistoryAsync(KeywordId id, string? url, int limit, int skip, CancellationToken ct)
    {
        var ofStory = url is null ? "" : "AND l.url IN (SELECT c.url FROM mentions m JOIN mentions c ON c.keyword_id = m.keyword_id AND c.story_id = m.story_id WHERE m.keyword_id = @Keyword AND m.url = @Url)";
        return database.ReadAsync<IReadOnlyList<Label>>(
            async session =>
            {
                var rows = await session.QueryAsync<LabelRow>(
                    $"SELECT {LabelRow.Columns} FROM labels l WHERE l.keyword_id = @Keyword {ofStory} ORDER BY l.number DESC LIMIT @Limit OFFSET @Skip",
                    new { Keyword = id.Value, Url = url?.ToText(), Limit = limit, Skip = skip });
                return [.. rows.Select(row => row.ToLabel())];
            },
            ct);
    }

    public Task<IReadOnlyList<LabelledText>> LabelledAsync(int limit, CancellationToken ct) => database.ReadAsync<IReadOnlyList<LabelledText>>(
        async session => [.. (await session.QueryAsync<LabelledRow>(Labelled, new { Limit = limit })).Select(row => row.ToText())], ct);

    // Of labels that met in one story only the newest counts.
    const string Labelled =
        $"""
        SELECT {LabelledRow.Columns} FROM labels l JOIN mentions m ON m.keyword_id = l.keyword_id AND m.url = l.url JOIN keywords k ON k.id = l.keyword_id
        WHERE {LabelRow.Holds}
          AND NOT EXISTS (
            SELECT 1 FROM mentions c JOIN labels o ON o.keyword_id = c.keyword_id AND o.url = c.url AND o.number > l.number AND o.withdrawn = 0
            WHERE c.keyword_id = m.keyword_id AND c.story_id = m.story_id
              AND NOT EXISTS (SELECT 1 FROM labels n WHERE n.keyword_id = o.keyword_id AND n.url = o.url AND n.number > o.number))
        ORDER BY l.number DESC LIMIT @Limit
        """;
}
