using ReputationWatch.Assessing.Model;
using static ReputationWatch.Assessing.Assessing;

namespace ReputationWatch.Assessing;

public sealed class RiskJudgeTests
{
    [Theory]
    [InlineData("Beredar hoaks banjir bandang di Sampit", "Hoax")]
    [InlineData("Pemkab Kotim bantah hoaks banjir bandang", "Hoax")]
    [InlineData("Cek fakta: video kerusuhan itu lama", "Hoax")]
    [InlineData("Keliru: Video banjir di Sampit", "Hoax")]
    [InlineData("Kabar penculikan anak di Sampit tidak benar", "Hoax")]
    [InlineData("Kabar itu tidak benar, hanya pesan berantai", "Hoax")]
    [InlineData("Warung di Sampit viral di TikTok", "")]
    [InlineData("Viral klaim beredar di WhatsApp dan TikTok", "")]
    [InlineData("Polisi tangkap penyebar ujaran kebencian", "Hate")]
    [InlineData("Pejabat dilaporkan atas pencemaran nama baik", "Slander")]
    [InlineData("Warga diminta tak mudah diadu domba", "Incitement")]
    [InlineData("Provokator aksi sebar hoaks dan fitnah", "Hoax, Slander, Incitement")]
    [InlineData("Defamation suit against the regent", "Slander")]
    [InlineData("Jadwal kapal Sampit", "")]
    public void A_text_is_flagged_for_its_topic(string title, string risks) =>
        Assert.Equal(risks, string.Join(", ", Assess(title).Risks));

    [Theory]
    [InlineData("Warga tolak isu SARA", true)]
    [InlineData("Politik bernuansa SARA ditolak warga", true)]
    [InlineData("Polisi selidiki konten sara di medsos", true)]
    [InlineData("Sara Wijayanto berkunjung ke Sampit", false)]
    [InlineData("SARA WIJAYANTO BERKUNJUNG KE SAMPIT", false)]
    public void Sara_is_a_topic_only_in_capitals_or_where_it_can_be_no_person(string title, bool flagged) =>
        Assert.Equal(flagged, Assess(title).Risks.Contains(Risk.Hate));

    [Fact]
    public void A_weak_cue_counts_more_in_a_sentence_that_names_the_keyword()
    {
        Assert.True(CuesTell(Risk.Slander, "Pria di Sampit diduga menghina bupati"));
        Assert.False(CuesTell(Risk.Slander, "Pria diduga menghina bupati", "Kejadian itu Senin. Sampit aman."));
    }

    [Fact]
    public void A_cue_said_twice_is_one_cue()
    {
        Assert.False(CuesTell(Risk.Hoax, "Tidak benar, sungguh tidak benar"));
        Assert.True(CuesTell(Risk.Hoax, "Pesan berantai itu tidak benar"));
    }

    [Theory]
    [InlineData("Yang berani ikut saja, nanti malam kita ratakan kantor itu, bawa bensin masing-masing", Risk.Incitement)]
    [InlineData("Orang dari seberang itu kotor semua, jangan kasih tinggal di kampung kita", Risk.Hate)]
    public void Words_alone_may_tell_of_a_risk_and_are_named(string title, Risk risk)
    {
        var assessment = Assess(title);

        Assert.Contains(risk, assessment.Risks);
        Assert.Contains(assessment.Evidence, e => e.Why == RiskLexicon.Why(risk) && e.Weight > 0);
    }

    [Fact]
    public void Evidence_names_the_risk_and_only_of_what_is_flagged()
    {
        Assert.Contains(Assess("Hoaks banjir").Evidence, e => e is { Why: "risk:hoax", Text: "Hoaks", Weight: 1 });
        Assert.DoesNotContain(Assess("Jadwal kapal yang viral di Sampit").Evidence, e => e.Why.StartsWith("risk", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Keliru: Video kerusuhan di Sampit", RiskManner.Debunked)]
    [InlineData("Sebagian Benar: Garam menghilangkan migrain", RiskManner.Debunked)]
    [InlineData("Pemkab Kotim bantah hoaks banjir bandang", RiskManner.Debunked)]
    [InlineData("Polisi tangkap penyebar hoaks soal banjir", RiskManner.Reported)]
    [InlineData("Awas, warga akan diserbu, tolong sebarkan sebelum dihapus", RiskManner.Asserted)]
    public void A_hoax_is_told_reported_or_refuted(string title, RiskManner manner) =>
        Assert.Equal(manner, Assert.Single(Assess(title).RiskFindings, f => f.Risk == Risk.Hoax).Manner);

    static bool CuesTell(Risk risk, string title, string snippet = "")
    {
        var passages = Passage.Of(new(title, snippet, null, Today));
        var marks = new float[RiskMarks.Count];
        new RiskJudge().Mark(passages, new NameSpans(Sampit, passages), marks);
        return RiskMarks.Tells(risk, marks);
    }

    [Theory]
    [InlineData("Polisi usut pencemaran nama baik Bupati Kotim", "Bupati Kotim")]
    [InlineData("Korban Pencemaran Nama Baik Fokus Kerja Dan Keluarga", null)]
    [InlineData("Pria sebar fitnah terhadap Gubernur Kalteng", "Gubernur Kalteng")]
    [InlineData("Polisi tangkap penyebar hoaks", null)]
    public void A_target_is_named_as_it_is_written(string title, string? target) =>
        Assert.Equal(target, Assert.Single(Assess(title).RiskFindings).Target);

    [Fact]
    public void A_call_to_violence_is_the_risk_itself() =>
        Assert.Contains(Assess("Ayo usir orang itu, mari kita bakar gudangnya").RiskFindings, f => f is { Risk: Risk.Incitement, Manner: RiskManner.Asserted });

    [Fact]
    public void Findings_stand_in_the_order_of_the_risks()
    {
        var assessment = Assess("Provokator aksi sebar hoaks dan fitnah");

        Assert.Equal(assessment.Risks, assessment.RiskFindings.Select(f => f.Risk));
    }

    [Theory]
    [InlineData("Gaun provokatif artis itu jadi sorotan di Sampit")]
    [InlineData("Novel Fitnah di Ujung Dermaga dibedah di Sampit")]
    [InlineData("Provokasi Korea Utara dikecam")]
    [InlineData("Karangan bunga penuhi rumah duka di Sampit")]
    public void What_only_sounds_like_a_risk_is_none(string title) => Assert.Empty(Assess(title).Risks);

    [Fact]
    public void An_ordinary_headline_costs_no_memory()
    {
        var judge = new RiskJudge();
        List<Passage> passages = [.. Passage.Of(new("Bupati resmikan pasar baru di kota itu", "", null, Today))];
        var names = new NameSpans(Sampit, passages);
        var words = TopicWords.Of(passages, names);
        List<Evidence> reasons = [];
        judge.Judge(passages, names, words, reasons);

        var before = GC.GetAllocatedBytesForCurrentThread();
        judge.Judge(passages, names, words, reasons);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
