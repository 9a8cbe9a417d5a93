using ReputationWatch.Crawling;

namespace ReputationWatch.Storing;

/// <summary>The operator's sources.</summary>
public interface ISourceStore
{
    /// <summary>All sources, in order of id.</summary>
    Task<IReadOnlyList<Source>> SourcesAsync(CancellationToken ct);

    /// <summary>Adds a source, or changes the one under its id.</summary>
    Task SaveSourceAsync(Source source, DateTimeOffset now, CancellationToken ct);

    /// <summary>Adds those of <paramref name="defaults"/> whose id the store has never held.</summary>
    Task SeedSourcesAsync(IReadOnlyList<Source> defaults, DateTimeOffset now, CancellationToken ct);
}
