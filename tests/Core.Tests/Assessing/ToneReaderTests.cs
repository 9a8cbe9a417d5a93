using ReputationWatch.Learning;
using static ReputationWatch.Assessing.Assessing;

namespace ReputationWatch.Assessing;

public sealed class ToneReaderTests
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
    public void The_lists_alone_read_a_headline_as_a_person_would(string title, Tone tone) => Assert.Equal(tone, Alone(title));

    [Theory]
    [InlineData("Persib serang pertahanan Arema sejak babak pertama", Tone.Neutral)]
    [InlineData("Warga serang kantor desa", Tone.Negative)]
    [InlineData("Striker timnas tembak dari luar kotak penalti", Tone.Neutral)]
    [InlineData("Polisi tembak warga", Tone.Negative)]
    public void Words_of_war_mean_no_harm_in_sport(string title, Tone tone) => Assert.Equal(tone, Alone(title));

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
        Assert.Equal("tone", Assess("Tidak satu pun pejabat daerah korupsi").ToneOf().First(e => e.Text == "korupsi").Why);

    static Tone Alone(string title) =>
        WordListAlone.Of(new() { Key = "k", Group = "k", Keyword = "Sampit", Title = title, Tone = Tone.Neutral });
}
