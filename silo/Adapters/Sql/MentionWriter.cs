using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Writes the mentions that a cycle saw, and those whose page was read since they were stored.</summary>
static class MentionWriter
{
    /// <summary>
    /// Both kinds. What people said stands, whatever the cycle knew of it. Whether a mention counts otherwise than the cycle took it, or
    /// a label came in since the cycle began.
    /// </summary>
    public static async Task<bool> WriteAsync(Session session, CycleRecord record)
    {
        await session.ExecuteAsync(Upsert, record.Mentions.Select(mention => MentionRow.Of(record.Keyword, mention, record.At, record.AssessedBy)));
        await session.ExecuteAsync(Revise, record.Revised.Select(mention => MentionRow.Of(record.Keyword, mention, record.At, record.AssessedBy)));

        var newest = await session.FirstAsync<long>(NewestLabel, new { Keyword = record.Keyword.Value });
        var settled = await StoryLabelling.SettleStoriesOfAsync(session, record.Keyword, record.Mentions.Concat(record.Revised).Select(m => m.Url.ToText()));
        return settled || newest > record.LabelsUpTo;
    }

    /// <summary>The number of the keyword's newest label; 0 where it has none.</summary>
    public const string NewestLabel = "SELECT COALESCE(MAX(number), 0) FROM labels WHERE keyword_id = @Keyword";

    // What copies of a text are recognised by stands beside the page that was read.
    const string Signature = "CASE WHEN @IsRead = 1 THEN (SELECT a.signature FROM articles a WHERE a.url = @Url) END";

    // A stored mention keeps its first words, story and assessment, and its date; one that had none takes the first that comes, and is to be
    // assessed again, for the date tells news from history.
    const string Upsert =
        $"""
        INSERT INTO mentions ({MentionRow.Columns}, signature)
        VALUES (@KeywordId, @Url, @Title, @Snippet, @Outlet, @Published, @Precision, @FirstSource, @FirstSeen, @LastSource, @LastSeen, @StoryId, @Tone,
          @Conflict, @Assessment, @Resurfaced, @Split, @Author, @IsRead, @Label, @AssessedBy, {Signature})
        ON CONFLICT (keyword_id, url) DO UPDATE SET
          last_source = excluded.last_source, last_seen = excluded.last_seen,
          published = CASE WHEN mentions.published IS NULL THEN excluded.published ELSE mentions.published END,
          precision = CASE WHEN mentions.published IS NULL THEN excluded.precision ELSE mentions.precision END,
          resurfaced = CASE WHEN mentions.published IS NULL THEN excluded.resurfaced ELSE mentions.resurfaced END,
          assessed_by = CASE WHEN mentions.published IS NULL AND excluded.published IS NOT NULL THEN '' ELSE mentions.assessed_by END
        """;

    // Headline, snippet and first sight stay; so does a story that a person gave it.
    const string Revise =
        $"""
        UPDATE mentions SET
          published = @Published, precision = @Precision, story_id = CASE WHEN split = 1 THEN story_id ELSE @StoryId END, tone = @Tone,
          conflict = @Conflict, assessment = @Assessment, resurfaced = @Resurfaced, author = @Author, is_read = @IsRead, label = @Label,
          assessed_by = @AssessedBy,
          signature = {Signature}
        WHERE keyword_id = @KeywordId AND url = @Url
        """;
}
