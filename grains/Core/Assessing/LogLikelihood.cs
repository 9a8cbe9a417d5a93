namespace ReputationWatch.Assessing;

/// <summary>Dunning's log-likelihood ratio: how surely a word belongs to one of two sets of texts (Computational Linguistics 19, 1993).</summary>
internal static class LogLikelihood
{
    /// <summary>G² of a word that stands in <paramref name="a"/> of <paramref name="ofA"/> texts and in <paramref name="b"/> of <paramref name="ofB"/>; 0 where the shares are equal.</summary>
    public static double Of(int a, int ofA, int b, int ofB)
    {
        var (all, with) = ((double)ofA + ofB, (double)a + b);
        return 2 * (Term(a, ofA * with / all) + Term(b, ofB * with / all) + Term(ofA - a, ofA * (all - with) / all) + Term(ofB - b, ofB * (all - with) / all));
    }

    static double Term(double seen, double expected) => seen > 0 ? seen * Math.Log(seen / expected) : 0;
}
