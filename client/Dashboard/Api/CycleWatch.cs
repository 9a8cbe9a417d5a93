using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Api;

/// <summary>When each keyword's last cycle ran. However many listen, the store is asked once in a poll interval, and only while somebody listens.</summary>
sealed class CycleWatch(IWatchReader reader, TimeProvider clock, DashboardOptions options) : IDisposable
{
    readonly SemaphoreSlim _gate = new(1);
    IReadOnlyDictionary<KeywordId, DateTimeOffset> _cycles = new Dictionary<KeywordId, DateTimeOffset>();
    DateTimeOffset _readAt = DateTimeOffset.MinValue;

    public async Task<IReadOnlyDictionary<KeywordId, DateTimeOffset>> LastCyclesAsync(CancellationToken ct)
    {
        await _gate.WaitAsync(ct);
        try
        {
            var now = clock.GetUtcNow();
            if (now - _readAt < options.PollInterval) return _cycles;

            var overview = await reader.OverviewAsync(now, ct);
            _cycles = overview.Where(k => k.LastCycleAt is not null).ToDictionary(k => k.Keyword.Id, k => k.LastCycleAt!.Value);
            _readAt = now;
            return _cycles;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();
}
