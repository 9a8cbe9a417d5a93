using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Alerting.Folding;
using ReputationWatch.Delivering;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Reads all that a keyword's cycle needs, in one snapshot and a fixed number of queries.</summary>
static class WatchStateQuery
{
    /// <summary>
    /// So many inbox rows are taken in one cycle; the keyword stays due for the rest. Each cycle reads all recent mentions anew, so that
    /// a full inbox is emptied in few large bites; one takes a second or two.
    /// </summary>
    public const int InboxLimit = 2000;

    /// <summary>So many mentions whose page is to be read are given at once.</summary>
    public const int UnreadLimit = 50;

    /// <summary>The state; null where the keyword is not tracked.</summary>
    public static async Task<WatchState?> RunAsync(Session session, KeywordId id, DateTimeOffset now)
    {
        var args = new
        {
            Keyword = id.Value,
            By = long.MaxValue,
            PublishedAfter = (now - Trend.Window - StoryMatch.Window).ToMillis(),
            // A day is stored as its midnight, which may still be to come where the day has begun.
            PublishedBy = now.AddDays(1).ToMillis(),
            SeenAfter = (now - StoryMatch.Window).ToMillis(),
            InboxLimit,
            UnreadLimit,
            ArticlePages.MostAttempts,
            Good = nameof(ReadingOutcome.Ok),
        };

        var row = await session.FirstAsync<KeywordRow>($"SELECT {KeywordRow.Columns} FROM keywords WHERE id = @Keyword AND untracked_at IS NULL", args);
        if (row is null) return null;

        var keyword = row.ToKeyword();
        var memory = (await session.FirstAsync<DetectionRow>($"SELECT {DetectionRow.Columns} FROM detection WHERE keyword_id = @Keyword", args))?.ToMemory()?.In(keyword.TimeZone);
        // The hours of the snapshot's day need the looks since a day before it; what is usual is told over the trend's window.
        var window = now - Trend.Window;
        var looksFrom = memory?.Snapshot is { } snapshot && Hours.Start(snapshot.Hour).AddDays(-2) is var early && early < window ? early : window;
        var looks = await session.QueryAsync<long>(
            "SELECT at FROM trend_points WHERE keyword_id = @Keyword AND at >= @From ORDER BY at", new { args.Keyword, From = looksFrom.ToMillis() });
        var sources = await session.QueryAsync<SourceRow>($"SELECT {SourceRow.Columns} FROM sources WHERE kind = 'search' AND enabled = 1 ORDER BY id");
        var asked = await session.QueryAsync<KeywordSourceRow>($"SELECT {KeywordSourceRow.Columns} FROM keyword_sources WHERE keyword_id = @Keyword", args);
        var pages = await session.QueryAsync<PageRow>(PageRow.LastOfEachSource, args);
        var recent = await session.QueryAsync<RecentMentionRow>(RecentMentions, args);
        var feeds = await session.FirstAsync<FeedSightRow>(FeedSightRow.Select);
        var feedIds = await session.QueryAsync<string>(FeedSightRow.Ids);
        var inbox = await session.QueryAsync<InboxRow>(
            $"SELECT {InboxRow.Columns} FROM inbox WHERE keyword_id = @Keyword ORDER BY number LIMIT @InboxLimit", args);

        var labels = await session.FirstAsync<long>(MentionWriter.NewestLabel, args);
        var unread = keyword.ReadArticles ? await session.QueryAsync<MentionRow>(UnreadMentions, args) : [];

        return new()
        {
            Keyword = keyword,
            Version = row.Version,
            TrackedSince = row.TrackedSince.ToTime(),
            DueAt = row.DueAt.ToTime(),
            Sources = Watches(keyword, sources, asked, row.TrackedSince.ToTime()),
            Pages = [.. pages.Select(page => page.ToPage())],
            Recent = [.. recent.Select(mention => mention.ToMention())],
            Feeds = feeds!.ToSight(feedIds),
            Inbox = [.. inbox.Select(entry => entry.ToEntry())],
            Unread = [.. unread.Select(mention => mention.ToMention())],
            LabelsUpTo = labels,
            Alert = row.ToAlert(),
            Memory = memory,
            Open = memory is null ? await OpenAsync(session, id) : [],
            Looks = [.. looks.Select(look => look.ToTime())],
            Keywords = (int)await session.FirstAsync<long>("SELECT COUNT(*) FROM keywords WHERE untracked_at IS NULL"),
            Told = await DeliveredQuery.OfKeywordAsync(session, id, [IncidentKind.Spike]),
            People = await RecipientRow.AllAsync(session),
        };
    }

    static async Task<IReadOnlyList<Incident>> OpenAsync(Session session, KeywordId id) =>
        [.. (await session.QueryAsync<IncidentRow>(
                $"SELECT {IncidentRow.Columns} FROM incidents WHERE keyword_id = @Keyword AND kind <> @Spike AND opened_at IS NOT NULL AND closed_at IS NULL ORDER BY id",
                new { Keyword = id.Value, Spike = nameof(IncidentKind.Spike) }))
            .Select(row => row.ToIncident([]))];

    // Two halves, each with an index of its own. A mention that both find is there once: UNION takes doubles out.
    const string RecentMentions =
        $"""
        SELECT {RecentMentionRow.Columns} FROM mentions
        WHERE keyword_id = @Keyword AND published IS NOT NULL
          AND COALESCE(published, first_seen) > @PublishedAfter AND COALESCE(published, first_seen) <= @PublishedBy
        UNION
        SELECT {RecentMentionRow.Columns} FROM mentions WHERE keyword_id = @Keyword AND first_seen > @SeenAfter
        ORDER BY first_seen, url
        """;

    // A page that was read well, for another keyword or by a cycle that was refused, is there for the asking: the mention still
    // has to hear of it. What has no address on the web has no page.
    const string UnreadMentions =
        $"""
        SELECT {MentionRow.Columns} FROM mentions
        WHERE keyword_id = @Keyword AND is_read = 0 AND first_seen > @SeenAfter AND SUBSTR(url, 1, 4) = 'http'
          AND NOT EXISTS (SELECT 1 FROM articles a WHERE a.url = mentions.url AND a.outcome <> @Good AND a.attempts >= @MostAttempts)
        ORDER BY first_seen DESC, url LIMIT @UnreadLimit
        """;

    // One that was never asked is due since the keyword is tracked.
    static IReadOnlyList<SourceWatch> Watches(
        TrackedKeyword keyword, IReadOnlyList<SourceRow> sources, IReadOnlyList<KeywordSourceRow> asked, DateTimeOffset trackedSince)
    {
        var known = asked.ToDictionary(row => row.SourceId, StringComparer.Ordinal);
        return
        [
            .. sources.Select(row => row.ToSource())
                .Where(source => keyword.Sources.Count == 0 || keyword.Sources.Contains(source.Id))
                .Select(source => known.TryGetValue(source.Id.Value, out var row) ? row.ToWatch(source) : new(source, trackedSince, 0, null)),
        ];
    }
}
