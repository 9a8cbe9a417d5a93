using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReputationWatch.Assessing.Model;

/// <summary>
/// Several yes-or-no questions about a text, answered by the same features: for each bucket of <see cref="ToneFeatures"/>' words one signed byte
/// a question, times the question's scale; and one number for each mark.
/// </summary>
/// <param name="Questions">How many.</param>
/// <param name="Scales">What a question's bytes are multiplied with.</param>
/// <param name="Hashed">For each bucket one byte a question.</param>
/// <param name="Marks">For each mark one number a question.</param>
/// <param name="Bars">What a question's score must exceed for a yes.</param>
internal sealed record TopicBank(int Questions, float[] Scales, sbyte[] Hashed, float[] Marks, float[] Bars)
{
    /// <summary>Buckets; a power of two.</summary>
    public const int Buckets = 1 << 15;

    // Two vectors hold them.
    const int MostQuestions = 8;

    // The buckets' bytes, with room behind the last for a whole row of the most questions.
    readonly byte[] _rows = [.. MemoryMarshal.AsBytes(Hashed.AsSpan()), .. new byte[MostQuestions]];

    /// <summary>The score of each question: its logistic is the probability of a yes.</summary>
    public void Score(FeatureList features, ReadOnlySpan<float> marks, Span<float> scores)
    {
        AddWords(features, scores);
        for (var q = 0; q < Questions; q++) scores[q] *= Scales[q];
        for (var m = 0; m < marks.Length; m++)
            if (marks[m] != 0)
                for (var q = 0; q < Questions; q++) scores[q] += Marks[(m * Questions) + q] * marks[m];
    }

    // All questions of a feature at once; each is added up in the order of the features, so that no sum depends on the machine.
    void AddWords(FeatureList features, Span<float> scores)
    {
        var slots = features.Slots;
        var values = features.Values;
        var (first, rest) = (Vector128<float>.Zero, Vector128<float>.Zero);
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i] >= ToneFeatures.Buckets) continue;
            var row = MemoryMarshal.Read<long>(_rows.AsSpan((slots[i] & (Buckets - 1)) * Questions, MostQuestions));
            var (left, right) = Vector128.Widen(Vector128.WidenLower(Vector128.CreateScalarUnsafe(row).AsSByte()));
            var value = Vector128.Create(values[i]);
            first += Vector128.ConvertToSingle(left) * value;
            rest += Vector128.ConvertToSingle(right) * value;
        }

        for (var q = 0; q < Questions; q++) scores[q] = q < Vector128<float>.Count ? first[q] : rest[q - Vector128<float>.Count];
    }

    /// <summary>What each word adds to a question's score.</summary>
    public void Lean(FeatureList features, int question, Span<float> leanings)
    {
        var slots = features.Slots;
        var values = features.Values;
        var words = features.Words;
        for (var i = 0; i < slots.Length; i++)
            if (slots[i] < ToneFeatures.Buckets && words[i] != FeatureList.NoWord)
                leanings[words[i]] += Hashed[((slots[i] & (Buckets - 1)) * Questions) + question] * Scales[question] * values[i];
    }

    /// <summary>Whether a score is a yes.</summary>
    public bool IsYes(int question, ReadOnlySpan<float> scores) => scores[question] > Bars[question];
}

/// <summary>What was learnt of risks and eras.</summary>
/// <param name="Risks">The four risks in the enum's order, and whether the text spreads one itself.</param>
/// <param name="Eras">See <see cref="EraQuestion"/>.</param>
internal sealed record TopicModel(TopicBank Risks, TopicBank Eras)
{
    /// <summary>The questions of risks.</summary>
    public const int RiskQuestions = 5;

    /// <summary>The questions of eras.</summary>
    public const int EraQuestions = 3;

    /// <summary>The question whether a text spreads a risk itself.</summary>
    public const int Spreads = 4;

    /// <summary>The one that is carried along.</summary>
    public static TopicModel BuiltIn { get; } = TopicFile.Read(Resources.Bytes("topics.weights"));
}

/// <summary>What is asked of a text that holds signs of an era.</summary>
internal static class EraQuestion
{
    /// <summary>Whether it is about an old event.</summary>
    public const int About = 0;

    /// <summary>Whether it is about one, or mentions one.</summary>
    public const int Touches = 1;

    /// <summary>Whether it reports a clash of its day.</summary>
    public const int Clash = 2;
}
