using System.Diagnostics;
using System.Globalization;
using ReputationWatch.Assessing;
using ReputationWatch.Assessing.Model;
using ReputationWatch.Watching;

namespace ReputationWatch.Benchmarks;

/// <summary>What the era and the risk of a headline cost: microseconds of this process and bytes, beside the cutting into words that all judges share.</summary>
static class EraBench
{
    const int Rounds = 20_000;
    const int Measured = 7;

    static readonly DateTimeOffset Now = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);

    static readonly (string What, string Title)[] Titles =
    [
        ("ordinary", "Jadwal kapal Pelni dari pelabuhan pekan ini, tiket dapat dibeli lewat aplikasi"),
        ("a lens's place", "Bupati Kotim resmikan pasar baru di Sampit dan janjikan harga pangan terjangkau"),
        ("about a lens", "Mengenang 25 tahun tragedi Sampit, warga Dayak dan Madura doa bersama"),
        ("clash", "Dua kelompok warga bentrok tadi malam, polisi siagakan dua peleton"),
        ("risk", "Polisi ingatkan warga tak sebar hoaks soal penculikan anak di Kotawaringin Timur"),
    ];

    public static void Run(TextWriter output)
    {
        var era = new EraJudge(Lenses.BuiltIn);
        var risk = new RiskJudge();
        var keyword = new TrackedKeyword { Id = KeywordId.From("Sampit"), Name = "Sampit" };
        foreach (var (what, title) in Titles)
        {
            List<Passage> passages = [.. Passage.Of(new(title, "", null, Now))];
            List<Evidence> reasons = [];
            var names = new NameSpans(keyword, passages);
            // The tone has read the words already.
            var scan = new ToneScan();
            scan.Read(passages, names, ToneLexicon.BuiltIn);
            Report(output, $"{what}: era", () => era.Judge(passages, keyword.Lenses, Now, Now, scan.Features, Cleared()));
            Report(output, $"{what}: risk", () => risk.Judge(passages, names, scan.Features, Cleared()).Findings);
            Report(output, $"{what}: all", () => Assessor.BuiltIn.Assess(keyword, new(title, "", null, Now), Now));

            List<Evidence> Cleared()
            {
                reasons.Clear();
                return reasons;
            }
        }
    }

    static void Report(TextWriter output, string what, Func<object> work)
    {
        // The first rounds run before the compiler has seen what is hot.
        for (var round = 0; round < 3; round++) Measure(work);
        // The fastest of several: others may use the machine as well.
        var (time, bytes) = Enumerable.Range(0, Measured).Select(_ => Measure(work)).MinBy(m => m.Time);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-24} {time.TotalMicroseconds / Rounds,7:0.00} us {bytes / (double)Rounds,7:0} bytes"));
    }

    static (TimeSpan Time, long Bytes) Measure(Func<object> work)
    {
        var (bytes, started) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        for (var i = 0; i < Rounds; i++) GC.KeepAlive(work());
        return (Stopwatch.GetElapsedTime(started), GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
