using ReputationWatch.Assessing;
using ReputationWatch.Assessing.Model;
using ReputationWatch.Watching;

namespace ReputationWatch.Learning;

/// <summary>A text as the trainer of topics sees it.</summary>
/// <param name="Text">With its labels.</param>
/// <param name="Slots">The buckets it uses.</param>
/// <param name="Values">What each is multiplied with.</param>
/// <param name="Marks">Its marks.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record TopicExample(LabelledText Text, int[] Slots, float[] Values, float[] Marks, double Weight)
{
    static readonly EraJudge Era = new(Lenses.BuiltIn);
    static readonly RiskJudge Risk = new();

    /// <summary>Reads a text for the question of risks.</summary>
    public static TopicExample OfRisks(LabelledText text)
    {
        var (passages, names) = Read(text);
        var marks = new float[RiskMarks.Count];
        Risk.Mark(passages, names, marks);
        return Of(text, marks);
    }

    /// <summary>Reads a text for the questions of eras; null if nothing in it gives cause to ask them.</summary>
    public static TopicExample? OfEras(LabelledText text)
    {
        var (passages, _) = Read(text);
        var marks = new float[EraMarks.Count];
        var day = text.Published ?? DateTimeOffset.UnixEpoch;
        return Era.Read(passages, [], day, day, marks) ? Of(text, marks) : null;
    }

    /// <summary>The same text without what came of lists that were written with texts like it at hand.</summary>
    /// <param name="from">The first mark to leave out.</param>
    /// <param name="count">How many.</param>
    public TopicExample Without(int from, int count)
    {
        var marks = Marks.ToArray();
        marks.AsSpan(from, count).Clear();
        return this with { Marks = marks };
    }

    /// <summary>The score by weights: the buckets' first, then the marks'.</summary>
    public double Score(double[] weights)
    {
        var score = 0.0;
        for (var i = 0; i < Slots.Length; i++) score += weights[Slots[i]] * Values[i];
        for (var i = 0; i < Marks.Length; i++) score += weights[TopicBank.Buckets + i] * Marks[i];
        return score;
    }

    static (List<Passage> Passages, NameSpans Names) Read(LabelledText text)
    {
        var scratch = ToneScratch.Own;
        var keyword = new TrackedKeyword { Id = KeywordId.From("label"), Name = text.Keyword ?? "\u0001" };
        Passage.Of(new(text.Title, text.Snippet, null, text.Published), scratch.Fields, scratch.Passages);
        scratch.Names.Find(keyword, scratch.Passages);
        scratch.Scan.Read(scratch.Passages, scratch.Names, ToneLexicon.BuiltIn);
        return (scratch.Passages, scratch.Names);
    }

    static TopicExample Of(LabelledText text, float[] marks)
    {
        var features = ToneScratch.Own.Scan.Features;
        var (slots, values) = (new List<int>(), new List<float>());
        for (var i = 0; i < features.Count; i++)
        {
            if (features.Slots[i] >= ToneFeatures.Buckets) continue;
            slots.Add(features.Slots[i] & (TopicBank.Buckets - 1));
            values.Add(features.Values[i]);
        }

        return new(text, [.. slots], [.. values], marks, 1);
    }
}
