using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Alerting;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>What is remembered of keywords' detection.</summary>
sealed class SqlDetectionStore(Database database) : IDetectionStore
{
    public Task<bool> ChangeMemoryAsync(KeywordId id, long version, Func<WatchMemory, WatchMemory> change, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            await KeywordTurn.TakeAsync(session, id);
            var args = new { Keyword = id.Value };
            if (await session.FirstAsync<long>("SELECT version FROM keywords WHERE id = @Keyword", args) != version) return false;

            var row = await session.FirstAsync<DetectionRow>($"SELECT {DetectionRow.Columns} FROM detection WHERE keyword_id = @Keyword", args);
            if (row?.ToMemory() is { } memory) await session.ExecuteAsync(DetectionRow.Upsert, DetectionRow.Of(id, change(memory)));
            return true;
        },
        ct);
}
