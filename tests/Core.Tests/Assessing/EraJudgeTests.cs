using ReputationWatch.Assessing.Model;
using static ReputationWatch.Assessing.Assessing;

namespace ReputationWatch.Assessing;

public sealed class EraJudgeTests
{
    [Theory]
    [InlineData("Tragedi Sampit 2001: luka lama Dayak dan Madura", "sampit-2001", EraRole.About)]
    [InlineData("Mengenang 25 tahun konflik di Sampit", "sampit-2001", EraRole.About)]
    [InlineData("Kerusuhan di Kotim pada 2001 tewaskan ratusan orang", "sampit-2001", EraRole.About)]
    [InlineData("Dua dekade damai Ambon setelah konflik 1999", "maluku-1999", EraRole.About)]
    [InlineData("Sampit ethnic conflict remembered", "sampit-2001", EraRole.About)]
    [InlineData("Bentrok di pasar Sampit hari ini, warga panik", Era.Present, EraRole.None)]
    [InlineData("Sampit gelar festival Dayak dan Madura", Era.Present, EraRole.None)]
    [InlineData("Komunitas Madura bantu korban banjir Sampit", Era.Present, EraRole.None)]
    [InlineData("Pelabuhan Tanjung Priok padat", Era.Present, EraRole.None)]
    [InlineData("Perda Nomor 9 Tahun 2001 Kotim soal pasar dicabut", Era.Present, EraRole.None)]
    [InlineData("Bentrok warga Tarakan, tokoh adat: jangan sampai terulang seperti tragedi Sampit", "sampit-2001", EraRole.Mentions)]
    public void A_title_belongs_to_its_era(string title, string lens, EraRole role)
    {
        var era = Assess(title).Era;

        Assert.Equal((lens, role), (era.Lens, era.Role));
    }

    [Theory]
    [InlineData("Dua kelompok warga bentrok tadi malam")]
    [InlineData("Bentrok di pasar Sampit hari ini, warga panik")]
    [InlineData("Kerusuhan Ambon hari ini, kota masih mencekam")]
    [InlineData("Massa bakar pos polisi, lalu lintas lumpuh")]
    public void A_clash_of_today_is_told_as_one_of_the_present(string title) =>
        Assert.Equal((Era.Present, EraRole.None, true), Told(Assess(title).Era));

    [Theory]
    [InlineData("Bentrok warga Tarakan, tokoh adat: jangan sampai terulang seperti tragedi Sampit")]
    [InlineData("Keributan pemuda di pasar, warga Kotim cemas konflik 2001 terulang")]
    public void A_clash_of_today_that_recalls_an_old_one_is_both(string title) =>
        Assert.Equal(("sampit-2001", EraRole.Mentions, true), Told(Assess(title).Era));

    [Theory]
    [InlineData("Polisi cegah bentrok dua kelompok warga")]
    [InlineData("Simulasi pengamanan kerusuhan digelar di Sampit")]
    [InlineData("Mengenang 25 tahun konflik di Sampit")]
    [InlineData("Bentrok 2012 dikaji ulang")]
    [InlineData("Liga 1: Persib bentrok Persija malam ini")]
    [InlineData("Konflik kepentingan di balik proyek jalan")]
    public void What_is_no_clash_of_today_is_told_as_none(string title) => Assert.False(Assess(title).Era.Clash);

    [Fact]
    public void A_riot_too_young_to_be_history_is_a_clash_of_the_present() =>
        Assert.Equal((Era.Present, EraRole.None, true), Told(AssessAt(2019, 9, "Kerusuhan Wamena: ribuan warga mengungsi").Era));

    [Fact]
    public void A_lens_may_say_itself_when_it_is_history()
    {
        var lens = Lenses.Find("papua-2019")! with { Id = "own-2019", Names = ["peristiwa honai"], YearsToHistory = 1 };

        Assert.Equal("own-2019", Assessor.With(lens).Assess(Sampit, new("Mengenang peristiwa honai", "", null, new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.Zero)), Today).Era.Lens);
    }

    [Fact]
    public void An_event_behind_a_word_of_the_past_is_only_mentioned() =>
        Assert.Equal(EraRole.Mentions, Assess("Wali Kota Ambon rotasi 23 pejabat", "Salah satunya camat yang pada kerusuhan Ambon 1999 bertugas sebagai lurah.").Era.Role);

    [Fact]
    public void An_ordinary_headline_costs_no_memory()
    {
        var judge = new EraJudge(Lenses.BuiltIn);
        var passages = Passage.Of(new("Bupati Kotim resmikan pasar baru di Sampit", "", null, Today));
        var words = TopicWords.Of(passages);
        List<Evidence> reasons = [];
        judge.Judge(passages, [], Today, Today, words, reasons);

        var before = GC.GetAllocatedBytesForCurrentThread();
        judge.Judge(passages, [], Today, Today, words, reasons);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    static (string, EraRole, bool) Told(Era era) => (era.Lens, era.Role, era.Clash);

    [Fact]
    public void An_event_named_only_further_down_is_mentioned()
    {
        var era = Assess("Bupati resmikan pasar baru", "Pasar itu berdiri di pusat kota. Kota ini pernah dilanda tragedi Sampit.").Era;

        Assert.Equal(("sampit-2001", EraRole.Mentions, false), (era.Lens, era.Role, era.IsConflict));
    }

    [Fact]
    public void A_riot_is_news_in_its_year_and_history_later()
    {
        const string title = "Kerusuhan Wamena: ribuan warga mengungsi";

        Assert.Equal(EraRole.None, AssessAt(2019, 9, title).Era.Role);
        Assert.Equal(("papua-2019", EraRole.About), (AssessAt(2026, 6, title).Era.Lens, AssessAt(2026, 6, title).Era.Role));
    }

    [Fact]
    public void A_present_riot_that_bears_an_old_ones_name_is_the_present() =>
        Assert.Equal(Era.Present, AssessAt(2026, 6, "Kerusuhan Ambon hari ini, kota masih mencekam").Era.Lens);

    [Fact]
    public void Without_a_date_a_text_that_speaks_of_today_is_not_made_historic()
    {
        var coverage = new Coverage("Tragedi Sampit, kini jadi pelajaran", "", null, Today);

        Assert.Equal("sampit-2001", Assessor.BuiltIn.Assess(Sampit, coverage, Today).Era.Lens);
        Assert.Equal(Era.Present, Assessor.BuiltIn.Assess(Sampit, coverage with { Published = null }, Today).Era.Lens);
    }

    [Fact]
    public void Without_a_date_a_text_that_looks_back_is_historic() =>
        Assert.Equal("sampit-2001", Assessor.BuiltIn.Assess(Sampit, new("Mengenang tragedi Sampit", "", null, null), Today).Era.Lens);

    [Fact]
    public void Only_the_keywords_own_lenses_apply()
    {
        Assert.Equal(Era.Present, AssessAt(2026, 6, "Mengenang tragedi Sampit", "", "poso").Era.Lens);
        Assert.Equal("sampit-2001", AssessAt(2026, 6, "Mengenang tragedi Sampit", "", "poso", "sampit-2001").Era.Lens);
    }

    [Fact]
    public void Of_names_only_the_longest_counts() =>
        Assert.Equal("maluku-1999", Assess("Isi Deklarasi Malino II").Era.Lens);

    [Fact]
    public void Evidence_names_the_lens_and_the_kind_of_sign()
    {
        var evidence = Assess("Mengenang tragedi Sampit pada 2001").Evidence;

        Assert.Contains(evidence, e => e is { Why: "lens:sampit-2001", Text: "tragedi Sampit", Weight: 3 });
        Assert.Contains(evidence, e => e is { Why: "lens:sampit-2001:year=2001", Text: "2001" });
        Assert.Contains(evidence, e => e is { Why: "lens:sampit-2001:past", Text: "Mengenang" });
    }

    [Fact]
    public void Evidence_of_a_relative_time_names_the_years_it_stands_for() =>
        Assert.Contains(Assess("Mengenang 25 tahun konflik di Sampit").Evidence, e => e.Why == "lens:sampit-2001:year=1999-2003");

    [Fact]
    public void More_signs_make_it_surer()
    {
        var one = Assess("Berita", "Pasar dibuka. Ada tragedi Sampit.").Era.P;
        var more = Assess("Mengenang tragedi Sampit 2001").Era.P;

        Assert.InRange(one, 0.5, more);
        Assert.InRange(more, one, 1);
    }
}
