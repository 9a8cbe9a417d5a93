using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>How the feeds are. Read by name: SQLite knows no type of a maximum that is null, and a constructor would ask for one.</summary>
sealed record FeedSightRow
{
    public const string Select =
        "SELECT COUNT(*) AS Enabled, MAX(last_good_at) AS LastGoodAt FROM feeds WHERE source_id IN (SELECT id FROM sources WHERE kind = 'feed' AND enabled = 1)";

    public const string Ids = "SELECT id FROM sources WHERE kind = 'feed' AND enabled = 1 ORDER BY id";

    public long Enabled { get; init; }

    public long? LastGoodAt { get; init; }

    public FeedSight ToSight(IEnumerable<string> ids) => new((int)Enabled, LastGoodAt.ToTime()) { Sources = [.. ids.Select(id => new SourceId(id))] };
}
