using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Rebuilding;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Leaves a request for a rebuild, inside the transaction that makes it necessary.</summary>
static class RebuildRequests
{
    /// <summary>Asks for a rebuild of a known keyword: opens one, or joins the open one, which rests a little longer then.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="keyword">Whose.</param>
    /// <param name="reason">Why.</param>
    /// <param name="atOnce">Whether it is due without a rest.</param>
    public static async Task AskAsync(Session session, KeywordId keyword, RebuildReason reason, bool atOnce = false)
    {
        var args = new
        {
            Keyword = keyword.Value,
            Now = reason.At.ToMillis(),
            Due = (atOnce ? reason.At : reason.At + RebuildPolicy.Rest).ToMillis(),
            Longest = (long)RebuildPolicy.LongestRest.TotalMilliseconds,
            Waiting = nameof(RebuildPhase.Waiting),
            Cause = reason.Cause.ToString(),
            reason.Who,
            reason.Detail,
        };
        await session.ExecuteAsync(
            """
            INSERT INTO rebuilds (keyword_id, asked_at, due_at, revision, phase, done, out_of, passes, mentions, pages, points)
            VALUES (@Keyword, @Now, @Due, 1, @Waiting, 0, 0, 0, 0, 0, 0)
            ON CONFLICT (keyword_id) WHERE ended_at IS NULL DO UPDATE SET
              revision = rebuilds.revision + 1,
              due_at = CASE WHEN excluded.due_at < rebuilds.asked_at + @Longest THEN excluded.due_at ELSE rebuilds.asked_at + @Longest END
            """,
            args);
        await session.ExecuteAsync(
            """
            INSERT INTO rebuild_reasons (rebuild, cause, who, at, detail)
            SELECT number, @Cause, @Who, @Now, @Detail FROM rebuilds WHERE keyword_id = @Keyword AND ended_at IS NULL
            """,
            args);
    }

    /// <summary>The same for every tracked keyword that it touches; how many.</summary>
    public static async Task<int> AskTrackedAsync(Session session, Func<TrackedKeyword, bool> touched, RebuildReason reason)
    {
        var keywords = await session.QueryAsync<KeywordRow>($"SELECT {KeywordRow.Columns} FROM keywords WHERE untracked_at IS NULL ORDER BY id");
        var asked = keywords.Select(row => row.ToKeyword()).Where(touched).ToList();
        foreach (var keyword in asked) await AskAsync(session, keyword.Id, reason);
        return asked.Count;
    }
}
