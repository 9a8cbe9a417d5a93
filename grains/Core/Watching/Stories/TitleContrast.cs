using System.Collections.Frozen;

namespace ReputationWatch.Watching;

/// <summary>Words by which two headlines that are otherwise alike tell different things: opposites, steps of a case, and angles.</summary>
internal static class TitleContrast
{
    // In each line one side excludes the others. Steps of a trial and directions of a price are what templates differ in.
    static readonly string[][][] Opposites =
    [
        Sides("naik menguat melonjak melesat meroket melambung bertambah meningkat menanjak rebound rises gains",
            "turun melemah anjlok jeblok longsor merosot ambruk terjun berkurang menurun jatuh terkoreksi falls drops", "stagnan bertahan stabil tetap"),
        Sides("dibuka pembukaan", "ditutup penutupan"),
        Sides("dituntut tuntutan menuntut", "divonis vonis putusan memvonis", "dakwaan didakwa", "pleidoi pledoi", "banding", "kasasi"),
        Sides("ditangkap menangkap tangkap diringkus ditahan", "dibebaskan bebas buron kabur"),
        Sides("menolak tolak ditolak", "mengabulkan kabulkan dikabulkan menerima terima diterima menyetujui setujui disetujui"),
        Sides("untung laba", "rugi kerugian merugi"),
        Sides("menang kemenangan", "kalah kekalahan", "imbang seri"),
        Sides("masuk inflow", "keluar outflow"),
        Sides("surplus", "defisit"),
        Sides("surut", "meluas"),
        Sides("mulai dimulai", "selesai rampung berakhir"),
    ];

    // An article of that kind is another than the news it belongs to.
    static readonly string[][] Angles =
    [
        ["profil", "sosok", "biodata"], ["rekam", "jejak"], ["harta", "kekayaan", "lhkpn"], ["kronologi"], ["dampak"], ["respons", "respon", "tanggapan", "tanggapi", "menanggapi", "kata"],
        ["alasan"], ["penyebab"], ["motif"], ["fakta"], ["sejarah"], ["daftar"], ["jadwal"], ["opini", "tajuk", "editorial"], ["infografik", "infografis"], ["foto"], ["video"],
        ["lagi", "kembali"],
        // Denied, it is another story than claimed.
        ["tidak", "tak", "bukan", "belum", "tanpa", "jangan", "not", "no", "never"],
        [.. Words("bantah membantah dibantah bantahan tampik menampik ditampik tepis menepis ditepis sangkal menyangkal disangkal denies denied deny")],
        [.. Words("tolak menolak ditolak penolakan rejects rejected")],
        [.. Words("batal batalkan membatalkan dibatalkan pembatalan urung gagal tunda menunda ditunda penundaan cancelled canceled postponed fails failed")],
        ["hoaks", "hoax", "keliru", "menyesatkan"],
        // "KPK periksa bupati", "KPK periksa istri bupati": of another person.
        .. Words("istri suami anak putra putri ayah bapak ibu adik kakak menantu mertua ipar keponakan paman bibi kakek nenek cucu keluarga kerabat saudara pacar kekasih teman tetangga")
            .Select(w => new[] { w, $"{w}nya" }),
        .. Words("calon wakil ajudan sopir staf sespri sekretaris pengacara").Select(w => new[] { w, $"{w}nya" }),
        ["mantan", "eks", "bekas", "former", "ex"],
        ["plt", "pj", "pjs", "penjabat"],
        .. Words("wife husband son daughter father mother brother sister deputy lawyer").Select(w => new[] { w }),
    ];

    // One bit for each side, so that two headlines are compared by three operations a line.
    static readonly ulong[] Lines = [.. Opposites.Select((sides, line) => ((1UL << sides.Length) - 1) << FirstBit(line))];
    static readonly FrozenDictionary<string, ulong> BitOf = Opposites
        .SelectMany((sides, line) => sides.SelectMany((words, side) => words.Select(word => (Word: word, Bit: 1UL << (FirstBit(line) + side)))))
        .GroupBy(w => w.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(w => w.Key, w => w.Aggregate(0UL, (bits, side) => bits | side.Bit), StringComparer.Ordinal);

    /// <summary>The sides that a headline's words take.</summary>
    public static ulong SidesOf(IEnumerable<string> words)
    {
        var sides = 0UL;
        foreach (var word in words) sides |= BitOf.GetValueOrDefault(word);
        return sides;
    }

    /// <summary>Whether the one says the opposite of the other; both as <see cref="SidesOf"/> gives them.</summary>
    public static bool Opposes(ulong one, ulong other)
    {
        if (one == 0 || other == 0) return false;
        foreach (var line in Lines)
            if ((one & line) != 0 && (other & line) != 0 && (one & other & line) == 0) return true;
        return false;
    }

    /// <summary>Whether only one of them takes a certain angle.</summary>
    public static bool DiffersInAngle(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        Array.Exists(Angles, angle => Array.Exists(angle, one.Contains) != Array.Exists(angle, other.Contains));

    static int FirstBit(int line) => Opposites.Take(line).Sum(sides => sides.Length);

    static string[][] Sides(params string[] sides) => [.. sides.Select(Words)];

    static string[] Words(string words) => words.Split(' ');
}
