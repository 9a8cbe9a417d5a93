using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Storing;

/// <summary>How the sources are, with the incident of each that is not well.</summary>
public interface ISourceHealthStore
{
    /// <summary>Every source, switched on or off, in order of id.</summary>
    Task<IReadOnlyList<SourceHealth>> HealthAsync(CancellationToken ct);

    /// <summary>
    /// Writes a change with its messages in one transaction. False, and nothing written, where the incident has already
    /// opened or closed.
    /// </summary>
    Task<bool> RecordHealthAsync(SourceTransition transition, IReadOnlyList<OutboxMessage> outbox, CancellationToken ct);
}

/// <summary>How a source is.</summary>
/// <param name="Status">With its last reading.</param>
/// <param name="Open">Its open incident; null where there is none.</param>
public sealed record SourceHealth(SourceStatus Status, SourceIncident? Open);
