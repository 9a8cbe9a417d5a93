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

    /// <summary>Whether the one says the opposite of the other.</summary>
    public static bool Opposes(IReadOnlySet<string> one, IReadOnlySet<string> other) => Array.Exists(Opposites, sides =>
    {
        var (mine, theirs) = (SidesOf(sides, one), SidesOf(sides, other));
        return mine.Count > 0 && theirs.Count > 0 && !mine.Overlaps(theirs);
    });

    /// <summary>Whether only one of them takes a certain angle.</summary>
    public static bool DiffersInAngle(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        Array.Exists(Angles, angle => Array.Exists(angle, one.Contains) != Array.Exists(angle, other.Contains));

    static HashSet<int> SidesOf(string[][] sides, IReadOnlySet<string> words) =>
        [.. Enumerable.Range(0, sides.Length).Where(i => Array.Exists(sides[i], words.Contains))];

    static string[][] Sides(params string[] sides) => [.. sides.Select(Words)];

    static string[] Words(string words) => words.Split(' ');
}
