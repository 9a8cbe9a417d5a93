using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Crawling;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>What people bring in, beside what feeds do.</summary>
sealed class SqlInbox(Database database) : IInbox
{
    public Task<int> AddAsync(IReadOnlyList<FeedMatch> entries, SourceId source, DateTimeOffset now, CancellationToken ct) =>
        database.WriteAsync(session => InboxRow.FillAsync(session, entries, source, now), ct);

    public Task<IReadOnlySet<string>> KnownAsync(KeywordId id, IReadOnlyList<string> urls, CancellationToken ct) => database.ReadAsync<IReadOnlySet<string>>(
        async session =>
        {
            var known = await session.QueryAsync<string>(
                $"""
                SELECT url FROM mentions WHERE keyword_id = @Keyword AND url {session.Dialect.AmongKeys}
                UNION
                SELECT url FROM inbox WHERE keyword_id = @Keyword AND url {session.Dialect.AmongKeys}
                """,
                urls.Select(url => url.ToText()),
                keys => new { Keyword = id.Value, Keys = keys });
            var stored = known.ToHashSet(StringComparer.Ordinal);
            return urls.Where(url => stored.Contains(url.ToText())).ToHashSet(StringComparer.Ordinal);
        },
        ct);
}
