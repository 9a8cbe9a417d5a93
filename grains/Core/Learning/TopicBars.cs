namespace ReputationWatch.Learning;

/// <summary>Chooses from which score on a question is answered with yes, by texts that the weights did not see.</summary>
internal static class TopicBars
{
    /// <summary>The lowest bar above which at least a share of the texts is rightly a yes; 0 if there is none.</summary>
    public static double Precise(IEnumerable<(double Score, bool Yes)> held, double precision)
    {
        var (right, all, bar) = (0, 0, 0.0);
        foreach (var (score, yes) in held.OrderByDescending(h => h.Score))
        {
            all++;
            if (yes) right++;
            if (yes && right >= precision * all) bar = Below(score);
        }

        return bar;
    }

    /// <summary>The bar with the highest F1; 0 if nothing is a yes.</summary>
    public static double Balanced(IReadOnlyCollection<(double Score, bool Yes)> held)
    {
        var (right, all, best, bar) = (0, 0, 0.0, 0.0);
        var said = held.Count(h => h.Yes);
        foreach (var (score, yes) in held.OrderByDescending(h => h.Score))
        {
            all++;
            if (!yes) continue;
            right++;
            var f1 = 2.0 * right / (all + said);
            if (f1 > best) (best, bar) = (f1, Below(score));
        }

        return bar;
    }

    static double Below(double score) => score - 1e-3;
}
