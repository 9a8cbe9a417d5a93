using static ReputationWatch.Assessing.Assessing;

namespace ReputationWatch.Assessing;

public sealed class ToneJudgeTests
{
    [Theory]
    [InlineData("Kadis Sampit jadi tersangka korupsi dana desa", Tone.Negative)]
    [InlineData("Sampit dinyatakan bebas korupsi", Tone.Positive)]
    [InlineData("Pemkab gagal atasi banjir di Sampit", Tone.Negative)]
    [InlineData("Pemkab berhasil atasi banjir di Sampit", Tone.Positive)]
    [InlineData("Anggaran Kotim dinilai transparan", Tone.Positive)]
    [InlineData("Anggaran Kotim dinilai tidak transparan", Tone.Negative)]
    [InlineData("Angka kemiskinan di Sampit turun", Tone.Positive)]
    [InlineData("Angka kemiskinan di Sampit naik", Tone.Negative)]
    [InlineData("Kunjungan wisata ke Sampit meningkat", Tone.Positive)]
    [InlineData("Kasus stunting di Sampit meningkat", Tone.Negative)]
    [InlineData("Pemkab Kotim tekan inflasi", Tone.Positive)]
    [InlineData("Korupsi dana desa dicegah, warga Sampit puas", Tone.Positive)]
    [InlineData("Banjir di Sampit belum teratasi", Tone.Negative)]
    [InlineData("Atlet Sampit raih medali emas", Tone.Positive)]
    [InlineData("Atlet Sampit gagal raih medali emas", Tone.Negative)]
    [InlineData("Ruang tunggu RSUD Sampit nyaman dan ramah anak", Tone.Positive)]
    [InlineData("Jadwal rapat DPRD Kotim pekan depan", Tone.Neutral)]
    [InlineData("Komisi Pemberantasan Korupsi buka kantor di Sampit", Tone.Neutral)]
    [InlineData("Kebakaran hanguskan pasar Sampit", Tone.Negative)]
    [InlineData("Sampit mayor arrested over bribery", Tone.Negative)]
    [InlineData("Sampit port wins national award", Tone.Positive)]
    [InlineData("Sampit named best port, without corruption", Tone.Positive)]
    [InlineData("Council meets in Sampit on Monday", Tone.Neutral)]
    [InlineData("Not only corruption: Sampit officials accused of fraud", Tone.Negative)]
    [InlineData("Poverty falls in Sampit", Tone.Positive)]
    [InlineData("Unemployment rises in Sampit", Tone.Negative)]
    public void A_headline_has_the_tone_a_reader_takes_from_it(string title, Tone tone) => Assert.Equal(tone, Assess(title).Tone);

    [Theory]
    [InlineData("Persib serang pertahanan Arema sejak babak pertama", Tone.Neutral)]
    [InlineData("Warga serang kantor desa", Tone.Negative)]
    [InlineData("Striker timnas tembak dari luar kotak penalti", Tone.Neutral)]
    [InlineData("Polisi tembak warga", Tone.Negative)]
    public void Words_of_war_mean_no_harm_in_sport(string title, Tone tone) => Assert.Equal(tone, Assess(title).Tone);

    [Theory]
    [InlineData("Layanan tidak hanya buruk", "tone")]
    [InlineData("Layanan tidak buruk", "tone:negated")]
    [InlineData("Pemkab cegah korupsi", "tone:softened")]
    [InlineData("Belum mampu atasi banjir", "tone:negated")]
    [InlineData("Kemiskinan turun", "tone:turned")]
    [InlineData("Gagal meraih medali", "tone:failed")]
    public void Evidence_says_what_the_words_around_made_of_it(string title, string why) =>
        Assert.Contains(Assess(title).ToneOf(), e => e.Why == why);

    [Fact]
    public void Negation_ends_with_its_clause() =>
        Assert.Equal("tone", Assess("Bupati tidak hadir, korupsi diusut").ToneOf().First(e => e.Text == "korupsi").Why);

    [Fact]
    public void Negation_ends_after_three_words() =>
        Assert.Equal("tone", Assess("Tidak satu pun pejabat daerah korupsi").ToneOf().Single().Why);

    [Fact]
    public void The_title_weighs_twice_the_snippet()
    {
        var title = Assess("Banjir").ToneOf().Single().Weight;
        var snippet = Assess("", "Banjir").ToneOf().Single().Weight;

        Assert.Equal(title, 2 * snippet, 1e-12);
    }

    [Fact]
    public void A_long_body_weighs_no_more_than_its_first_few_words_could()
    {
        var body = string.Join(". ", Enumerable.Repeat("Korupsi merugikan negara", 200));

        var assessment = Assessor.BuiltIn.Assess(Sampit, new("Berita Sampit", "", body, Today), Today);

        Assert.InRange(assessment.ToneOf().Sum(e => e.Weight), -1.5, -0.5);
    }

    [Fact]
    public void Mixed_words_are_neutral_and_unsure()
    {
        var assessment = Assess("Penghargaan dan korupsi di Sampit");

        Assert.Equal((Tone.Neutral, true), (assessment.Tone, assessment.Unsure));
    }

    [Fact]
    public void A_text_without_tone_words_is_neutral_and_not_unsure()
    {
        var assessment = Assess("Jadwal kapal di pelabuhan Sampit");

        Assert.Equal((Tone.Neutral, false), (assessment.Tone, assessment.Unsure));
    }

    [Fact]
    public void The_words_of_the_keywords_own_name_carry_no_tone() =>
        Assert.Empty(Assess("Dinas Kebakaran Kotim buka loket", "", Named("Dinas Kebakaran")).ToneOf());

    [Theory]
    [InlineData(-5)]
    [InlineData(-0.6)]
    [InlineData(0)]
    [InlineData(0.7)]
    [InlineData(5)]
    public void Probabilities_add_up_to_one_and_none_is_below_zero(double score)
    {
        var p = ToneJudge.ProbabilitiesOf(score);

        Assert.Equal(1, p.Positive + p.Neutral + p.Negative, 1e-12);
        Assert.All([p.Positive, p.Neutral, p.Negative], x => Assert.InRange(x, 0, 1));
    }

    [Fact]
    public void A_higher_score_is_never_less_positive()
    {
        var steps = Enumerable.Range(-40, 81).Select(i => ToneJudge.ProbabilitiesOf(i / 10.0)).ToList();

        Assert.Equal(steps.OrderBy(p => p.Positive), steps);
        Assert.Equal(steps.OrderByDescending(p => p.Negative), steps);
    }
}
