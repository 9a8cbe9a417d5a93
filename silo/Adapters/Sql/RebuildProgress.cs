using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Rebuilding;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>How far a rebuild is, as its row says.</summary>
static class RebuildProgress
{
    /// <summary>Takes up an open rebuild that is due, where it stands or from the beginning; null where there is none.</summary>
    public static async Task<RebuildRun?> TakeUpAsync(Session session, KeywordId id, Func<TrackedKeyword, string> mark, DateTimeOffset now)
    {
        await KeywordTurn.TakeAsync(session, id);
        var open = await session.FirstAsync<RebuildWorkRow>(RebuildWorkRow.Open, new { Keyword = id.Value });
        if (open is null) return null;

        var row = await session.FirstAsync<KeywordRow>($"SELECT {KeywordRow.Columns} FROM keywords WHERE id = @Id", new { Id = id.Value });
        var keyword = row!.ToKeyword();
        var run = new RebuildRun(open.Number, keyword, mark(keyword), open.Phase.ToEnum<RebuildPhase>());
        if (run.Phase != RebuildPhase.Waiting && open.Mark == run.Mark) return run;
        if (run.Phase == RebuildPhase.Waiting && open.DueAt > now.ToMillis()) return null;

        await session.ExecuteAsync(
            """
            UPDATE rebuilds SET phase = @Phase, done = 0, passes = passes + 1, mark = @Mark, begun_at = COALESCE(begun_at, @Now), begun_revision = revision,
              begun_version = @Version, last_source = NULL, last_seen = NULL,
              out_of = (SELECT COUNT(*) FROM mentions WHERE keyword_id = @Keyword AND assessed_by <> @Mark)
            WHERE number = @Number
            """,
            new { run.Number, Keyword = id.Value, run.Mark, row.Version, Now = now.ToMillis(), Phase = nameof(RebuildPhase.Mentions) });
        return run with { Phase = RebuildPhase.Mentions };
    }

    /// <summary>Notes that more of a phase is done, and what that changed.</summary>
    public static Task<int> AdvanceAsync(Session session, RebuildRun run, int done, int mentions = 0, int pages = 0) => session.ExecuteAsync(
        """
        UPDATE rebuilds SET done = done + @Done, mentions = mentions + @Mentions, pages = pages + @Pages,
          out_of = CASE WHEN done + @Done > out_of THEN done + @Done ELSE out_of END
        WHERE number = @Number
        """,
        new { run.Number, Done = done, Mentions = mentions, Pages = pages });

    /// <summary>Goes on to the next phase.</summary>
    public static Task<int> EnterAsync(Session session, RebuildRun run, RebuildPhase phase)
    {
        var outOf = phase switch
        {
            RebuildPhase.Pages => "(SELECT COUNT(*) FROM pages WHERE keyword_id = @Keyword)",
            RebuildPhase.Points => "(SELECT COUNT(*) FROM trend_points WHERE keyword_id = @Keyword)",
            _ => "out_of",
        };
        var done = phase == RebuildPhase.Ending ? "done" : "0";
        return session.ExecuteAsync(
            $"UPDATE rebuilds SET phase = @Phase, done = {done}, out_of = {outOf}, last_source = NULL, last_seen = NULL WHERE number = @Number",
            new { run.Number, Phase = phase.ToString(), Keyword = run.Keyword.Id.Value });
    }

    /// <summary>Ends it, or sends it back; whether it ended.</summary>
    public static async Task<bool> EndAsync(Session session, RebuildRun run, DateTimeOffset now)
    {
        var args = new { Keyword = run.Keyword.Id.Value, run.Number, Now = now.ToMillis(), Done = nameof(RebuildPhase.Done), Waiting = nameof(RebuildPhase.Waiting) };
        var open = await session.FirstAsync<RebuildWorkRow>(RebuildWorkRow.Open, args);
        var version = await session.FirstAsync<long>("SELECT version FROM keywords WHERE id = @Keyword", args);
        if (open!.Revision != open.BegunRevision || (version != open.BegunVersion && open.Passes < RebuildPolicy.MostPasses))
        {
            await session.ExecuteAsync("UPDATE rebuilds SET phase = @Waiting, done = 0, out_of = 0 WHERE number = @Number", args);
            return false;
        }

        await session.ExecuteAsync("UPDATE rebuilds SET phase = @Done, ended_at = @Now WHERE number = @Number", args);
        return true;
    }
}
