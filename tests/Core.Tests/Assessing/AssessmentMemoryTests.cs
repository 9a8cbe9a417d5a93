using static ReputationWatch.Assessing.Assessing;

namespace ReputationWatch.Assessing;

public sealed class AssessmentMemoryTests
{
    const int Rounds = 10;

    [Theory]
    [InlineData("Jadwal kapal Pelni dari pelabuhan pekan ini, tiket dapat dibeli lewat aplikasi", "")]
    [InlineData("Mengenang 25 tahun tragedi Sampit, warga Dayak dan Madura doa bersama", "Konflik pada Februari 2001 menelan ratusan korban.")]
    [InlineData("Dua kelompok warga bentrok tadi malam, polisi siagakan dua peleton", "")]
    [InlineData("Polisi ingatkan warga tak sebar hoaks soal penculikan anak di Kotawaringin Timur", "Kabar itu tidak benar.")]
    public void A_text_costs_no_memory_but_its_assessment(string title, string snippet)
    {
        var coverage = new Coverage(title, snippet, null, Today);
        var assessment = Assessor.BuiltIn.Assess(Sampit, coverage, Today);
        var copied = Copy(assessment);

        var spent = Spent(() => Assessor.BuiltIn.Assess(Sampit, coverage, Today));

        Assert.InRange(spent, 1, Spent(() => Copy(assessment)));
        Assert.Equal(assessment.Evidence, copied.Evidence);
    }

    // The least of several: the first fills the thread's scratch, and other threads may push a word out of the pool of forms.
    static long Spent(Func<Assessment> work)
    {
        var least = long.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(work());
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    // The same assessment again, object by object.
    static Assessment Copy(Assessment of)
    {
        var evidence = new Evidence[of.Evidence.Count];
        for (var i = 0; i < evidence.Length; i++) evidence[i] = Copy(of.Evidence[i]);
        var findings = new RiskFinding[of.RiskFindings.Count];
        for (var i = 0; i < findings.Length; i++) findings[i] = of.RiskFindings[i] with { Target = Copy(of.RiskFindings[i].Target) };
        var risks = new Risk[of.Risks.Count];
        for (var i = 0; i < risks.Length; i++) risks[i] = of.Risks[i];
        return new(of.Tone, of.Probabilities with { }, of.Era with { }, risks, evidence, of.Unsure) { RiskFindings = findings };
    }

    // Years are told in the key, each time anew.
    static Evidence Copy(Evidence of) => of with { Text = Copy(of.Text)!, Why = of.Why.Contains("year=", StringComparison.Ordinal) ? Copy(of.Why)! : of.Why };

    static string? Copy(string? text) => text is null ? null : new string(text.AsSpan());
}
