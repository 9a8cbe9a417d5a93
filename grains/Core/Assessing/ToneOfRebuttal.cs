namespace ReputationWatch.Assessing;

/// <summary>
/// What a debunked hoax claims is not held against anybody: where a text refutes one, what leans to negative is neutral. "Keliru: uang suap berasal dari X"
/// is full of bad words, and says that they are not true. Of 241 such texts that people labelled, none was negative.
/// </summary>
internal static class ToneOfRebuttal
{
    /// <summary>The tone with that in mind; a reason is added that takes the weight of the bad words away.</summary>
    public static ToneJudgement Of(ToneJudgement tone, RiskJudgement risks, List<Evidence> evidence)
    {
        var (positive, negative) = (tone.Probabilities.Positive, tone.Probabilities.Negative);
        if (negative <= positive || !Refutes(risks.Findings)) return tone;
        var cue = Cue(risks.Evidence);
        // As likely good as bad: ln(P(positive)/P(negative)) is 0, and the reasons add up to that.
        evidence.Add(cue with { Weight = Math.Log(negative / positive), Why = ToneWhy.Debunked });
        return new(Tone.Neutral, new(positive, 1 - (2 * positive), positive), Unsure: false);
    }

    static bool Refutes(IReadOnlyList<RiskFinding> findings)
    {
        foreach (var finding in findings)
            if (finding is { Risk: Risk.Hoax, Manner: RiskManner.Debunked })
                return true;
        return false;
    }

    static Evidence Cue(IReadOnlyList<Evidence> evidence)
    {
        foreach (var reason in evidence)
            if (reason.Why == "risk:hoax")
                return reason;
        return new(EvidenceField.Title, 0, 0, "", 0, ToneWhy.Debunked);
    }
}
