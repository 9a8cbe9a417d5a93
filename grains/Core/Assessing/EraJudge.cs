namespace ReputationWatch.Assessing;

/// <summary>An era decided, with the signs that spoke for it.</summary>
internal sealed record EraJudgement(Era Era, IReadOnlyList<Evidence> Evidence);

/// <summary>Decides whether a piece of coverage is about an old conflict, mentions one, or belongs to the present.</summary>
internal sealed class EraJudge(IReadOnlyList<Lens> lenses)
{
    // An event is history from this many years after its end; before that, coverage of it is news.
    const int YearsToHistory = 5;

    readonly PhraseBook<EraTerm> _book = EraLexicon.Of(lenses);

    /// <summary>Judges the passages. A clash of the present, whatever it recalls, is the present.</summary>
    /// <param name="passages">The fields, title first.</param>
    /// <param name="lensIds">The lenses that apply; empty: all.</param>
    /// <param name="published">When it was published; null if unknown.</param>
    /// <param name="seenAt">When it was seen: stands in for an unknown date.</param>
    public EraJudgement Judge(IReadOnlyList<Passage> passages, IReadOnlyList<string> lensIds, DateTimeOffset? published, DateTimeOffset seenAt)
    {
        var day = DateOnly.FromDateTime((published ?? seenAt).UtcDateTime);
        var text = new EraText(passages, _book, day.Year);
        var cases = text.Lenses
            .Where(l => (lensIds.Count == 0 || lensIds.Contains(l.Id)) && l.End.AddYears(YearsToHistory) <= day)
            .Select(l => new EraCase(text, l, day.Year))
            .Where(c => !c.IsOfToday(dateKnown: published is not null))
            .OrderByDescending(c => c.Role)
            .ThenByDescending(c => c.Score)
            .ToList();

        if (cases.Count == 0) return new(new(Era.Present, EraRole.None, 1 - Likelihood(0)), []);
        var best = cases[0];
        return best.Holds
            ? new(new(best.Lens.Id, best.Role, Likelihood(best.Score)), best.Evidence)
            : new(new(Era.Present, EraRole.None, 1 - Likelihood(best.Score)), []);
    }

    // Logistic in the points, even at half a point under what suffices.
    static double Likelihood(double points) => 1 / (1 + Math.Exp(-1.2 * (points - 2.5)));
}
