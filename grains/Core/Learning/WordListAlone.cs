using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Learning;

/// <summary>
/// What the tone lists say without anything learnt: the yardstick that the model must beat, and what decided before it. A snippet's terms count half;
/// a sum above 0.55 is positive, one below -0.6 negative.
/// </summary>
internal static class WordListAlone
{
    const double Positive = 0.55;
    const double Negative = -0.6;
    const double FullPassage = 4;

    /// <summary>The tone.</summary>
    public static Tone Of(LabelledText text)
    {
        var scratch = ToneScratch.Own;
        Passage.Of(new(text.Title, text.Snippet, null, text.Published), scratch.Fields, scratch.Passages);
        scratch.Names.Find(new TrackedKeyword { Id = KeywordId.From("label"), Name = text.Keyword ?? "\u0001" }, scratch.Passages);
        scratch.Scan.Read(scratch.Passages, scratch.Names, ToneLexicon.BuiltIn);
        var score = 0.0;
        for (var i = 0; i < scratch.Passages.Count; i++)
        {
            var readings = scratch.Scan.Readings[i];
            var factor = (scratch.Passages[i].Field == EvidenceField.Title ? 1 : 0.5) * Math.Min(1, FullPassage / Math.Max(1, readings.Count));
            foreach (var reading in readings) score += reading.Weight * factor;
        }

        return score > Positive ? Tone.Positive : score < Negative ? Tone.Negative : Tone.Neutral;
    }
}
