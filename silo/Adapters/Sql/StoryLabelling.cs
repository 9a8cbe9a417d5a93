using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Labelling;
using ReputationWatch.Rebuilding;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>
/// Keeps the mentions of a story in step with what people said of it. The labels hang on addresses, the mentions hold a copy of the one
/// that counts: whoever writes a label or changes which mentions tell a story settles that story in the same transaction.
/// </summary>
static class StoryLabelling
{
    // What holds no label, and none was ever given on, is settled as it is.
    const string Touched = "(c.label IS NOT NULL OR EXISTS (SELECT 1 FROM labels l WHERE l.keyword_id = c.keyword_id AND l.url = c.url))";

    /// <summary>Stores a label; null where there is no such mention.</summary>
    public static async Task<Label?> GiveAsync(Session session, KeywordId keyword, Correction said, DateTimeOffset now)
    {
        await KeywordTurn.TakeAsync(session, keyword);
        if (await StoryOfAsync(session, keyword, said.Url) is not { } story) return null;

        await session.ExecuteAsync(LabelRow.Insert, LabelRow.Of(keyword, story, said, now));
        var label = await InForceAsync(session, keyword, story);
        await SettleAsync(session, keyword, story);
        await PageLabelling.SettleAsync(session, keyword);
        await RebuildRequests.AskAsync(session, keyword, new(RebuildCause.Label, said.By.ToText(), now, said.Reason?.ToText()));
        await KeywordTurn.MakeDueAsync(session, keyword, now);
        return label;
    }

    /// <summary>Takes back what was said on every copy of a mention's story; false where nothing was.</summary>
    public static async Task<bool> WithdrawAsync(Session session, KeywordId keyword, Withdrawal said, DateTimeOffset now)
    {
        await KeywordTurn.TakeAsync(session, keyword);
        if (await StoryOfAsync(session, keyword, said.Url) is not { } story) return false;

        var labelled = await session.QueryAsync<string>(
            $"""
            SELECT l.url FROM labels l JOIN mentions m ON m.keyword_id = l.keyword_id AND m.url = l.url
            WHERE l.keyword_id = @Keyword AND m.story_id = @Story AND {LabelRow.Holds} ORDER BY l.number
            """,
            new { Keyword = keyword.Value, Story = story });
        if (labelled.Count == 0) return false;

        await session.ExecuteAsync(LabelRow.Insert, labelled.Select(url => LabelRow.Of(keyword, url, story, said, now)));
        await SettleAsync(session, keyword, story);
        await PageLabelling.SettleAsync(session, keyword);
        await RebuildRequests.AskAsync(session, keyword, new(RebuildCause.Withdrawal, said.By.ToText(), now, said.Reason?.ToText()));
        await KeywordTurn.MakeDueAsync(session, keyword, now);
        return true;
    }

    /// <summary>
    /// Settles the stories that some mentions tell, and those that bear their addresses, which one of them may have left. Whether that
    /// changed what any mention counts as.
    /// </summary>
    public static async Task<bool> SettleStoriesOfAsync(Session session, KeywordId keyword, IEnumerable<string> urls)
    {
        if (await session.FirstAsync<long>("SELECT number FROM labels WHERE keyword_id = @Keyword LIMIT 1", new { Keyword = keyword.Value }) == 0) return false;

        var stories = await session.QueryAsync<string>(
            $"""
            SELECT c.story_id FROM mentions m JOIN mentions c ON c.keyword_id = m.keyword_id AND c.story_id = m.story_id
            WHERE m.keyword_id = @Keyword AND m.url {session.Dialect.AmongKeys} AND {Touched}
            UNION
            SELECT c.story_id FROM mentions c WHERE c.keyword_id = @Keyword AND c.story_id {session.Dialect.AmongKeys} AND {Touched}
            """,
            urls, keys => new { Keyword = keyword.Value, Keys = keys });
        var changed = false;
        foreach (var story in stories.Distinct(StringComparer.Ordinal)) changed |= await SettleAsync(session, keyword, story);
        return changed;
    }

    /// <summary>Makes every mention of a story count by the label in force, or by the machine where there is none. Whether any changed.</summary>
    public static async Task<bool> SettleAsync(Session session, KeywordId keyword, string story)
    {
        var label = await InForceAsync(session, keyword, story);
        var args = new { Keyword = keyword.Value, Story = story, Label = label is null ? null : StoreJson.Write(label) };
        var rows = await session.QueryAsync<MentionRow>(
            $"""
            SELECT {MentionRow.Columns} FROM mentions
            WHERE keyword_id = @Keyword AND story_id = @Story AND COALESCE(label, '') <> COALESCE(@Label, '')
            """,
            args);
        await session.ExecuteAsync(
            "UPDATE mentions SET label = @Label, tone = @Tone, conflict = @Conflict WHERE keyword_id = @KeywordId AND url = @Url",
            rows.Select(row => row.Counting(label)));
        return rows.Count > 0;
    }

    static async Task<Label?> InForceAsync(Session session, KeywordId keyword, string story) => (await session.FirstAsync<LabelRow>(
        $"""
        SELECT {LabelRow.Columns} FROM labels l JOIN mentions m ON m.keyword_id = l.keyword_id AND m.url = l.url
        WHERE l.keyword_id = @Keyword AND m.story_id = @Story AND {LabelRow.Holds} ORDER BY l.number DESC LIMIT 1
        """,
        new { Keyword = keyword.Value, Story = story }))?.ToLabel();

    static Task<string?> StoryOfAsync(Session session, KeywordId keyword, string url) => session.FirstAsync<string>(
        "SELECT story_id FROM mentions WHERE keyword_id = @Keyword AND url = @Url", new { Keyword = keyword.Value, Url = url });
}
