using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Tests.Fakes;

/// <summary>Rebuilds in memory, as a test fills them.</summary>
public sealed class FakeRebuilds : IRebuildStore
{
    public List<Rebuild> Rows { get; } = [];

    public Task AskAsync(KeywordId id, RebuildReason reason, CancellationToken ct)
    {
        Rows.Add(new(Rows.Count + 1, id, reason.At, [reason], RebuildPhase.Waiting, 0, 0, new(0, 0, 0), null, null));
        return Task.CompletedTask;
    }

    public Task<bool> AskIfStaleAsync(KeywordId id, string mark, RebuildReason reason, CancellationToken ct) => throw new NotSupportedException("The dashboard does not start the program");

    public Task<IReadOnlyList<KeywordId>> DueRebuildsAsync(DateTimeOffset now, int limit, CancellationToken ct) => throw new NotSupportedException("The dashboard works at none");

    public Task<IReadOnlyList<Rebuild>> OpenRebuildsAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<Rebuild>>([.. Rows.Where(r => r.EndedAt is null)]);

    public Task<IReadOnlyList<Rebuild>> RebuildsAsync(KeywordId id, int limit, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Rebuild>>([.. Rows.Where(r => r.Keyword == id).OrderByDescending(r => r.Number).Take(limit)]);
}
