using ReputationWatch.Crawling;

namespace ReputationWatch.Alerting.Others;

/// <summary>What is remembered of a search source's page one.</summary>
/// <param name="Source">The search source.</param>
/// <param name="Results">Every result of its last good readings.</param>
public sealed record PageMemory(SourceId Source, IReadOnlyList<PlaceMemory> Results);

/// <summary>A result on a page, over its readings.</summary>
/// <param name="Url">Canonical.</param>
/// <param name="Rank">In the last reading that showed it.</param>
/// <param name="Before">In the one before that.</param>
/// <param name="Seen">In how many readings it stood; one that it missed does not count against it.</param>
/// <param name="Missed">In how many of the last readings it was missing.</param>
/// <param name="Known">The best rank that was told, or taken for granted because it stood there before anybody watched; null while it is new.</param>
/// <param name="IncidentId">Its incident, while one is open.</param>
public sealed record PlaceMemory(string Url, int Rank, int Before, int Seen, int Missed, int? Known, string? IncidentId = null)
{
    /// <summary>The worse of its last two ranks: where it has held.</summary>
    public int Held => Math.Max(Rank, Before);
}
