namespace ReputationWatch.Crawling;

/// <summary>One look at one source: what came back, not yet read.</summary>
/// <param name="Source">Where.</param>
/// <param name="Outcome">What came.</param>
public sealed record Look(Source Source, FetchOutcome Outcome);
