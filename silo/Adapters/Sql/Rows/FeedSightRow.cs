using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>How the feeds are. The parameters stand in the order of <see cref="Select"/>.</summary>
sealed record FeedSightRow(long Enabled, long? LastGoodAt)
{
    public const string Select =
        "SELECT COUNT(*) AS enabled, MAX(last_good_at) AS last_good_at FROM feeds WHERE source_id IN (SELECT id FROM sources WHERE kind = 'feed' AND enabled = 1)";

    public FeedSight ToSight() => new((int)Enabled, LastGoodAt.ToTime());
}
