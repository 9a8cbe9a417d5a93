using static ReputationWatch.Assessing.Assessing;

namespace ReputationWatch.Assessing;

public sealed class ToneOfRebuttalTests
{
    [Theory]
    [InlineData("Keliru: Video kebakaran dan penjarahan pasar di Sampit")]
    [InlineData("Cek fakta: hoaks, foto korban tewas kerusuhan di Sampit")]
    public void What_a_debunked_hoax_claims_is_not_held_against_the_keyword(string title)
    {
        var assessment = Assess(title);

        Assert.Equal((Tone.Neutral, false), (assessment.Tone, assessment.Unsure));
        Assert.Contains(assessment.Evidence, e => e is { Why: "tone:debunked", Weight: > 0 });
        Assert.Equal(0, assessment.ToneOf().Sum(e => e.Weight), 1e-3);
        Assert.Equal(1, assessment.Probabilities.Positive + assessment.Probabilities.Neutral + assessment.Probabilities.Negative, 1e-9);
    }

    [Theory]
    [InlineData("Polisi tangkap penyebar hoaks yang merugikan warga Sampit")]
    [InlineData("Polisi bantah hoaks, tiga tewas dalam kerusuhan Sampit semalam")]
    [InlineData("Hoaks penculikan tak benar, tetapi dua warga Sampit tewas diamuk massa")]
    public void What_else_a_text_reports_keeps_its_tone(string title) =>
        Assert.DoesNotContain(Assess(title).Evidence, e => e.Why == "tone:debunked");
}
