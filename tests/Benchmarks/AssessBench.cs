using System.Diagnostics;
using System.Globalization;
using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Benchmarks;

/// <summary>
/// How many texts a second one core assesses, and matches against 5,000 keywords. Counted in processor time of this
/// process, so that a busy machine does not distort it.
/// </summary>
static class AssessBench
{
    const int Rounds = 2_000;

    static readonly DateTimeOffset Now = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);

    static readonly TrackedKeyword Sampit = new() { Id = KeywordId.From("Sampit"), Name = "Sampit", Aliases = ["Kotim", "Kotawaringin Timur"] };

    static readonly (string Title, string Snippet)[] Texts =
    [
        ("Bupati Kotim resmikan pasar baru di Sampit", "Pasar yang rampung dibangun tahun ini menampung 300 pedagang. Bupati berharap harga pangan tetap terjangkau."),
        ("Banjir rendam tiga kecamatan di Kotawaringin Timur", "Ratusan rumah terendam sejak Senin malam. BPBD menyalurkan bantuan bagi warga yang mengungsi."),
        ("Mengenang 25 tahun tragedi Sampit, warga Dayak dan Madura doa bersama", "Konflik pada Februari 2001 menelan ratusan korban. Kini kerukunan terjaga."),
        ("Kejari tetapkan dua tersangka korupsi dana desa", "Kerugian negara ditaksir Rp1,2 miliar. Keduanya ditahan untuk dua puluh hari ke depan."),
        ("Polisi ingatkan warga tak sebar hoaks soal penculikan anak", "Kabar yang beredar lewat pesan berantai itu tidak benar, kata Kapolres."),
        ("Jadwal kapal Pelni dari Pelabuhan Sampit pekan ini", "Tiket dapat dibeli lewat aplikasi maupun loket resmi."),
        ("Angka stunting Kotim turun, Pemprov beri penghargaan", "Prevalensi turun dari 21 menjadi 16 persen dalam dua tahun."),
        ("Sampit port handles record palm oil exports", "The harbour authority reported growth for the third year in a row."),
    ];

    public static void Run(TextWriter output)
    {
        Report(output, "assess, title alone", t => Assessor.BuiltIn.Assess(Sampit, new(t.Title, "", null, Now), Now));
        Report(output, "assess, title and snippet", t => Assessor.BuiltIn.Assess(Sampit, new(t.Title, t.Snippet, null, Now), Now));

        var keywords = Enumerable.Range(0, 5_000)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"Desa {i}"))
            .Select(name => new TrackedKeyword { Id = KeywordId.From(name), Name = name });
        var matcher = new KeywordMatcher([Sampit, .. keywords]);
        Report(output, "match against 5,001 keywords", t => matcher.Match(t.Title, t.Snippet));
    }

    static void Report(TextWriter output, string what, Func<(string Title, string Snippet), object> work)
    {
        // The first rounds run before the compiler has seen what is hot.
        for (var round = 0; round < 4; round++) Measure(work);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var seconds = Measure(work);
        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (Rounds * Texts.Length);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {Rounds * Texts.Length / seconds:N0} texts/s, {1e6 * seconds / (Rounds * Texts.Length):F1} µs and {allocated:N0} bytes a text"));
    }

    static double Measure(Func<(string Title, string Snippet), object> work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var round = 0; round < Rounds; round++)
            foreach (var text in Texts)
                GC.KeepAlive(work(text));
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
