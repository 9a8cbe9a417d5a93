using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Reads how the sources are doing.</summary>
static class SourceStatusQuery
{
    /// <summary>
    /// Every source in order of id. A search source is seen through the given keyword; without one, its last reading and
    /// failures are those of the tracked keyword that asked it last, its last good reading and due time the best of all.
    /// </summary>
    public static async Task<IReadOnlyList<SourceStatus>> RunAsync(Session session, KeywordId? keyword)
    {
        var sources = await session.QueryAsync<SourceRow>($"SELECT {SourceRow.Columns} FROM sources ORDER BY id");
        var feeds = await session.QueryAsync<KeywordSourceRow>($"SELECT {KeywordSourceRow.Columns} FROM feeds");
        var searches = await session.QueryAsync<KeywordSourceRow>(
            $"SELECT {KeywordSourceRow.Columns} FROM keyword_sources WHERE keyword_id " +
            (keyword is null ? "IN (SELECT id FROM keywords WHERE untracked_at IS NULL)" : "= @Keyword"),
            new { Keyword = keyword?.Value });

        var feedOf = feeds.ToLookup(row => row.SourceId, StringComparer.Ordinal);
        var searchesOf = searches.ToLookup(row => row.SourceId, StringComparer.Ordinal);
        return [.. sources.Select(source => Status(source, source.Kind == SourceRow.Feed ? feedOf[source.Id] : searchesOf[source.Id]))];
    }

    static SourceStatus Status(SourceRow row, IEnumerable<KeywordSourceRow> watches)
    {
        var watched = watches.ToList();
        var last = watched.MaxBy(w => w.LastAt);
        return new(
            row.ToSource(), last?.ToReading(), watched.Max(w => w.LastGoodAt).ToTime(), (int)(last?.Failures ?? 0),
            row.Enabled == 0 || watched.Count == 0 ? null : watched.Min(w => w.DueAt).ToTime());
    }
}
