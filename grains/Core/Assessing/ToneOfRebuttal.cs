namespace ReputationWatch.Assessing;

/// <summary>
/// What a debunked hoax claims is not held against anybody: where a headline's rubric refutes it ("Keliru: uang suap berasal dari X"), what leans
/// to negative is neutral. The bad words stand there because they are not true. Of 248 texts labelled as debunking a hoax, none was negative. A hoax refuted
/// in passing takes nothing away: what else the text reports may well be true.
/// </summary>
internal static class ToneOfRebuttal
{
    /// <summary>The tone with that in mind; a reason is added that takes the weight of the bad words away.</summary>
    public static ToneJudgement Of(ToneJudgement tone, string title, RiskJudgement risks, List<Evidence> riskEvidence, List<Evidence> evidence)
    {
        var (positive, negative) = (tone.Probabilities.Positive, tone.Probabilities.Negative);
        if (negative <= positive || !Refutes(risks.Findings) || Rubric(title, riskEvidence) is not { } cue) return tone;

        // As likely good as bad: ln(P(positive)/P(negative)) is 0, and the reasons add up to that.
        evidence.Add(cue with { Weight = Math.Log(negative / positive), Why = ToneWhy.Debunked });
        return new(Tone.Neutral, new(positive, 1 - (2 * positive), positive), Unsure: false);
    }

    static bool Refutes(IReadOnlyList<RiskFinding> findings)
    {
        for (var i = 0; i < findings.Count; i++)
            if (findings[i] is { Risk: Risk.Hoax, Manner: RiskManner.Debunked })
                return true;
        return false;
    }

    static Evidence? Rubric(string title, List<Evidence> evidence)
    {
        var colon = title.IndexOf(':', StringComparison.Ordinal);
        foreach (var reason in evidence)
            if (reason is { Field: EvidenceField.Title, Why: "risk:hoax" } && reason.Start + reason.Length <= colon)
                return reason;
        return null;
    }
}
