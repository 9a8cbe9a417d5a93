using ReputationWatch.Learning;

namespace ReputationWatch.Dashboard.Language;

sealed class LearningIndonesian : LearningWords
{
    public override string Title => "Belajar dari koreksi";
    public override string Nav => "Belajar";
    public override string Lead => "Bila koreksi nada sudah cukup banyak, kata-kata khas daerah Anda dipelajari dan ditambahkan pada penilaian bawaan. Hasilnya hanya dipakai bila lebih sering benar pada koreksi yang tidak ikut dipelajari, dan tidak merusak uji bawaan.";
    public override string Done(string result) => result switch
    {
        "better" => "Dicoba: hasilnya lebih baik. Dipakai sejak pemeriksaan berikutnya, kecuali sedang dimatikan.",
        "nobetter" => "Dicoba: hasilnya tidak lebih baik, jadi tidak dipakai.",
        "toofew" => $"Belum dicoba: dibutuhkan paling sedikit {LayerTraining.Needed} koreksi nada.",
        "off" => "Dimatikan. Pemeriksaan berikutnya memakai penilaian bawaan saja.",
        _ => "Dinyalakan. Berlaku sejak pemeriksaan berikutnya.",
    };

    public override string StateHeading => "Keadaan sekarang";
    public override string InUse => "dipakai";
    public override string SwitchedOff => "dimatikan";
    public override string NotInUse => "belum dipakai";
    public override string NeverTried => "Belum pernah dicoba, jadi belum ada yang dipelajari dan penilaian bawaan saja yang menilai.";
    public override string Corrections(string count, string nextAt, bool enough) => enough
        ? $"Ada {count} koreksi nada: cukup untuk percobaan berikutnya, yang berjalan sendiri paling cepat sehari setelah yang terakhir."
        : $"Ada {count} koreksi nada. Percobaan berikutnya berjalan sendiri setelah ada {nextAt}.";

    public override string FiguresHeading => "Hasil percobaan terakhir";
    public override string HeldBack(string right, string rightBefore, string all) => $"Dari {all} koreksi yang tidak ikut dipelajari, {right} dinilai benar; dengan penilaian bawaan saja {rightBefore}.";
    public override string Shipped(string after, string before, string tolerated) => $"Pada uji bawaan nilainya {after} dari 100; dengan penilaian bawaan saja {before}. Turun lebih dari {tolerated} tidak diterima.";
    public override string Strength(string share) => $"Yang dipelajari dipakai dengan kekuatan {share}.";
    public override string NotBetter => "Karena tidak lebih baik, yang menilai tetap penilaian bawaan.";

    public override string WordsHeading => "Kata yang paling berubah";
    public override string WordsHint => "Semakin besar angkanya, semakin kuat kata itu menarik penilaian.";
    public override string Word => "Kata";
    public override string Direction => "Arah";
    public override string Toward(bool positive, string leaning) => $"{(positive ? "positif" : "negatif")} ({leaning})";
    public override string Texts => "Koreksi yang memuatnya";

    public override string ActsHeading => "Coba, matikan, atau unduh";
    public override string ActsHeadingOfNone => "Coba";
    public override string ActsHint => "Setiap tindakan dicatat beserta nama dan alasannya.";
    public override string TryNow => "Coba sekarang";
    public override string SwitchOff => "Matikan";
    public override string SwitchOn => "Nyalakan";
    public override string Export => "Unduh hasil belajar (JSON)";

    public override string HistoryHeading => "Riwayat";
    public override string NoHistory => "Belum pernah dicoba.";
    public override string Kind(LayerStepKind kind) => kind switch
    {
        LayerStepKind.Trained => "dicoba, lebih baik",
        LayerStepKind.NoBetter => "dicoba, tidak lebih baik",
        LayerStepKind.SwitchedOff => "dimatikan",
        _ => "dinyalakan",
    };
    public override string Itself => "otomatis, karena koreksi baru sudah cukup";
    public override string Tried(string corrections, string right, string rightBefore, string all) => $"{corrections} koreksi; benar {right} dari {all} yang disisihkan, sebelumnya {rightBefore}";
}
