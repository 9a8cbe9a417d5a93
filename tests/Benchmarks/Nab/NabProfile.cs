namespace ReputationWatch.Benchmarks.Nab;

/// <summary>What the Numenta Anomaly Benchmark gives and takes for what a detector does.</summary>
/// <param name="Name">As NAB's files name it.</param>
/// <param name="Found">For a window found at its first row.</param>
/// <param name="False">Taken for a detected row far from every window.</param>
/// <param name="Missed">Taken for a window nothing was detected in.</param>
public sealed record NabProfile(string Name, double Found, double False, double Missed)
{
    /// <summary>The published three.</summary>
    public static readonly IReadOnlyList<NabProfile> All =
        [new("standard", 1, .11, 1), new("reward_low_FP_rate", 1, .22, 1), new("reward_low_FN_rate", 1, .11, 2)];
}
