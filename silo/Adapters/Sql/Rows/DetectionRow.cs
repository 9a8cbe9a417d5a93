using System.Text.Json;
using ReputationWatch.Alerting;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>detection</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record DetectionRow(string KeywordId, long Version, string Memory)
{
    public const string Columns = "keyword_id, version, memory";

    public const string Upsert =
        $"""
        INSERT INTO detection ({Columns}) VALUES (@KeywordId, @Version, @Memory)
        ON CONFLICT (keyword_id) DO UPDATE SET version = excluded.version, memory = excluded.memory
        """;

    public static DetectionRow Of(KeywordId keyword, WatchMemory memory) => new(keyword.Value, WatchMemory.Version, StoreJson.Write(memory));

    /// <summary>What is remembered; null where another program wrote it in another way: it is a fold over facts and can be had anew.</summary>
    public WatchMemory? ToMemory()
    {
        if (Version != WatchMemory.Version) return null;
        try
        {
            return StoreJson.Read<WatchMemory>(Memory);
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
