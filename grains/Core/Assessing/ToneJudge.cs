namespace ReputationWatch.Assessing;

/// <summary>A tone decided: the score is the sum of the evidence's weights.</summary>
internal sealed record ToneJudgement(Tone Tone, ToneProbabilities Probabilities, double Score, IReadOnlyList<Evidence> Evidence, bool Unsure);

/// <summary>Decides the tone of a piece of coverage from the words that carry one.</summary>
internal sealed class ToneJudge(PhraseBook<ToneTerm> lexicon)
{
    // Where negative and positive get as likely as not, and how steep it is there. The likeliest fit to labelled headlines,
    // but for positive, which the fit would put at 0.7 and lose every second mild one for it.
    const double Negative = 0.6;
    const double Positive = 0.55;
    const double Steepness = 2.6;

    // A passage with more tone words than this weighs no more than one with this many: a long text is not more certain.
    const double FullPassage = 4;

    /// <summary>Judges the passages; words of the keyword's own name carry no tone ("Dinas Penanggulangan Bencana").</summary>
    public ToneJudgement Judge(IReadOnlyList<Passage> passages, NameSpans names)
    {
        var found = passages.Select(p => lexicon.Longest(p.Words)).ToArray();
        var sport = found.Any(hits => hits.Any(h => h.Entry.Is(ToneTraits.Sign)));

        var evidence = new List<Evidence>();
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            var read = ToneReader.Read(passage, found[i], sport).Where(r => !names.Cover(passage, r.Hit.FirstWord)).ToArray();
            var factor = WeightOf(passage.Field) * Math.Min(1, FullPassage / Math.Max(1, read.Length));
            foreach (var (hit, weight, why) in read) evidence.Add(passage.Evidence(hit.FirstWord, hit.Words, weight * factor, why));
        }

        return Decide(evidence);
    }

    static ToneJudgement Decide(List<Evidence> evidence)
    {
        var score = evidence.Sum(e => e.Weight);
        var p = ProbabilitiesOf(score);
        var tone = p.Positive > Math.Max(p.Neutral, p.Negative) ? Tone.Positive
            : p.Negative > Math.Max(p.Neutral, p.Positive) ? Tone.Negative
            : Tone.Neutral;
        return new(tone, p, score, evidence, Unsure: tone == Tone.Neutral && evidence.Count > 0);
    }

    /// <summary>
    /// The ordered logistic model: P(negative) = s(-k(score + a)), P(positive) = s(k(score - b)), neutral is the rest, with
    /// s(x) = 1/(1+e^-x). With a, b > 0 the two never add up to more than 1.
    /// </summary>
    public static ToneProbabilities ProbabilitiesOf(double score)
    {
        var negative = Logistic(-Steepness * (score + Negative));
        var positive = Logistic(Steepness * (score - Positive));
        return new(positive, 1 - positive - negative, negative);
    }

    static double Logistic(double x) => 1 / (1 + Math.Exp(-x));

    static double WeightOf(EvidenceField field) => field switch
    {
        EvidenceField.Title => 1,
        EvidenceField.Snippet => 0.5,
        _ => 0.25,
    };
}
