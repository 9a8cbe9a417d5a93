using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Assessing;

/// <summary>A tone decided; the weights of the evidence add up to ln(P(positive)/P(negative)).</summary>
internal readonly record struct ToneJudgement(Tone Tone, ToneProbabilities Probabilities, bool Unsure);

/// <summary>
/// Decides the tone of a piece of coverage: the learnt weights of its words and of what the tone lists say of them are added up to a score of
/// positive and one of negative, neutral's being 0; the probabilities are e to the power of each over their sum.
/// </summary>
/// <param name="lexicon">The tone lists.</param>
/// <param name="model">The shipped weights.</param>
/// <param name="office">What the office's corrections add to them; null: nothing.</param>
internal sealed class ToneJudge(PhraseBook<ToneTerm> lexicon, ToneModel model, OfficeWeights? office = null)
{
    // A word that weighs less is not worth naming; all such words are summed up in one.
    const float Named = 0.2f;

    // Neutral that is less likely than this is no opinion but the lack of one.
    const double SureNeutral = 0.6;

    /// <summary>Judges the passages and adds the evidence.</summary>
    public ToneJudgement Judge(List<Passage> passages, NameSpans names, ToneScratch scratch, List<Evidence> evidence)
    {
        scratch.Scan.Read(passages, names, lexicon);
        var features = scratch.Scan.Features;
        var head = model.HeadFor(features);
        var leanings = scratch.LeaningsFor(passages);
        var (positive, negative, rest, leaning, word) = (0f, 0f, 0f, 0f, FeatureList.NoWord);
        var slots = features.Slots;
        var values = features.Values;
        var words = features.Words;
        for (var i = 0; i < slots.Length; i++)
        {
            var (up, down) = head.At(slots[i]);
            if (office is not null)
            {
                var (more, less) = office.At(slots[i]);
                up += more;
                down += less;
            }

            positive += up * values[i];
            negative += down * values[i];
            // A word's features stand together: its sum is kept at hand until the next word's begin.
            if (words[i] != word)
            {
                Keep(word, leaning, leanings, ref rest);
                word = words[i];
                leaning = word == FeatureList.NoWord ? rest : leanings[word];
            }

            leaning += (up - down) * values[i];
        }

        Keep(word, leaning, leanings, ref rest);
        Explain(passages, scratch.Scan.Readings, leanings, rest, evidence);
        return Decide(positive, negative);
    }

    static void Keep(int word, float leaning, Span<float> leanings, ref float rest)
    {
        if (word == FeatureList.NoWord) rest = leaning;
        else leanings[word] = leaning;
    }

    /// <summary>Decides by two scores: the likeliest tone; neutral where two are as likely.</summary>
    public static ToneJudgement Decide(double positive, double negative)
    {
        var p = ProbabilitiesOf(positive, negative);
        var tone = p.Positive > Math.Max(p.Neutral, p.Negative) ? Tone.Positive
            : p.Negative > Math.Max(p.Neutral, p.Positive) ? Tone.Negative
            : Tone.Neutral;
        return new(tone, p, tone == Tone.Neutral && p.Neutral < SureNeutral);
    }

    /// <summary>The probabilities of two scores, neutral's being 0.</summary>
    public static ToneProbabilities ProbabilitiesOf(double positive, double negative)
    {
        var top = Math.Max(0, Math.Max(positive, negative));
        var (a, b, c) = (StableMath.Exp(positive - top), StableMath.Exp(negative - top), StableMath.Exp(-top));
        return new(a / (a + b + c), c / (a + b + c), b / (a + b + c));
    }

    // Terms of the lists first, each over all of its words; then the words between them that weigh anything.
    static void Explain(List<Passage> passages, List<ToneReading>[] readings, Span<float> leanings, float rest, List<Evidence> evidence)
    {
        var first = 0;
        for (var i = 0; i < passages.Count; i++)
        {
            var (passage, next) = (passages[i], 0);
            for (var word = 0; word < passage.Words.Length; word++)
            {
                if (next < readings[i].Count && readings[i][next].FirstWord == word)
                {
                    var reading = readings[i][next++];
                    evidence.Add(passage.Evidence(word, reading.Words, Sum(leanings.Slice(first + word, reading.Words)), ToneWhy.Of(reading.How)));
                    word += reading.Words - 1;
                }
                else if (Math.Abs(leanings[first + word]) >= Named)
                {
                    evidence.Add(passage.Evidence(word, 1, leanings[first + word], ToneWhy.Word));
                }
                else
                {
                    rest += leanings[first + word];
                }
            }

            first += passage.Words.Length;
        }

        evidence.Add(new(EvidenceField.Title, 0, 0, "", rest, ToneWhy.Rest));
    }

    static float Sum(ReadOnlySpan<float> values)
    {
        var sum = 0f;
        foreach (var value in values) sum += value;
        return sum;
    }
}
