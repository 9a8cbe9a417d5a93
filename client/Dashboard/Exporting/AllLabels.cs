using ReputationWatch.Labelling;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Exporting;

/// <summary>Reads a keyword's whole label history, past the limit of one read.</summary>
public static class AllLabels
{
    const int Batch = 10_000;

    /// <summary>Every row given from <paramref name="from"/> on and before <paramref name="to"/>, each once, newest first.</summary>
    public static async Task<IReadOnlyList<Label>> ReadAsync(ILabelStore labels, KeywordId id, DateTimeOffset from, DateTimeOffset to, CancellationToken ct)
    {
        var all = new List<Label>();
        while (true)
        {
            var batch = await labels.HistoryAsync(id, url: null, Batch, all.Count, ct);
            all.AddRange(batch);
            // A row that came in between two reads pushes the last one into the next.
            if (batch.Count < Batch) return [.. all.DistinctBy(l => l.Number).Where(l => l.At >= from && l.At < to)];
        }
    }
}
