using ReputationWatch.Assessing;
using ReputationWatch.Labelling;

namespace ReputationWatch.Dashboard.Language;

sealed partial class Indonesian
{
    public override string CorrectionsHeading => "Koreksi";
    public override string Correct => "Koreksi";
    public override string Corrected => "dikoreksi";
    public override string CorrectedBy(string by, string at) => $"Dikoreksi oleh {by} pada {at}";
    public override string ReasonGiven(string reason) => $"Alasan: {reason}";
    public override string MachineSaid(string what) => $"mesin: {what}";
    public override string CorrectsEveryCopy => "Berlaku segera untuk semua salinan berita ini, juga yang datang kemudian, dan tetap berlaku sampai dibatalkan.";
    public override string ToneLabel => "Nada";
    public override string EraLabelled => "Masa";
    public override string RisksLabel => "Risiko";
    public override string AsTheMachine(string what) => $"seperti mesin ({what})";
    public override string EraOfToday => "masa kini";
    public override string EraAbout(string lens) => $"tentang {lens}";
    public override string EraMentions(string lens) => $"hanya menyebut {lens}";
    public override string NoRisk => "tanpa risiko";
    public override string ByLabelled => "Nama Anda";
    public override string ReasonLabel => "Alasan (boleh kosong)";
    public override string SaveCorrection => "Simpan koreksi";
    public override string WithdrawCorrection => "Batalkan koreksi";

    public override string Says(LabelProblem? problem) => problem switch
    {
        null => "Dikoreksi. Semua salinannya kini dihitung menurut koreksi itu.",
        LabelProblem.UnknownMention => "Tidak ada yang berubah: berita itu tidak ada lagi di sini.",
        LabelProblem.Empty => "Tidak ada yang dikoreksi. Pilih nada, masa, atau risiko yang lain dari kata mesin.",
        LabelProblem.NameMissing => "Belum disimpan. Tulis nama Anda, agar jelas siapa yang mengoreksi.",
        LabelProblem.NameUnfit => $"Belum disimpan. Nama paling panjang {Correction.LongestName} huruf, satu baris, dan semuanya terlihat.",
        LabelProblem.ReasonTooLong => $"Belum disimpan. Alasan paling panjang {Correction.LongestReason} huruf.",
        LabelProblem.LensUnknown => "Belum disimpan. Pilih masa dari daftar.",
        _ => "Tidak ada yang berubah: berita itu tidak dikoreksi.",
    };

    public override string EvidenceTone(string kind, double weight) => kind switch
    {
        "negated" => $"kata yang diingkari, jadi condong {Lean(weight)}",
        "failed" => $"hal baik yang gagal, jadi condong {Lean(weight)}",
        "softened" => $"hal buruk yang dicegah atau ditangani, jadi condong {Lean(weight)}",
        "turned" => $"naik atau turunnya menentukan, jadi condong {Lean(weight)}",
        "word" => $"kata yang dipelajari dari judul berlabel, condong {Lean(weight)}",
        "start" => $"nilai awal beserta semua kata yang terlalu ringan untuk disebut, condong {Lean(weight)}",
        "debunked" => "klaim yang dibantah: tidak memberatkan siapa pun",
        _ => $"condong {Lean(weight)}",
    };
    public override string EvidenceLens(string lens, string kind) => kind switch
    {
        "" => $"menunjuk ke peristiwa {lens}",
        "place" => $"tempat peristiwa {lens}, dengan kata konflik di kalimat yang sama",
        "groups" => $"pihak yang bertikai dalam peristiwa {lens}",
        "term" => $"istilah yang menyertai peristiwa {lens}",
        "year" => $"tahun peristiwa {lens}",
        "past" => $"menengok ke masa lalu, mendukung peristiwa {lens}",
        "now" => $"kata masa kini, melemahkan peristiwa {lens}",
        _ when kind.StartsWith("year=", StringComparison.Ordinal) => $"berarti {kind["year=".Length..]}, masa peristiwa {lens}",
        _ => $"petunjuk lain untuk peristiwa {lens}",
    };
    public override string PresentClash => "Bentrok masa kini";
    public override string Manner(RiskManner manner) => manner switch
    {
        RiskManner.Debunked => "dibantah",
        RiskManner.Asserted => "disebarkan",
        _ => "diberitakan",
    };
    public override string EvidenceClash => "bentrok masa kini";
    public override string EvidenceRisk(string risk) => risk switch
    {
        "hoax" => "ciri hoaks atau bantahannya",
        "hate" => "ciri ujaran kebencian",
        "slander" => "ciri fitnah",
        "incitement" => "ciri hasutan",
        _ => $"ciri risiko \"{risk}\"",
    };
    public override string EvidenceOther(string key) => $"petunjuk \"{key}\"";
    public override string ToneScore(string sum) => $"Skor nada, yaitu jumlah bobot nadanya: {sum}. Di bawah nol condong negatif, di atas nol condong positif; dekat nol netral.";
    public override string MoreSigns(string count) => $"{count} lagi";
}
