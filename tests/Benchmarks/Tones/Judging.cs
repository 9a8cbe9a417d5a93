using ReputationWatch.Assessing;
using ReputationWatch.Learning;
using ReputationWatch.Watching;

namespace ReputationWatch.Benchmarks.Tones;

/// <summary>Has labelled texts judged by an assessor.</summary>
static class Judging
{
    /// <summary>What an assessor thinks of a text; without its keyword where asked for.</summary>
    public static Assessment Judge(this Assessor assessor, LabelledText text, bool named = true)
    {
        var published = text.Published ?? new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var keyword = new TrackedKeyword { Id = KeywordId.From("label"), Name = (named ? text.Keyword : null) ?? "\u0001" };
        return assessor.Assess(keyword, new(text.Title, text.Snippet, null, text.Published), published);
    }

    /// <summary>What was said beside what is told.</summary>
    public static (Tone Said, Tone Told)[] Tones(this Assessor assessor, IEnumerable<LabelledText> texts, bool named = true) =>
        [.. texts.Select(t => (t.Tone, assessor.Judge(t, named).Tone))];

    /// <summary>The same by any other judge.</summary>
    public static (Tone Said, Tone Told)[] Tones(IEnumerable<LabelledText> texts, Func<LabelledText, Tone> judge) =>
        [.. texts.Select(t => (t.Tone, judge(t)))];

    /// <summary>Expected calibration error of the likeliest tone, in ten bins (Naeini et al. 2015).</summary>
    public static double CalibrationError(IEnumerable<(ToneProbabilities P, Tone Said)> texts)
    {
        var sure = texts.Select(t => (Top: Top(t.P), Right: TopTone(t.P) == t.Said)).ToList();
        return sure.GroupBy(s => Math.Min(9, (int)(s.Top * 10)))
            .Sum(bin => bin.Count() / (double)sure.Count * Math.Abs(bin.Average(s => s.Top) - bin.Average(s => s.Right ? 1.0 : 0)));
    }

    /// <summary>The probability of the likeliest tone.</summary>
    public static double Top(ToneProbabilities p) => Math.Max(p.Neutral, Math.Max(p.Positive, p.Negative));

    static Tone TopTone(ToneProbabilities p) => p.Neutral >= Math.Max(p.Positive, p.Negative) ? Tone.Neutral : p.Positive > p.Negative ? Tone.Positive : Tone.Negative;
}
