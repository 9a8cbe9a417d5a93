using ReputationWatch.Dashboard.Input;

namespace ReputationWatch.Dashboard.Language;

sealed partial class Indonesian
{
    public override string AddSource => "Tambah sumber";
    public override string LastSevenDays => "7 hari terakhir";
    public override string NoReadings => "tidak ada bacaan";
    public override string UnreadableSince => "tidak terbaca sejak";
    public override string TechnicalDetail => "Rincian teknis";
    public override string SeeRawBody => "Lihat isi mentah";
    public override string NoBodyTitle => "Tidak ada isi yang disimpan";
    public override string NoBodyText => "Isi mentah disimpan ketika sebuah sumber menjawab dengan halaman yang tidak dapat dibaca. Sumber ini belum pernah begitu.";
    public override string Schedule => "Jadwal";
    public override string AsItsKeywords => "mengikuti jadwal kata kunci";
    public override string AsItsKeywordsAtMost(string every) => $"mengikuti jadwal kata kunci, paling sering {every}";
    public override string Adaptively(string every) => $"{every}, lebih jarang bila sepi";
    public override string HoursOf(string from, string to, string zone) => $"pukul {from} sampai {to} {zone}";
    public override string StaleAfterSpan(string span) => $"dianggap mati bila tanpa entri baru {span}";
    public override string CostOf(string units, string unit, string aMonth) => $"{units} {UnitOf(unit)} per panggilan, sekitar {aMonth} sebulan";
    public override string CostMeaning => "Biaya";
    public override string SourcesDown(string names) => $"Sumber tidak terbaca: {names}";
    public override string SourceIncidentsHeading => "Gangguan sumber";
    public override string NoSourceIncidents => "Belum pernah ada sumber yang lama tidak terbaca.";
    public override string DownFromTo(string from, string to) => $"tidak terbaca {from} sampai {to}";
    public override string Since(string from) => $"sejak {from}";
    public override string DownSince(string from) => $"tidak terbaca sejak {from}";
    public override string OpenNow => "masih berlangsung";
    public override string AboutSource => "tentang sumber";

    public override string AddSourceTitle => "Tambah sumber";
    public override string SourceNameHint => "Nama untuk dibaca orang, misalnya ANTARA Kalteng.";
    public override string FormatHint => "Umpan mendaftar yang baru dan dibaca sekali untuk semua kata kunci. Pencarian ditanya per kata kunci.";
    public override string FeedFormats => "Umpan";
    public override string SearchFormats => "Pencarian";
    public override string UnknownFormats => "Tidak dikenal versi ini";
    public override string FormatName(string format) => format switch
    {
        "feed" => "Umpan RSS, Atom, atau JSON Feed",
        "news-sitemap" => "Peta situs berita (news sitemap)",
        "publisher-html" => "Halaman pencarian milik media",
        "bing-html" => "Halaman hasil Bing",
        "duckduckgo-html" => "Halaman hasil DuckDuckGo",
        "mojeek-html" => "Halaman hasil Mojeek",
        _ => FormatNames.Of(format),
    };
    public override string EndpointLabel => "Alamat";
    public override string EndpointHint => "Alamat umpan itu sendiri, atau alamat pencarian tanpa kata yang dicari. Diawali https://";
    public override string OutletLabel => "Media";
    public override string OutletHint => "Bila semua entri dari satu media dan tidak menyebut namanya. Boleh kosong.";
    public override string FeedFields => "Hanya untuk umpan";
    public override string SearchFields => "Hanya untuk pencarian";
    public override string HoursFields => "Jam kerja sumber";
    public override string HoursHint => "Di luar jam ini sumber tidak ditanya. Kosongkan keduanya untuk sepanjang hari; boleh melewati tengah malam.";
    public override string PollLabel => "Dibaca setiap (menit)";
    public override string PollHint => "Umpan dibaca sesering ini, misalnya 30.";
    public override string StaleLabel => "Dianggap mati sesudah (jam)";
    public override string StaleHint => "Umpan yang entri terbarunya lebih tua dari ini menjawab, tetapi tidak diisi lagi. Kosong: tidak pernah.";
    public override string AdaptiveLabel => "Lebih jarang bila sepi";
    public override string AdaptiveHint => "Umpan yang jarang menulis dibaca lebih jarang daripada jadwalnya.";
    public override string AtMostLabel => "Paling sering setiap (menit)";
    public override string AtMostHint => "Batas per kata kunci, untuk sumber yang berbayar atau mudah menolak. Kosong: sesering kata kuncinya.";
    public override string HoursFromLabel => "Dari";
    public override string HoursToLabel => "Sampai";
    public override string LayoutNameLabel => "Tata letak bawaan";
    public override string LayoutNameHint => "Untuk format halaman pencarian milik media: pilih medianya bila ada di daftar.";
    public override string LayoutOwn => "(tidak ada, atau JSON di bawah)";
    public override string LayoutLabel => "Tata letak sendiri (JSON)";
    public override string LayoutHint => "Pemilih CSS yang menunjuk tempat hasil. Bila diisi, ini yang dipakai. Contoh:";
    public override string SaveSource => "Simpan sumber";
    public override string Says(SourceFault fault) => fault.Problem switch
    {
        SourceProblem.IdImproper => $"\"{fault.Given}\" bukan id; tulis huruf kecil, angka, dan tanda hubung.",
        SourceProblem.NameMissing => "Isi nama sumber, misalnya ANTARA Kalteng.",
        SourceProblem.NameTooLong => $"Paling panjang {SourceRules.LongestName} karakter.",
        SourceProblem.NameNotPlain or SourceProblem.OutletNotPlain => "Ada karakter yang tidak terlihat atau pengubah arah tulisan. Ketik ulang, jangan tempel.",
        SourceProblem.NameUnreadable => "Nama harus memuat huruf atau angka.",
        SourceProblem.NameTaken => $"Sudah ada sumber dengan id {fault.Given}. Pilih nama lain, atau ubah sumber itu.",
        SourceProblem.FormatMissing => "Pilih format.",
        SourceProblem.FormatUnknown => $"Format \"{fault.Given}\" tidak dikenal. Pilih salah satu dari daftar.",
        SourceProblem.EndpointMissing => "Isi alamat, misalnya https://www.antaranews.com/rss/terkini.xml",
        SourceProblem.EndpointNoWeb => $"\"{fault.Given}\" bukan alamat web; awali dengan https://",
        SourceProblem.EndpointUserInfo => "Alamat dengan nama pengguna atau kata sandi tidak pernah ditanya dan akan terlihat semua orang; hapus yang tertulis sebelum @.",
        SourceProblem.EndpointKeyed => $"Kunci tidak boleh tertulis di alamat, sebab terlihat semua orang; atur Keys:{fault.Given} (variabel lingkungan REPUTATIONWATCH_Keys__{fault.Given}).",
        SourceProblem.EndpointSecret => $"\"{fault.Given}\" tampaknya kunci, dan alamat terlihat semua orang; hapus dari alamat.",
        SourceProblem.OutletTooLong => $"Nama media paling panjang {SourceRules.LongestName} karakter.",
        SourceProblem.NumberUnreadable => $"\"{fault.Given}\" bukan bilangan bulat; tulis misalnya 60.",
        SourceProblem.IntervalTooShort => "Paling sering sekali semenit.",
        SourceProblem.IntervalTooLong => $"Paling jarang sekali dalam {SourceRules.LongestInterval.Days} hari.",
        SourceProblem.StaleAfterNothing => "Lebih dari nol, misalnya 72 jam; kosongkan untuk tidak pernah.",
        SourceProblem.HoursHalf => "Isi kedua jam, atau kosongkan keduanya.",
        SourceProblem.HoursUnreadable => $"\"{fault.Given}\" bukan jam; tulis misalnya 06:00.",
        SourceProblem.ZoneUnknown => "Pilih WIB, WITA, atau WIT.",
        SourceProblem.LayoutMissing => "Tidak ada tata letak bawaan untuk alamat ini: pilih salah satu, atau tulis JSON.",
        SourceProblem.LayoutNeedless => $"Tata letak hanya untuk format {SourceRules.LayoutFormat}; kosongkan, atau pilih format itu.",
        SourceProblem.LayoutUnreadable => $"Tata letak ini tidak dapat dipakai (rincian teknis: {fault.Given}). Tulis misalnya {LayoutText.Example}",
        SourceProblem.LayoutUnknown => $"Tidak ada tata letak bawaan \"{fault.Given}\".",
        _ => "Isi kata yang dicari untuk mencoba sumber pencarian, misalnya Sampit.",
    };

    public override string TryHeading => "Coba dulu";
    public override string TryHint => "Sumber ditanya sekali, sekarang. Tidak ada yang disimpan.";
    public override string QueryLabel => "Kata yang dicari";
    public override string QueryHint => "Hanya untuk sumber pencarian, misalnya Sampit.";
    public override string TryIt => "Coba";
    public override string TryFirst => "Belum dicoba. Perbaiki yang ditandai:";
    public override string TrialHeading => "Hasil percobaan";
    public override string PutOff(string until) => $"Belum ditanya: situs ini sedang diberi jeda. Coba lagi sesudah {until}.";
    public override string FirstEntries(int shown, int all) => shown < all ? $"{shown} entri pertama dari {all}" : $"{all} entri";
    public override string TitleColumn => "Judul";
    public override string OutletColumn => "Media";
    public override string DateColumn => "Tanggal";
    public override string DateMissing => "tidak diketahui";
    public override string BodyBegins => "Awal isi yang datang, sebagai teks";

    static string UnitOf(string unit) => unit switch { "request" => "permintaan", "credit" => "kredit", "search" => "pencarian", _ => unit };
}
