using System.Diagnostics;
using System.Globalization;
using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Benchmarks;

/// <summary>
/// How long a lens editor waits: 10,000 mentions, headline and snippet, on one core. Counted in processor time, from the lens
/// as it was typed to the shifts; the first round is the one that a program just started would take.
/// </summary>
static class LensPreviewBench
{
    const int Mentions = 10_000;
    const int Rounds = 20;

    static readonly DateTimeOffset Now = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);

    static readonly TrackedKeyword Sampit = new() { Id = KeywordId.From("Sampit"), Name = "Sampit" };

    // Each snippet of about 200 characters, as search engines cut them; every number makes another text.
    static readonly (string Title, string Snippet)[] Shapes =
    [
        ("Bupati Kotim resmikan pasar baru ke-{0} di Sampit", "Pasar yang rampung dibangun tahun ini menampung {0} pedagang. Bupati berharap harga pangan tetap terjangkau bagi warga Sampit dan sekitarnya, dan meminta pedagang menjaga kebersihan lingkungan pasar."),
        ("Banjir rendam {0} rumah di Kotawaringin Timur", "Ratusan rumah terendam sejak Senin malam. BPBD menyalurkan bantuan bagi warga yang mengungsi ke sekolah dan masjid terdekat. Ketinggian air di beberapa titik mencapai satu meter, kata kepala BPBD."),
        ("Mengenang 25 tahun tragedi Sampit, {0} warga Dayak dan Madura doa bersama", "Konflik pada Februari 2001 menelan ratusan korban. Kini kerukunan terjaga, kata tokoh adat. Doa bersama digelar di bundaran kota dan dihadiri bupati, kapolres, serta perwakilan dua suku."),
        ("Kejari tetapkan {0} tersangka korupsi dana desa", "Kerugian negara ditaksir Rp1,2 miliar. Para tersangka ditahan untuk dua puluh hari ke depan. Kasus ini bermula dari laporan warga tentang jalan desa yang tidak pernah selesai dibangun sejak 2022."),
        ("Polisi ingatkan warga tak sebar hoaks soal konflik {0}", "Kabar yang beredar lewat pesan berantai itu tidak benar, kata Kapolres. Ia meminta warga tidak mudah terpancing dan melaporkan akun yang menyebarkan video lama kerusuhan di Sampit seolah baru."),
    ];

    public static void Run(TextWriter output)
    {
        var texts = Enumerable.Range(0, Mentions).Select(TextOf).ToList();
        var sampit = Lenses.Find("sampit-2001")!;

        Report(output, "a built-in lens with one name more", sampit with { Names = [.. sampit.Names, "perang parang"] }, texts);
        Report(output, "a built-in lens with another period", sampit with { End = new(2001, 12, 30) }, texts);
        Report(output, "a lens that no text holds", Empty with { Names = ["april kelabu"] }, texts);
        Report(output, "a lens whose place is in most texts", Empty with { Names = ["tragedi sampit"], Places = ["sampit", "warga", "kata"] }, texts);
    }

    static Lens Empty => new() { Id = "baru", Name = "Baru", Start = new(2001, 1, 1), End = new(2001, 12, 31), Region = "x", Names = [], Places = [], Groups = [], Terms = [] };

    static MentionText TextOf(int number)
    {
        var (title, snippet) = Shapes[number % Shapes.Length];
        return new(Sampit, string.Create(CultureInfo.InvariantCulture, $"https://news.example/{number}"), Say(title), Say(snippet), "Kabar", Now, Now);

        string Say(string shape) => shape.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    static void Report(TextWriter output, string what, Lens lens, IReadOnlyList<MentionText> texts)
    {
        var times = Enumerable.Range(0, Rounds).Select(_ => Measure(lens, texts)).ToList();
        var effect = LensPreview.Of(lens, Lenses.BuiltIn, texts);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {effect.Read:N0} mentions, {effect.Holding:N0} hold it, {effect.Shifts.Count:N0} move: first {times[0]:N0} ms, median {times.Order().ElementAt(Rounds / 2):N0} ms, slowest {times.Max():N0} ms"));
    }

    static double Measure(Lens lens, IReadOnlyList<MentionText> texts)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        GC.KeepAlive(LensPreview.Of(lens, Lenses.BuiltIn, texts));
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }
}
