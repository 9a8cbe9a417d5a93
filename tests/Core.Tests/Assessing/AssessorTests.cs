using FsCheck;
using FsCheck.Fluent;
using static ReputationWatch.Assessing.Assessing;

namespace ReputationWatch.Assessing;

public sealed class AssessorTests
{
    static readonly string[] Scraps =
    [
        "korupsi", "bebas", "tidak", "Tragedi Sampit", "2001", "hoaks", "SARA", "raih penghargaan", "cegah", "banjir",
        "turun", "kemiskinan", "Dayak", "Madura",
        "konflik",
        "25 tahun lalu", "timnas", "serang", "ＫＯＲＵＰＳＩ", "hoa\u00ADks", "\uD83D", "😀", "e\u0301",
        "'98", "Mei", ".", ", ", " – ", "\n", "\"", "not", "corruption", "\0",
    ];

    static readonly Gen<string> Text = Gen.ListOf(Gen.Elements(Scraps)).Select(scraps => string.Join(' ', scraps));

    [Fact]
    public void Every_piece_of_evidence_is_the_very_text_it_points_at() => Holds((coverage, assessment) =>
        assessment.Evidence.All(e => Field(coverage, e.Field).Substring(e.Start, e.Length) == e.Text && (e.Length > 0 || e.Why == "tone:start")));

    [Fact]
    public void The_weights_of_tone_evidence_add_up_to_the_log_odds_of_positive_against_negative() => Holds((_, assessment) =>
        Math.Abs(assessment.ToneOf().Sum(e => e.Weight) - Math.Log(assessment.Probabilities.Positive / assessment.Probabilities.Negative)) < 1e-3);

    [Fact]
    public void The_tone_is_the_likeliest_one() => Holds((_, assessment) =>
    {
        var (positive, neutral, negative) = assessment.Probabilities;
        var likeliest = Math.Max(positive, Math.Max(neutral, negative));
        return likeliest == (assessment.Tone switch { Tone.Positive => positive, Tone.Negative => negative, _ => neutral });
    });

    [Fact]
    public void Risks_stand_once_each_in_the_enums_order() => Holds((_, assessment) =>
        assessment.Risks.SequenceEqual(assessment.Risks.Distinct().Order()));

    [Fact]
    public void An_empty_text_is_neutral_and_present()
    {
        var assessment = Assess("");

        Assert.Equal((Tone.Neutral, Era.Present), (assessment.Tone, assessment.Era.Lens));
        Assert.Equal(["tone:start"], assessment.Evidence.Select(e => e.Why));
    }

    [Fact]
    public void A_text_without_breaks_of_a_million_signs_is_assessed() =>
        Assert.Equal(Tone.Neutral, Assess(new string('a', 1_000_000)).Tone);

    [Fact]
    public void Of_an_endless_body_only_the_beginning_is_read()
    {
        var body = string.Concat(Enumerable.Repeat("Konflik Sampit Dayak Madura korupsi. ", 50_000));

        var evidence = Assessor.BuiltIn.Assess(Sampit, new("Sampit", "", body, Today), Today).Evidence;

        Assert.InRange(evidence.Max(e => e.Start + e.Length), 19_900, 20_000);
    }

    static void Holds(Func<Coverage, Assessment, bool> law) =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Three(Text).ToArbitrary(), t =>
        {
            var coverage = new Coverage(t.Item1, t.Item2, t.Item3, Today);
            return law(coverage, Assessor.BuiltIn.Assess(Sampit, coverage, Today));
        }));

    static string Field(Coverage coverage, EvidenceField field) => field switch
    {
        EvidenceField.Title => coverage.Title,
        EvidenceField.Snippet => coverage.Snippet,
        _ => coverage.Body!,
    };
}
