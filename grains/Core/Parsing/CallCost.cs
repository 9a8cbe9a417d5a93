namespace ReputationWatch.Parsing;

/// <summary>What one look costs.</summary>
/// <param name="Key">The name of the operator's key that pays, as in <c>Keys:brave</c>.</param>
/// <param name="Units">How many of the service's units.</param>
/// <param name="Unit">The unit, in English: <c>request</c>, <c>credit</c>, <c>search</c>.</param>
public sealed record CallCost(string Key, int Units, string Unit);
