using ReputationWatch.Assessing;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Exporting;

/// <summary>Reads past the limit of one read: an export must not end silently at the hundred-thousandth row.</summary>
public static class AllMentions
{
    const int Batch = 10_000;

    /// <summary>Every mention that the filter lets through, each once, whatever its limit says.</summary>
    public static async Task<IReadOnlyList<Mention>> ReadAsync(IWatchReader reader, KeywordId id, MentionFilter filter, CancellationToken ct)
    {
        var all = new List<Mention>();
        while (true)
        {
            var batch = await reader.MentionsAsync(id, filter with { Limit = Batch, Skip = all.Count }, ct);
            all.AddRange(batch);
            // A mention that came in between two reads pushes the last one into the next.
            if (batch.Count < Batch) return [.. all.DistinctBy(m => m.Url, StringComparer.Ordinal)];
        }
    }
}
