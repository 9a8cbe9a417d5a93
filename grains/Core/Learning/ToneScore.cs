using ReputationWatch.Assessing;

namespace ReputationWatch.Learning;

/// <summary>How well tones were told.</summary>
/// <param name="Texts">How many texts.</param>
/// <param name="Accuracy">Share told right, 0 to 1.</param>
/// <param name="Positive">F1 of positive, 0 to 1.</param>
/// <param name="Neutral">F1 of neutral, 0 to 1.</param>
/// <param name="Negative">F1 of negative, 0 to 1.</param>
public sealed record ToneScore(int Texts, double Accuracy, double Positive, double Neutral, double Negative)
{
    /// <summary>The mean of the three F1, 0 to 1.</summary>
    public double MacroF1 => (Positive + Neutral + Negative) / 3;

    /// <summary>Counts what was said against what was told.</summary>
    public static ToneScore Of(IEnumerable<(Tone Said, Tone Told)> texts)
    {
        var counts = new int[3, 3];
        foreach (var (said, told) in texts) counts[(int)said + 1, (int)told + 1]++;
        var (all, right) = (0, 0);
        foreach (var count in counts) all += count;
        for (var i = 0; i < 3; i++) right += counts[i, i];
        return new(all, all == 0 ? 0 : (double)right / all, F1(counts, 2), F1(counts, 1), F1(counts, 0));
    }

    static double F1(int[,] counts, int tone)
    {
        var (said, told) = (0, 0);
        for (var i = 0; i < 3; i++)
        {
            said += counts[tone, i];
            told += counts[i, tone];
        }

        return said + told == 0 ? 0 : 2.0 * counts[tone, tone] / (said + told);
    }
}
