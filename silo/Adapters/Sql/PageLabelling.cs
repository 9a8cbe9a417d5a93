using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Assessing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>
/// Keeps page one as it stands in step with what people said: what was seen there stays, what is thought of it follows the mentions.
/// Pages that are gone keep what was thought then.
/// </summary>
static class PageLabelling
{
    /// <summary>Makes the results on the last page of each source count as their mentions do, where those bear a label or tell that story.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="keyword">Whose pages.</param>
    /// <param name="story">A story whose label came or went; empty where none did.</param>
    public static async Task SettleAsync(Session session, KeywordId keyword, string story = "")
    {
        var rows = await session.QueryAsync<PageRow>(PageRow.LastOfEachSource, new { Keyword = keyword.Value, By = long.MaxValue });
        var pages = rows.Select(row => row.ToPage()).ToList();
        var mentions = await session.QueryAsync<MentionRow>(
            $"SELECT {MentionRow.Columns} FROM mentions WHERE keyword_id = @Keyword AND url {session.Dialect.AmongKeys} AND (label IS NOT NULL OR story_id = @Story)",
            pages.SelectMany(page => page.Entries.Select(entry => entry.Url.ToText())),
            keys => new { Keyword = keyword.Value, Keys = keys, Story = story });
        if (mentions.Count == 0) return;

        var byUrl = mentions.Select(row => row.ToMention()).ToDictionary(m => m.Url, StringComparer.Ordinal);
        var changed = pages.Select(page => (Was: page, Now: page with { Entries = [.. page.Entries.Select(entry => Counting(entry, byUrl))] }))
            .Where(p => !p.Was.ShowsTheSameAs(p.Now));
        await session.ExecuteAsync(
            "UPDATE pages SET entries = @Entries WHERE keyword_id = @KeywordId AND source_id = @SourceId AND first_seen = @FirstSeen",
            changed.Select(p => PageRow.Of(keyword, p.Now)));
    }

    static PageEntry Counting(PageEntry entry, Dictionary<string, Mention> byUrl) =>
        entry.Relevant && byUrl.TryGetValue(entry.Url, out var mention)
            ? entry with { Tone = mention.Verdict.Tone, Era = mention.Verdict.Era.IsConflict ? mention.Verdict.Era.Lens : Era.Present }
            : entry;
}
