using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Language;

sealed class AnalysisIndonesian : AnalysisWords
{
    public override string Heading => "Analisis";
    public override string Window(string from, string to, string days) => $"{from} sampai {to}, dibandingkan dengan {days} sebelumnya.";
    public override string Stories => "Cerita";
    public override string StoryKinds(string positive, string neutral, string negative, string conflict, string copies) =>
        $"{positive} positif, {neutral} netral, {negative} negatif, {conflict} era konflik; {copies} salinan";
    public override string RankedShare => "Pangsa positif di halaman pencarian";
    public override string RankedShareMeaning => "Positif dibanding era konflik, menurut peringkat; tiap alamat dihitung satu kali, berapa kali pun halaman dibaca.";
    public override string Polarised => "Bagian yang memihak";
    public override string PolarisedMeaning => "Positif atau era konflik, dari semua cerita: tentang sebanyak inilah pangsa positif berbicara.";
    public override string ConflictBefore(string before) => $"periode sebelumnya {before}";
    public override string AllStories(string value) => $"{value} bila cerita netral ikut dihitung";
    public override string JudgedStories => "tanpa cerita netral";
    public override string Balances(string? conflict, string? present) =>
        $"Indeks −100 sampai +100: {conflict ?? "–"} terhadap era konflik, {present ?? "–"} hanya masa kini";
    public override string EnginesHeading => "Per mesin pencari";
    public override string Engine => "Mesin";
    public override string Together => "Semua bersama";
    public override string NoEngines => "Tidak ada halaman pencarian yang terbaca dalam periode ini.";
    public override string Log2View => "Dengan bobot log2";
    public override string Addresses(string n) => $"dari {n} alamat";
    public override string ChangeSince => "Dibanding sebelumnya";
    public override string FindingsHeading => "Yang dapat disimpulkan";

    public override string Change(string points, string low, string high, bool clear) =>
        $"{points} poin persen (95%: {low} sampai {high})" + (clear ? "" : "; bisa jadi tidak berubah");
    public override string NoChange => "Tidak dapat dibandingkan: salah satu periode tidak punya cerita positif maupun era konflik.";
    public override string Warning(string curve, string balance, string otherCurve, string otherBalance) =>
        $"Hati-hati: dengan bobot {curve} indeksnya {balance}, dengan {otherCurve} {otherBalance}. Pihak mana yang menang bergantung pada bobot peringkat; jangan sebut salah satunya saja.";
    public override string HarmfulTrend => "Arah cerita merugikan";
    public override string ShareTrend => "Arah pangsa positif";
    public override string Clear(bool up, string percent, string low, string high, string weeks, bool ofShare) =>
        $"{(up ? "Naik" : "Turun")} {percent} seminggu{(ofShare ? " (peluangnya)" : "")} selama {weeks} minggu (95%: {low} sampai {high}).";
    public override string Unclear(string percent, string low, string high, string weeks) =>
        $"Tidak ada arah yang jelas dalam {weeks} minggu: {percent} seminggu (95%: {low} sampai {high}).";
    public override string HarmfulLevels => "Titik ubah cerita merugikan";
    public override string ShareLevels => "Titik ubah pangsa positif";
    public override string OneLevel(string level, string since) => $"Tidak ada: tetap sekitar {level} cerita sehari sejak {since}.";
    public override string OneShareLevel(string level, string since) => $"Tidak ada: tetap sekitar {level} sejak {since}.";
    public override string LevelChange(string day, string after, string before) => $"Sejak {day}: sekitar {after} cerita merugikan sehari, sebelumnya {before}.";
    public override string ShareLevelChange(string day, string after, string before) => $"Sejak {day}: pangsa positif sekitar {after}, sebelumnya {before}.";
    public override string Forecast => "Prakiraan";
    public override string ForecastWeek(string from, string to, string expected, string low, string high) =>
        $"{from} – {to}: {expected} cerita merugikan (80%: {low} sampai {high}).";
    public override string OnlyWeeks => "Kurang dari setengah cerita sehari, jadi hanya jumlah seminggu yang berarti.";
    public override string ForecastMeaning => "Bila keadaan tetap seperti belakangan ini; tanpa meneruskan arah naik atau turun.";
    public override string TooLittle(TooLittle missing) => "Terlalu sedikit untuk disimpulkan: " + missing.Kind switch
    {
        Shortage.Days => $"{missing.Have} hari teramati, perlu {missing.Need}.",
        Shortage.Weeks => $"{missing.Have} minggu utuh teramati, perlu {missing.Need}.",
        Shortage.WeeksBefore => $"{missing.Have} minggu utuh teramati sebelum mulai, perlu {missing.Need}.",
        Shortage.WeeksAfter => $"{missing.Have} minggu utuh teramati sejak mulai, perlu {missing.Need}.",
        Shortage.Stories => $"{missing.Have} cerita positif atau era konflik, perlu {missing.Need}.",
        _ => "semua minggu sama, jadi kebetulan tidak dapat diukur.",
    };

    public override string BreakOn(string day, string changes) => $"{day}: cara menghitung berubah ({changes}); jangan dibandingkan melewati tanggal ini.";
    public override string Changed(BreakKind kind, string before, string after) => kind switch
    {
        BreakKind.Model => $"kata dan bobot bawaan {before} → {after}",
        BreakKind.Lenses => $"peristiwa lama, revisi {before} → {after}",
        BreakKind.Layer => after == "0" ? "hasil belajar dari koreksi dimatikan" : $"hasil belajar dari koreksi, langkah {before} → {after}",
        BreakKind.Curve => $"bobot peringkat {before} → {after}",
        _ => before == after ? $"sumber lain, tetap {after}" : $"sumber {before} → {after}",
    };

    public override string HarmfulChartTitle(string name) => $"Cerita merugikan per hari, {name}";
    public override string PerDay => "Cerita merugikan per hari";
    public override string ForecastLegend => "prakiraan 14 hari dengan selang 80%";
    public override string LevelLegend => "taraf di antara titik ubah";
    public override string Marks(int n) => $"{n} penanda pada grafik";
    public override string Expected => "prakiraan";
    public override string TableOfDays => "Tabel cerita merugikan dan prakiraan";

    public override string CampaignsHeading => "Pengaruh kampanye";
    public override string NoCampaigns => "Belum ada kampanye yang dicatat untuk kata kunci ini.";
    public override string PositiveStories => "Cerita positif seminggu";
    public override string HarmfulStories => "Cerita merugikan seminggu";
    public override string Share => "Pangsa positif seminggu";
    public override string Lift(string percent, string low, string high) => $"{percent} (95%: {low} sampai {high})";
    public override string ShareLift(string before, string after, string low, string high) => $"{before} menjadi {after} (selisih 95%: {low} sampai {high} poin persen)";
    public override string Provable => "Lebih jelas daripada kebetulan. Bahwa kampanye penyebabnya adalah kesimpulan Anda, bukan hitungan ini.";
    public override string NotProvable(string weeks) => $"Tidak dapat dibuktikan dalam {weeks} minggu: selang itu masih memuat \"tidak ada pengaruh\". Bahkan kenaikan separuhnya sering tidak terbukti dalam 4 minggu.";
    public override string Weeks(string before, string after) => $"{before} minggu sebelum, {after} minggu sejak mulai.";
    public override string Inflation(string factor) => $"Minggu yang berurutan saling mirip; ragamnya dikalikan {factor}.";
    public override string Placebo(string asClear, string tried) => $"Uji plasebo: dari {tried} tanggal lain sebelum kampanye, {asClear} tampak sejelas ini.";
    public override string Control(ControlUse use, string name, string? correlation) => use switch
    {
        ControlUse.Used => $"Dibandingkan dengan {name} (korelasi sebelum kampanye {correlation}).",
        ControlUse.MovesOtherwise => $"{name} tidak dipakai sebagai pembanding: sebelum kampanye geraknya lain (korelasi {correlation}, perlu lebih dari 0,5).",
        ControlUse.TooFewWeeks => $"{name} tidak dipakai sebagai pembanding: terlalu sedikit minggu yang dimiliki keduanya.",
        _ => "Tanpa pembanding: pengaruh hal lain pada waktu yang sama tidak dapat dipisahkan.",
    };
    public override string PossibleOn(string day) => $"Paling cepat dapat dihitung {day}.";
    public override string NeverPossible => "Tidak akan dapat dihitung: sebelum mulai, kata kunci ini terlalu singkat dipantau.";
    public override string BreakInside => "Cara menghitung berubah di dalam minggu-minggu ini; sebagian selisih bisa berasal dari situ.";
}
