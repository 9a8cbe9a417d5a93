using ReputationWatch.Assessing;
using ReputationWatch.Crawling;

namespace ReputationWatch.Single.Hosting;

/// <summary>What the host takes from outside the office: the real world, or the demo's.</summary>
/// <param name="Clock">The time.</param>
/// <param name="Assessor">What judges coverage.</param>
/// <param name="Sources">What a new store is seeded with.</param>
sealed record Surroundings(TimeProvider Clock, Assessor Assessor, IReadOnlyList<Source> Sources)
{
    /// <summary>The system's clock, the built-in lenses, the default sources.</summary>
    public static Surroundings Real { get; } = new(TimeProvider.System, Assessor.BuiltIn, DefaultSources.All);
}
