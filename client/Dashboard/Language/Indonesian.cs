using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Parsing;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Language;

sealed partial class Indonesian : Words
{
    public override string Code => "id";
    public override string DecimalSeparator => ",";
    public override string GroupSeparator => ".";
    public override string ClockSeparator => ".";
    public override IReadOnlyList<string> Weekdays { get; } = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];
    public override IReadOnlyList<string> Months { get; } = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
    public override string JustNow => "baru saja";
    public override string DueNow => "sekarang";
    public override string Ago(string span) => $"{span} lalu";
    public override string In(string span) => $"dalam {span}";
    public override string Minutes(int n) => $"{n} menit";
    public override string Hours(int n) => $"{n} jam";
    public override string Days(int n) => $"{n} hari";

    public override string Tagline => "Pemantau reputasi dan halaman pertama pencarian";
    public override string SkipToContent => "Langsung ke isi";
    public override string Keywords => "Kata kunci";
    public override string AddKeyword => "Tambah kata kunci";
    public override string Sources => "Sumber";
    public override string OtherLanguage => "English";
    public override string LiveNotice => "Ada hasil perayapan baru.";
    public override string Reload => "Muat ulang";
    public override string MachineReadable => "API untuk mesin";

    public override string NotFoundTitle => "Halaman tidak ditemukan";
    public override string NotFoundText => "Alamat ini tidak menunjuk ke halaman atau kata kunci mana pun. Periksa ejaannya, atau pilih dari daftar.";
    public override string ErrorTitle => "Ada yang tidak beres";
    public override string ErrorText => "Halaman ini tidak dapat disiapkan. Data Anda aman. Coba muat ulang; bila tetap begini, catatan server memuat sebabnya.";
    public override string FormExpiredTitle => "Formulir sudah kedaluwarsa";
    public override string FormExpiredText => "Tidak ada yang diubah. Kembali ke halaman sebelumnya, muat ulang, lalu kirim lagi.";
    public override string BackToKeywords => "Kembali ke daftar kata kunci";
    public override string UnknownHostTitle => "Nama ini belum dikenal";
    public override string UnknownHostText(string host) =>
        $"Dasbor ini tidak menjawab dengan nama \"{host}\". Buka lewat localhost atau alamat IP, atau minta pengelola menambahkan nama itu ke Dashboard:AllowedHosts di settings.json.";

    public override string PositiveShare => "Pangsa positif";
    public override string PositiveShareMeaning => "Berita positif dibagi berita positif dan era konflik, 28 hari terakhir. Berita negatif biasa tidak ikut dihitung di sini; nada bersih menghitungnya. Rentang di belakangnya adalah selang kepercayaan 95%.";
    public override string NetTone => "Nada bersih";
    public override string NetToneMeaning => "(positif − merugikan) ÷ (positif + merugikan). +1 seluruhnya baik, −1 seluruhnya merugikan.";
    public override string ConflictVisibility => "Keterlihatan era konflik";
    public override string ConflictVisibilityMeaning => "Bagian halaman pertama yang ditempati berita konflik lama, ditimbang menurut peringkat; rata-rata sumber yang terbaca.";
    public override string NotEnoughData => "belum cukup data";
    public override string NoFiguresYet => "Belum ada angka: belum satu pun sumber terbaca.";
    public override string Interval(string low, string high) => $"{low} sampai {high}";
    public override string Sample(string stories) => $"dari {stories} berita";
    public override string Grade(Grade grade) => grade switch
    {
        Trending.Grade.Solid => "kuat",
        Trending.Grade.Indicative => "petunjuk",
        Trending.Grade.Weak => "lemah",
        _ => NotEnoughData,
    };
    public override string StoriesInWindow(string stories, string copies) => $"{stories} berita dalam 28 hari, {copies} salinan";
    public override string HarmfulLastDay(string stories) => $"{stories} berita merugikan dalam 24 jam";
    public override string HarmfulLabel => "Merugikan, 24 jam";
    public override string HarmfulMeaning => "berita negatif atau era konflik";
    public override string PageUnread => "tidak terbaca";
    public override string Tone(Tone tone) => tone switch
    {
        Assessing.Tone.Positive => "positif",
        Assessing.Tone.Negative => "negatif",
        _ => "netral",
    };
    public override string ConflictEra(string lens) => $"era konflik: {lens}";
    public override string ConflictEraLabel => "era konflik";
    public override string OtherThing => "hal lain bernama sama";
    public override string Unsure => "ragu";
    public override string Risk(Risk risk) => risk switch
    {
        Assessing.Risk.Hoax => "hoaks",
        Assessing.Risk.Hate => "ujaran kebencian",
        Assessing.Risk.Slander => "fitnah",
        _ => "hasutan",
    };

    public override string HomeTitle => "Kata kunci yang dipantau";
    public override string HomeSummary(int keywords, int incidents, int failing) =>
        $"{keywords} kata kunci · {(incidents == 0 ? "tidak ada insiden terbuka" : $"{incidents} insiden terbuka")} · {(failing == 0 ? "semua sumber terbaca" : $"{failing} kata kunci dengan sumber gagal")}";
    public override string NoKeywords => "Belum ada kata kunci yang dipantau.";
    public override string NoKeywordsNext => "Mulailah dengan nama daerah, pejabat, dinas, atau program. Perayapan pertama berjalan segera sesudahnya.";
    public override string IncidentOpen => "Insiden terbuka";
    public override string IncidentSuspected => "Dicurigai";
    public override string FailingSources(int n) => $"{n} sumber gagal dibaca";
    public override string LastCrawl => "Perayapan terakhir";
    public override string NeverCrawled => "belum pernah";
    public override string NextDue => "Berikutnya";
    public override string SparkTitle(string name, int days) => $"Pangsa positif {name}, {days} hari terakhir";
    public override string NoSpark => "belum ada tren";
    public override string NoLongerTracked => "Tidak dipantau lagi; riwayatnya tetap tersimpan.";

    public override string CheckNow => "Periksa sekarang";
    public override string Untrack => "Hentikan pemantauan";
    public override string UntrackExplained => "Perayapan berhenti, riwayat tetap tersimpan. Menambahkan nama yang sama akan melanjutkannya.";
    public override string Edit => "Ubah";
    public override string Exports => "Unduh data";
    public override string Done(string result) => result switch
    {
        "recorded" => "Pemeriksaan selesai dan tercatat.",
        "recordedfailure" => "Tidak satu pun sumber terbaca. Kegagalan dicatat; angka lama tidak diubah.",
        "superseded" => "Pemeriksaan lain baru saja mencatat hasil; tidak ada yang ditulis dua kali.",
        "nottracked" => "Kata kunci ini tidak dipantau lagi, jadi tidak diperiksa.",
        "saved" => "Tersimpan. Perayapan berikutnya memakai isian baru.",
        "untracked" => "Pemantauan dihentikan.",
        "split" => "Dipisahkan. Berita itu kini berdiri sendiri, juga bila salinannya muncul lagi.",
        "rejoined" => "Digabungkan kembali dengan berita asalnya.",
        "unmoved" => "Tidak ada yang berubah: berita itu sudah berdiri sendiri, atau tidak ada lagi.",
        "unlabelled" => "Koreksi dibatalkan; kata mesin berlaku lagi.",
        _ when Pages.LabelForms.ProblemOf(result, out var problem) => Says(problem),
        Pages.RebuildRoutes.Asked => Rebuilds.WasAsked,
        Pages.RebuildRoutes.Refused => Rebuilds.WasRefused,
        "source" => "Sumber tersimpan. Bacaan berikutnya memakai isian baru.",
        _ => "Belum waktunya memeriksa.",
    };
    public override string TrendHeading => "Tren";
    public override string PeriodLabel => "Rentang";
    public override string ByLabel => "Per";
    public override string Range(string range) => range switch { "30d" => "30 hari", "1y" => "1 tahun", "all" => "semua", _ => "90 hari" };
    public override string By(TrendPeriod period) => period switch { TrendPeriod.Month => "bulan", TrendPeriod.Week => "minggu", _ => "hari" };
    public override string ShareChartTitle(string name) => $"Pangsa positif {name}";
    public override string VisibilityChartTitle(string name) => $"Keterlihatan era konflik {name}";
    public override string ChartDescription(string from, string to, int drawn, int missing) =>
        $"{from} sampai {to}; {drawn} titik" + (missing > 0 ? $", {missing} kosong karena tidak ada sumber yang terbaca" : "") + ".";
    public override string BandLegend => "selang 95%";
    public override string TooLittleLegend => "belum cukup data";
    public override string GapLegend => "celah = tidak ada sumber terbaca, bukan nol";
    public override string DataTable => "Tabel data";
    public override string PeriodColumn => "Periode";
    public override string CountsColumn => "Positif / netral / negatif / era konflik";
    public override string NobodyLooked => "tidak ada sumber terbaca";
    public override string NoTrend => "Belum ada titik dalam rentang ini. Pilih rentang yang lebih panjang, atau tunggu perayapan berikutnya.";
    public override string MeanOfSources => "rata-rata sumber";

    public override string PageHeading => "Halaman pertama pencarian";
    public override string PageExplained => "Yang dilihat orang ketika mencari nama ini: sekarang, dan pada hari yang dipilih.";
    public override string CompareWith => "Bandingkan dengan";
    public override string Compare => "Bandingkan";
    public override string AsItStands => "Sekarang";
    public override string AsItStoodOn(string day) => $"Pada {day}";
    public override string SeenBetween(string first, string last) => $"Terlihat sejak {first}, terakhir {last}";
    public override string NoPageYet => "Sumber ini belum pernah terbaca.";
    public override string NoPageThen => "Belum ada catatan pada hari itu.";
    public override string ProvenEmpty => "Sumber menyatakan tidak ada hasil.";
    public override string Moved(int ranks) => ranks > 0 ? $"naik {ranks}" : $"turun {-ranks}";
    public override string NewResult => "baru";
    public override string GoneSince => "hilang";
    public override string Unmoved => "tetap";
    public override string Rank => "Peringkat";
    public override string SinceThenFailing(string outcome) => $"Sesudah itu sumber gagal dibaca ({outcome}); yang tampil adalah halaman terakhir yang terbaca.";

    public override string MentionsHeading => "Pemberitaan";
    public override string Show => "Tampilkan";
    public override string AllTones => "semua";
    public override string ConflictOnly => "era konflik";
    public override string NoMentions => "Tidak ada pemberitaan yang cocok.";
    public override string NoMentionsNext => "Pilih saringan lain, atau periksa sekarang untuk merayapi semua sumber.";
    public override string Newer => "Lebih baru";
    public override string Older => "Lebih lama";
    public override string PageNumber(int n) => $"Halaman {n}";
    public override string Published => "Terbit";
    public override string DateUnknown(string firstSeen) => $"tanggal terbit tidak diketahui, pertama terlihat {firstSeen}";
    public override string Why => "Mengapa?";
    public override string NoEvidence => "Tidak ada kata yang menunjuk ke satu arah.";
    public override string AlsoIn => "Juga dimuat:";
    public override string Resurfaced => "terbit ulang";
    public override string ResurfacedSince(string date) => $"tulisan lama dari {date} yang diterbitkan ulang";
    public override string FullyRead => "dibaca penuh";
    public override string Clipping => "kliping";
    public override string ByAuthor(string author) => $"oleh {author}";
    public override string SplitOff => "dipisahkan";
    public override string NotTheSame => "Bukan berita yang sama";
    public override string Rejoin => "Gabungkan kembali";
    public override string Field(EvidenceField field) => field switch { EvidenceField.Title => "judul", EvidenceField.Snippet => "cuplikan", _ => "isi" };
    public override string Certainty(string percent) => $"keyakinan {percent}";

    public override string SourcesHeading => "Sumber";
    public override string SourcesOfKeyword => "Keadaan sumber";
    public override string NoSources => "Belum ada sumber.";
    public override string NoSourcesNext => "Sumber bawaan ditambahkan saat layanan pertama dijalankan; sumber sendiri ditambahkan dengan Tambah sumber, atau lewat API.";
    public override string Outcome(ReadingOutcome outcome) => outcome switch
    {
        ReadingOutcome.Ok => "terbaca",
        ReadingOutcome.Empty => "terbaca, tidak ada hasil",
        ReadingOutcome.Blocked => "diblokir",
        ReadingOutcome.Unrelated => "hasilnya tidak berkaitan",
        ReadingOutcome.Unrecognised => "tata letaknya tidak dikenali",
        ReadingOutcome.Stale => "tidak diperbarui lagi",
        ReadingOutcome.Quota => "kuota habis",
        ReadingOutcome.TimedOut => "tidak menjawab tepat waktu",
        _ => "gagal",
    };
    public override string NeverAsked => "belum pernah ditanya";
    public override string LastReading => "Bacaan terakhir";
    public override string LastGood => "Terakhir berhasil";
    public override string Never => "belum pernah";
    public override string FailuresInARow(int n) => $"{n} kali gagal berturut-turut";
    public override string Unchanged => "tidak berubah sejak bacaan sebelumnya";

    public override string EntriesRead(int n) => $"{n} entri";
    public override string SwitchedOff => "mati";
    public override string SwitchOn => "Nyalakan";
    public override string SwitchOff => "Matikan";
    public override string State => "Keadaan";
    public override string FormatLabel => "Format";
    public override string DeliveriesHeading => "Pengiriman peringatan";
    public override string NoDeliveries => "Belum ada peringatan yang dikirim. Peringatan dikirim ketika insiden dibuka dan ditutup.";
    public override string DeadChannel(string channel) => $"Saluran \"{channel}\" mati: pesan terakhir tidak sampai. Perbaiki setelannya; peringatan berikutnya dicoba lagi.";
    public override string DeliveryStatus(string status) => status switch { "sent" => "terkirim", "given-up" => "menyerah", _ => "menunggu" };
    public override string Attempts(int n) => $"{n} percobaan";
    public override string Details => "Rincian";

    public override string AddTitle => "Tambah kata kunci";
    public override string EditTitle(string name) => $"Ubah {name}";
    public override string NameLabel => "Nama";
    public override string NameHint => "Nama yang dicari orang, misalnya Sampit atau Kotawaringin Timur.";
    public override string AliasesLabel => "Nama lain";
    public override string AliasesHint => "Ejaan lain yang berarti sama, satu per baris, misalnya Kotim.";
    public override string RequiredLabel => "Konteks wajib";
    public override string RequiredHint => "Bila namanya bermakna ganda: salah satu kata ini harus ada di dekatnya, misalnya Pemkot atau Banten untuk Kota Serang. Kosongkan bila namanya sudah cukup.";
    public override string ExcludedLabel => "Konteks yang dikecualikan";
    public override string ExcludedHint => "Kata yang menandakan hal lain, misalnya \"batu bara\" untuk Kota Batu. Satu per baris.";
    public override string IntervalLabel => "Seberapa sering";
    public override string IntervalHint => "Setiap sumber pencarian ditanya sesering ini.";
    public override string ReadArticlesLabel => "Baca juga halaman artikelnya";
    public override string ReadArticlesHint => "Halaman di balik setiap pemberitaan baru ikut dibuka, bila robots.txt medianya mengizinkan: penilaian lebih lengkap, tetapi permintaan ke situs media lebih banyak.";
    public override string ZoneLabel => "Zona waktu";
    public override string ZoneHint => "Pergantian hari dihitung menurut zona ini.";
    public override string Every(string span) => $"setiap {span}";
    public override string StartTracking => "Mulai memantau";
    public override string SaveChanges => "Simpan perubahan";
    public override string PleaseMend => "Belum disimpan. Perbaiki yang ditandai:";
    public override string Says(KeywordProblem problem) => problem switch
    {
        KeywordProblem.NameMissing => "Isi nama yang akan dipantau, misalnya Sampit.",
        KeywordProblem.NameTooLong => $"Nama paling panjang {KeywordRules.LongestName} karakter.",
        KeywordProblem.NameUnreadable => "Nama harus memuat huruf atau angka, misalnya Sampit.",
        KeywordProblem.NameNotPlain => "Nama memuat karakter yang tidak terlihat atau pengubah arah tulisan. Hapus namanya lalu ketik ulang, jangan tempel.",
        KeywordProblem.WordNotPlain => "Ada baris yang memuat karakter tak terlihat atau pengubah arah tulisan. Ketik ulang baris itu, jangan tempel.",
        KeywordProblem.WordTooLong => $"Setiap baris paling panjang {KeywordRules.LongestName} karakter.",
        KeywordProblem.TooManyWords => $"Paling banyak {KeywordRules.MostWords} baris.",
        KeywordProblem.IntervalTooShort => "Paling sering sekali semenit.",
        KeywordProblem.IntervalTooLong => $"Paling jarang sekali dalam {KeywordRules.LongestInterval.Days} hari.",
        KeywordProblem.IntervalUnreadable => "Pilih salah satu jarak waktu dari daftar.",
        KeywordProblem.ZoneUnknown => "Pilih WIB, WITA, atau WIT.",
        KeywordProblem.LanguageUnknown => "Bahasa pencarian: id atau en.",
        KeywordProblem.RegionUnknown => "Negara pencarian: dua huruf besar, misalnya ID.",
        _ => "Kata kunci ini sudah dipantau. Buka halamannya untuk mengubahnya.",
    };

    static string Lean(double weight) => weight < 0 ? "negatif" : "positif";

    public override ImportWords Import { get; } = new ImportIndonesian();
}
