using ReputationWatch.Campaigning;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Language;

sealed class CampaignIndonesian : CampaignWords
{
    public override string Title => "Kampanye dan catatan";
    public override string Nav => "Kampanye";
    public override string Lead => "Kampanye yang dicatat di sini tampak pada grafik kata kuncinya, dan pengaruhnya dihitung. Catatan hanya menandai peristiwa lain pada grafik.";
    public override string Add => "Tambah";
    public override string None => "Belum ada kampanye atau catatan.";
    public override string NoneNext => $"Catat kampanye sebelum mulai: pengaruhnya baru dapat dihitung setelah {CampaignLift.FewestBefore} minggu teramati sebelum dan {CampaignLift.FewestAfter} minggu sejak mulai.";
    public override string Kind(CampaignKind kind) => kind == CampaignKind.Campaign ? "kampanye" : "catatan";
    public override string AllKeywords => "semua kata kunci";
    public override string GoesOn => "berjalan";
    public override string Done(string result) => result == "removed" ? "Dihapus. Riwayatnya tetap tersimpan." : "Tersimpan.";
    public override string AddTitle => "Tambah kampanye atau catatan";
    public override string KindLabel => "Jenis";
    public override string KindHint => "Kampanye: pengaruhnya dihitung. Catatan: hanya ditandai pada grafik, misalnya pemilihan atau banjir.";
    public override string NameLabel => "Nama";
    public override string NameHint => "Seperti yang tampil pada grafik, misalnya Festival Habaring Hurung.";
    public override string FromLabel => "Hari pertama";
    public override string ToLabel => "Hari terakhir";
    public override string DaysHint => "Hari terakhir boleh kosong bila masih berjalan, atau bila hanya sehari.";
    public override string KeywordsLabel => "Kata kunci yang dituju";
    public override string KeywordsHint => "Paling sedikit satu untuk kampanye. Catatan tanpa kata kunci tampak pada semuanya.";
    public override string ControlLabel => "Kata kunci pembanding";
    public override string ControlHint => "Yang tidak disentuh kampanye tetapi mengalami hal lain yang sama, misalnya kabupaten tetangga. Hanya dipakai bila sebelum kampanye geraknya serupa.";
    public override string NoControl => "tanpa pembanding";
    public override string NoteLabel => "Keterangan";
    public override string NoteHint => "Boleh kosong.";
    public override string WhoLabel => "Nama Anda";
    public override string WhoHint => "Dicatat bersama perubahannya.";
    public override string ReasonLabel => "Alasan perubahan";
    public override string ReasonHint => "Satu kalimat: mengapa diubah.";
    public override string Save => "Simpan";
    public override string RemoveHeading => "Hapus";
    public override string RemoveHint => "Tidak lagi tampak pada grafik dan hitungan; riwayatnya tetap tersimpan.";
    public override string Remove => "Hapus";
    public override string HistoryHeading => "Riwayat";
    public override string Change(bool first, CampaignChangeKind kind) => kind == CampaignChangeKind.Removed ? "dihapus" : first ? "ditambahkan" : "diubah";
    public override string Says(CampaignFault fault) => fault.Problem switch
    {
        CampaignProblem.NameMissing => "Isi nama, misalnya Festival Habaring Hurung.",
        CampaignProblem.TooLong => $"Paling panjang {fault.Given} karakter.",
        CampaignProblem.NotPlain => "Memuat karakter yang tidak terlihat atau pengubah arah tulisan. Ketik ulang, jangan tempel.",
        CampaignProblem.FromUnreadable => "Isi hari pertama, misalnya 2026-05-01.",
        CampaignProblem.ToUnreadable => "Isi hari terakhir, misalnya 2026-06-30, atau kosongkan.",
        CampaignProblem.Order => $"Hari terakhir ({fault.Given}) mendahului hari pertama. Tukar keduanya.",
        CampaignProblem.FarOff => $"Tahunnya di luar {fault.Given}. Periksa lagi tanggalnya.",
        CampaignProblem.KeywordsMissing => "Pilih paling sedikit satu kata kunci, atau ubah jenisnya menjadi catatan.",
        CampaignProblem.KeywordUnknown => $"Tidak ada kata kunci \"{fault.Given}\". Pilih yang dipantau.",
        CampaignProblem.ControlIsTarget => $"{fault.Given} dituju kampanye, jadi tidak dapat menjadi pembanding. Pilih yang lain atau tanpa pembanding.",
        CampaignProblem.WhoMissing => "Isi nama Anda.",
        _ => "Isi alasannya dalam satu kalimat.",
    };
    public override string SeeEffect => "Lihat pengaruhnya:";
    public override string Export => "Kampanye";
}
