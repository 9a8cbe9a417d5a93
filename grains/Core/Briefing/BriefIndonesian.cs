using ReputationWatch.Assessing;
using ReputationWatch.Trending;

namespace ReputationWatch.Briefing;

sealed class BriefIndonesian : BriefWords
{
    public override string Heading(string day) => $"Ringkasan harian, {day}";
    public override string Title(string day, string gist) => $"Ringkasan {day}: {gist}";
    public override string Span(string since, string at) => $"Yang terjadi sejak {since} sampai {at}.";
    public override string Late(string hour, string at) => $"Ringkasan ini untuk pukul {hour}. Sistem sedang mati pada jam itu, jadi ringkasan baru dibuat {at}.";
    public override string Footer => "Pangsa positif: berita positif dibagi berita positif dan era konflik, 28 hari terakhir, dengan selang kepercayaan 95%. Disebut berubah hanya bila selisihnya melampaui derau. Merugikan: negatif, tentang konflik lama, atau mengandung risiko. Yang tidak terbaca tidak dihitung nol.";
    public override string Link => "Buka di dasbor";
    public override string More(string count) => $"dan {count} lagi";
    public override string Nothing => "tidak ada perubahan berarti";

    public override string Opened(string count) => $"{count} insiden baru";
    public override string Open(string count) => $"{count} insiden masih terbuka";
    public override string Worse(string count) => $"{count} kata kunci memburuk";
    public override string Better(string count) => $"{count} kata kunci membaik";
    public override string HarmfulStories(string count) => $"{count} berita merugikan baru";
    public override string OnPageOne(string count) => $"{count} hasil merugikan masuk halaman pertama";
    public override string SourcesDown(string count) => $"{count} sumber tidak terbaca";

    public override string Glance => "Sekilas";
    public override IReadOnlyList<string> GlanceHeads { get; } = ["Kata kunci", "Pangsa positif", "Sejak ringkasan lalu", "Berita baru (merugikan)", "Merugikan di halaman pertama"];
    public override string NoKeywords => "Belum ada kata kunci yang dipantau.";
    public override string NoFigures => "tidak terbaca";
    public override string TooLittle => "belum cukup data";
    public override string Range(string value, string low, string high) => $"{value} ({low}–{high})";
    public override string Direction(Direction direction) => direction switch
    {
        Briefing.Direction.Better => "membaik",
        Briefing.Direction.Worse => "memburuk",
        Briefing.Direction.WithinNoise => "tetap",
        _ => "tidak bisa dibandingkan",
    };
    public override string Of(string part, string whole) => $"{whole} ({part})";
    public override string Quiet(string names) => $"Tanpa perubahan berarti, dan tanpa hasil merugikan di halaman pertama: {names}.";

    public override string Press(Pressure pressure) => pressure switch
    {
        Pressure.Opened => "insiden",
        Pressure.Open => "insiden terbuka",
        Pressure.Worse => "memburuk",
        Pressure.Harm => "ada yang merugikan",
        Pressure.Better => "membaik",
        _ => "tetap",
    };
    public override string Share(string value, string low, string high, string stories, Grade grade) =>
        $"Pangsa positif {value} ({low} sampai {high}) dari {stories} berita; {grade switch { Grade.Solid => "kuat", Grade.Indicative => "petunjuk", _ => "lemah" }}.";
    public override string ShareTooLittle(string positive, string conflict) => $"Pangsa positif: belum cukup data ({positive} berita positif, {conflict} era konflik dalam 28 hari).";
    public override string SinceLast(string points, Direction direction) => direction switch
    {
        Briefing.Direction.Unknown => "Dengan ringkasan lalu tidak bisa dibandingkan.",
        Briefing.Direction.WithinNoise => $"Sejak ringkasan lalu {points} poin, masih dalam batas derau.",
        _ => $"Sejak ringkasan lalu {points} poin: {Direction(direction)}.",
    };
    public override string SinceMonth(string points, string low, string high, Direction direction) => direction switch
    {
        Briefing.Direction.Unknown => "Dengan 28 hari sebelumnya tidak bisa dibandingkan.",
        Briefing.Direction.WithinNoise => $"Dibanding 28 hari sebelumnya {points} poin ({low} sampai {high}), masih dalam batas derau.",
        _ => $"Dibanding 28 hari sebelumnya {points} poin ({low} sampai {high}): {Direction(direction)}.",
    };
    public override string Visibility(string now, string? before) =>
        before is null || before == now ? $"Keterlihatan era konflik di halaman pertama {now}." : $"Keterlihatan era konflik di halaman pertama {now}, pada ringkasan lalu {before}.";
    public override string NewStories(string all, string positive, string neutral, string negative, string conflict) =>
        all == "0" ? "Tidak ada berita baru." : $"Berita baru {all}: {positive} positif, {neutral} netral, {negative} negatif, {conflict} era konflik.";
    public override string HarmfulHeading => "Berita merugikan yang baru";
    public override string Copies(string count) => $"{count} salinan";
    public override string IncidentsHeading => "Insiden";
    public override string Stage(IncidentStage stage) => stage switch
    {
        IncidentStage.Opened => "baru",
        IncidentStage.Open => "masih terbuka",
        IncidentStage.Closed => "selesai",
        IncidentStage.Passed => "baru, sudah selesai",
        _ => "dicatat",
    };
    public override string IncidentTimes(string opened, string? closed) => closed is null ? $"sejak {opened}" : $"{opened} sampai {closed}";
    public override string PageHeading(string source, string count, string results) => $"Halaman pertama {source}: {count} dari {results} merugikan";
    public override string PageUnread(string source, string last) => $"{source}: halaman pertama tidak terbaca sejak {last}; yang berikut keadaan saat itu.";
    public override string EnteredHeading(string source) => $"Masuk halaman pertama {source}";
    public override string LeftHeading(string source) => $"Keluar dari halaman pertama {source}";
    public override string Rank(string rank) => $"peringkat {rank}";
    public override string Moved(int? before, int rank, bool entered) =>
        entered ? "baru" : before is not { } b || b == rank ? "" : b > rank ? $"naik dari {b}" : $"turun dari {b}";
    public override string Tone(Tone tone) => tone switch { Assessing.Tone.Positive => "positif", Assessing.Tone.Negative => "negatif", _ => "netral" };
    public override string Era(string name) => $"era konflik: {name}";
    public override string Risk(Risk risk) => risk switch
    {
        Assessing.Risk.Hoax => "hoaks",
        Assessing.Risk.Hate => "ujaran kebencian",
        Assessing.Risk.Slander => "fitnah",
        _ => "hasutan",
    };

    public override string SourcesHeading => "Sumber";
    public override string AllRead(string count) => $"Semua {count} sumber yang pernah terbaca masih terbaca.";
    public override string SomeDown(string read, string down) => $"{read} sumber terbaca, {down} tidak. Angka dari sumber yang tidak terbaca kosong, bukan nol.";
    public override string DownHeading => "Tidak terbaca";
    public override string BackHeading => "Terbaca lagi";
    public override string DownSince(string since) => $"sejak {since}";
    public override string BackAt(string since, string at) => $"{since} sampai {at}";
    public override string CorrectionsHeading(string count) => $"Koreksi ({count})";
    public override string Corrected(string by, string keyword, string at) => $"{by}, {keyword}, {at}";
    public override string Withdrawn => "koreksi ditarik";
    public override string NoRisk => "tanpa risiko";
    public override string Present => "masa kini";

    public override string ShortSpan(string since) => $"Sejak {since}.";
    public override string ShortShare(string value, string low, string high, string? direction) =>
        $"positif {value} ({low}–{high}){(direction is null ? "" : $", {direction}")}";
    public override string ShortStories(string all, string harmful) => $"berita baru {all}, merugikan {harmful}";
    public override string ShortPage(string count, string ranks, string entered) =>
        $"halaman pertama {count} merugikan (peringkat {ranks}){(entered == "0" ? "" : $", {entered} baru masuk")}";
    public override string ShortQuiet(string count, bool all) => all ? $"{count} kata kunci dipantau, tidak ada perubahan berarti." : $"{count} kata kunci lain tetap.";
    public override string ShortStanding(string count) => $"Tetap di halaman pertama: {count} hasil merugikan.";
    public override string ShortMore(string count) => $"{count} kata kunci lain berubah.";
    public override string ShortSources(string names) => $"Tidak terbaca: {names}.";
    public override string ShortCorrections(string count) => $"Koreksi: {count}.";
    public override string ShortLink(string address) => $"Selengkapnya: {address}";
}
