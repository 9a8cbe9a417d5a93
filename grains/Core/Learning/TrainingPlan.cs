using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Learning;

/// <summary>How a head is trained.</summary>
/// <param name="Penalty">The L2 penalty of a hashed weight.</param>
/// <param name="Folds">In how many parts the texts to calibrate on are cut, each judged by a model that did not see it.</param>
/// <param name="Iterations">At most so many steps.</param>
/// <param name="Buckets">How many buckets the head keeps.</param>
internal sealed record TrainingPlan(double Penalty, int Folds, int Iterations, int Buckets)
{
    /// <summary>The plan of the Indonesian head.</summary>
    public static TrainingPlan Indonesian { get; } = new(1, 4, 200, ToneFeatures.Buckets);

    /// <summary>The plan of the English head: fewer texts, fewer buckets.</summary>
    public static TrainingPlan English { get; } = new(0.5, 4, 200, 1 << 15);
}
