using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Assessing;
using ReputationWatch.Rebuilding;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Assesses again what another assessor assessed.</summary>
static class RebuildMentions
{
    /// <summary>A portion of them; then on to the pages.</summary>
    public static async Task<int> AssessAsync(Session session, RebuildRun run, Func<Mention, string?, Assessment> assess, int limit)
    {
        var args = new { Keyword = run.Keyword.Id.Value, run.Mark, Limit = limit };
        var stale = await session.QueryAsync<MentionRow>(
            $"SELECT {MentionRow.Columns} FROM mentions WHERE keyword_id = @Keyword AND (assessed_by < @Mark OR assessed_by > @Mark) LIMIT @Limit", args);
        if (stale.Count == 0) return await RebuildProgress.EnterAsync(session, run, RebuildPhase.Pages);

        var texts = (await session.QueryAsync<TextRow>(
            $"SELECT url, text FROM articles WHERE title IS NOT NULL AND url {session.Dialect.AmongKeys}",
            stale.Where(row => row.IsRead != 0).Select(row => row.Url), keys => new { Keys = keys })).ToDictionary(row => row.Url, row => row.Text, StringComparer.Ordinal);
        var anew = stale.Select(row => row.Assessed(assess(row.ToMention(), texts.GetValueOrDefault(row.Url)), run.Mark)).ToList();
        await session.ExecuteAsync(
            """
            UPDATE mentions SET assessment = @Assessment, assessed_by = @AssessedBy, tone = @Tone, conflict = @Conflict
            WHERE keyword_id = @KeywordId AND url = @Url
            """,
            anew);
        // A label's copy that was lost comes back from the labels themselves.
        await StoryLabelling.SettleStoriesOfAsync(session, run.Keyword.Id, anew.Select(row => row.Url));
        return await RebuildProgress.AdvanceAsync(
            session, run, stale.Count, mentions: stale.Zip(anew).Count(p => (p.First.Tone, p.First.Conflict) != (p.Second.Tone, p.Second.Conflict)));
    }

    sealed record TextRow(string Url, string Text);
}
