using ReputationWatch.Rebuilding;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Takes a mention out of its story by hand, and puts it back.</summary>
static class StorySplit
{
    /// <summary>Gives a mention a story that nothing else tells. False where there is no such mention, or it stands alone already.</summary>
    public static async Task<bool> MakeAsync(Session session, KeywordId keyword, string url, DateTimeOffset now)
    {
        var args = new { Keyword = keyword.Value, Url = url };
        await KeywordTurn.TakeAsync(session, keyword);
        var from = await session.FirstAsync<string>(
            """
            SELECT story_id FROM mentions m WHERE keyword_id = @Keyword AND url = @Url AND split = 0
              AND EXISTS (SELECT 1 FROM mentions o WHERE o.keyword_id = @Keyword AND o.story_id = m.story_id AND o.url <> @Url)
            """,
            args);
        if (from is null) return false;

        // A story may bear the mention's own address, and a copy may have joined what an earlier split made: each split has a
        // name that was never used before.
        var before = await session.FirstAsync<long>("SELECT COUNT(*) FROM story_splits WHERE keyword_id = @Keyword AND url = @Url", args);
        var split = new { args.Keyword, args.Url, From = from, Own = SplitStory.Of(url, before + 1), At = now.ToMillis() };
        await session.ExecuteAsync("UPDATE mentions SET story_id = @Own, split = 1, split_from = @From WHERE keyword_id = @Keyword AND url = @Url", split);
        await session.ExecuteAsync("INSERT INTO story_splits (keyword_id, url, from_story, own_story, at) VALUES (@Keyword, @Url, @From, @Own, @At)", split);
        await StoryLabelling.SettleAsync(session, keyword, from);
        await StoryLabelling.SettleAsync(session, keyword, split.Own);
        await RebuildRequests.AskAsync(session, keyword, new(RebuildCause.Split, null, now, url));
        await KeywordTurn.SupersedeAsync(session, keyword, now);
        return true;
    }

    /// <summary>Puts a mention back into the story it was taken from. False where it was not taken from one.</summary>
    public static async Task<bool> UndoAsync(Session session, KeywordId keyword, string url, DateTimeOffset now)
    {
        var args = new { Keyword = keyword.Value, Url = url, At = now.ToMillis() };
        await KeywordTurn.TakeAsync(session, keyword);
        var own = await session.FirstAsync<string>("SELECT story_id FROM mentions WHERE keyword_id = @Keyword AND url = @Url", args);
        var back = await session.ExecuteAsync(
            """
            UPDATE mentions SET story_id = split_from, split = 0, split_from = NULL
            WHERE keyword_id = @Keyword AND url = @Url AND split = 1 AND split_from IS NOT NULL
            """,
            args);
        if (back == 0) return false;

        await StoryLabelling.SettleStoriesOfAsync(session, keyword, [url]);
        await StoryLabelling.SettleAsync(session, keyword, own!);
        await session.ExecuteAsync("UPDATE story_splits SET undone_at = @At WHERE keyword_id = @Keyword AND url = @Url AND undone_at IS NULL", args);
        await RebuildRequests.AskAsync(session, keyword, new(RebuildCause.Rejoin, null, now, url));
        await KeywordTurn.SupersedeAsync(session, keyword, now);
        return true;
    }
}
