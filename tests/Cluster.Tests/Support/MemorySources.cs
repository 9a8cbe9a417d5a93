using System.Collections.Concurrent;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Cluster.Tests.Support;

/// <summary>How the sources are, as a test says; remembers which changes were recorded. No article page is known.</summary>
sealed class MemorySources : ISourceHealthStore, IArticleStore
{
    public ConcurrentDictionary<string, SourceHealth> Health { get; } = new();

    public ConcurrentQueue<SourceTransition> Recorded { get; } = new();

    public Task<IReadOnlyList<SourceHealth>> HealthAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<SourceHealth>>([.. Health.Values]);

    public Task<bool> RecordHealthAsync(SourceTransition transition, IReadOnlyList<OutboxMessage> outbox, CancellationToken ct)
    {
        Recorded.Enqueue(transition);
        var source = transition.Incident.Source.Value;
        Health[source] = Health[source] with { Open = transition.Incident.ClosedAt is null ? transition.Incident : null };
        return Task.FromResult(true);
    }

    public Task<IReadOnlyList<StoredArticle>> ArticlesAsync(IReadOnlyList<string> urls, CancellationToken ct) => Task.FromResult<IReadOnlyList<StoredArticle>>([]);

    public Task SaveArticleAsync(StoredArticle article, CancellationToken ct) => throw new NotSupportedException();
}
