using static ReputationWatch.Assessing.Assessing;

namespace ReputationWatch.Assessing;

public sealed class ToneJudgeTests
{
    [Theory]
    [InlineData("Kadis Sampit jadi tersangka korupsi dana desa", Tone.Negative)]
    [InlineData("Sampit dinyatakan bebas korupsi", Tone.Positive)]
    [InlineData("Pemkab gagal atasi banjir di Sampit", Tone.Negative)]
    [InlineData("Pemkab berhasil atasi banjir di Sampit", Tone.Positive)]
    [InlineData("Angka kemiskinan di Sampit turun", Tone.Positive)]
    [InlineData("Angka kemiskinan di Sampit naik", Tone.Negative)]
    [InlineData("Banjir di Sampit belum teratasi", Tone.Negative)]
    [InlineData("Atlet Sampit raih medali emas", Tone.Positive)]
    [InlineData("Jadwal rapat DPRD Kotim pekan depan", Tone.Neutral)]
    [InlineData("Kebakaran hanguskan pasar Sampit", Tone.Negative)]
    [InlineData("Sampit mayor arrested over bribery", Tone.Negative)]
    [InlineData("Sampit port wins national award", Tone.Positive)]
    [InlineData("Council meets in Sampit on Monday", Tone.Neutral)]
    public void A_headline_has_the_tone_a_reader_takes_from_it(string title, Tone tone) => Assert.Equal(tone, Assess(title).Tone);

    [Fact]
    public void A_long_body_weighs_no_more_than_its_first_few_words_could()
    {
        var few = Weight("Korupsi merugikan negara. Korupsi merugikan negara.");
        var many = Weight(string.Join(". ", Enumerable.Repeat("Korupsi merugikan negara", 200)));

        Assert.InRange(many, 1.5 * few, -0.01);

        static double Weight(string body)
        {
            var with = Assessor.BuiltIn.Assess(Sampit, new("Berita Sampit", "", body, Today), Today).ToneOf().Sum(e => e.Weight);
            return with - Assess("Berita Sampit").ToneOf().Sum(e => e.Weight);
        }
    }

    [Fact]
    public void A_text_without_tone_words_is_neutral_and_not_unsure()
    {
        var assessment = Assess("Jadwal kapal di pelabuhan Sampit");

        Assert.Equal((Tone.Neutral, false), (assessment.Tone, assessment.Unsure));
    }

    [Fact]
    public void The_keywords_name_is_never_a_reason() =>
        Assert.DoesNotContain(Assess("Banjir di Sampit, Sampit terendam", "Sampit lumpuh.").ToneOf(), e => e.Text == "Sampit");

    [Fact]
    public void The_words_of_the_keywords_own_name_carry_no_tone() =>
        Assert.DoesNotContain(
            Assess("Dinas Kebakaran Kotim buka loket", "", Named("Dinas Kebakaran")).ToneOf(),
            e => e.Text == "Kebakaran");

    [Theory]
    [InlineData(-5, 5)]
    [InlineData(-0.6, -900)]
    [InlineData(0, 0)]
    [InlineData(900, 0.7)]
    [InlineData(5, 4)]
    public void Probabilities_add_up_to_one_and_none_is_below_zero(double positive, double negative)
    {
        var p = ToneJudge.ProbabilitiesOf(positive, negative);

        Assert.Equal(1, p.Positive + p.Neutral + p.Negative, 1e-12);
        Assert.All([p.Positive, p.Neutral, p.Negative], x => Assert.InRange(x, 0, 1));
    }

    [Fact]
    public void A_higher_score_of_positive_is_never_less_positive()
    {
        var steps = Enumerable.Range(-40, 81).Select(i => ToneJudge.ProbabilitiesOf(i / 10.0, -1)).ToList();

        Assert.Equal(steps.OrderBy(p => p.Positive), steps);
        Assert.Equal(steps.OrderByDescending(p => p.Negative), steps);
    }
}
