using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Rebuilding;
using ReputationWatch.Trending;

namespace ReputationWatch.Adapters.Sql;

/// <summary>Writes the points that come out otherwise than they are stored.</summary>
static class RebuildPoints
{
    /// <summary>A portion of them, oldest first.</summary>
    public static async Task<int> WriteAsync(Session session, RebuildRun run, IReadOnlyList<TrendPoint> points, int done)
    {
        var stored = (await session.QueryAsync<TrendPointRow>(
            $"SELECT {TrendPointRow.Columns} FROM trend_points WHERE keyword_id = @Keyword AND at >= @From AND at <= @To",
            new { Keyword = run.Keyword.Id.Value, From = points[0].At.ToMillis(), To = points[^1].At.ToMillis() })).ToDictionary(row => row.At);
        var differing = points.Select(TrendPointRow.Of).Where(row => stored.TryGetValue(row.At, out var was) && was != row).ToList();
        await session.ExecuteAsync(TrendPointRow.Upsert, differing);
        // Taken up after a kill, the points begin anew: those written before do not differ any more.
        return await session.ExecuteAsync(
            "UPDATE rebuilds SET done = @Done, points = points + @Written WHERE number = @Number", new { run.Number, Done = done, Written = differing.Count });
    }
}
