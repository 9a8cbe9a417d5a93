using ReputationWatch.Assessing;

namespace ReputationWatch.Dashboard.Language;

sealed class LensIndonesian : LensWords
{
    public override string Title => "Peristiwa lama";
    public override string Nav => "Peristiwa";
    public override string Lead => "Pemberitaan tentang peristiwa di bawah ini dihitung sebagai era konflik, terpisah dari masa kini. Anda dapat mengubah, menambah, atau mematikannya.";
    public override string Add => "Tambah peristiwa";
    public override string Origin(LensOrigin origin) => origin switch { LensOrigin.BuiltIn => "bawaan", LensOrigin.Edited => "bawaan, diubah kantor", _ => "buatan kantor" };
    public override string Off => "mati";
    public override string Done(string result) => result switch
    {
        "off" => "Dimatikan. Pemeriksaan berikutnya tidak lagi memakainya.",
        "on" => "Dinyalakan. Pemeriksaan berikutnya memakainya lagi.",
        "reset" => "Kembali ke bawaan. Berlaku sejak pemeriksaan berikutnya.",
        "gone" => "Dihapus. Riwayatnya tetap tersimpan.",
        _ => "Tersimpan. Berlaku sejak pemeriksaan berikutnya.",
    };

    public override string AddTitle => "Tambah peristiwa lama";
    public override string HoldsFromNext => "Perubahan berlaku sejak pemeriksaan berikutnya. Pemberitaan yang sudah tersimpan dinilai ulang di latar belakang, dan angka lama dihitung ulang.";
    public override string NameLabel => "Nama peristiwa";
    public override string NameHint => "Seperti yang tampil di dasbor, misalnya Kerusuhan Sambas.";
    public override string StartLabel => "Hari pertama";
    public override string EndLabel => "Hari terakhir";
    public override string PeriodHint => $"Bila hanya bulan atau tahunnya yang diketahui: hari pertama dan terakhirnya. Sampai {LensRules.YearsToHistory} tahun setelah berakhir, pemberitaannya masih dihitung sebagai masa kini.";
    public override string RegionLabel => "Provinsi";
    public override string RegionHint => "Atau: nasional.";
    public override string NamesLabel => "Sebutan";
    public override string NamesHint => "Frasa yang hanya menunjuk peristiwa ini, satu per baris, misalnya kerusuhan sambas. Satu kata sehari-hari tidak diterima.";
    public override string PlacesLabel => "Tempat";
    public override string PlacesHint => "Tempat kejadian, satu per baris. Tempat saja tidak berarti apa-apa: setiap hari ada beritanya.";
    public override string GroupsLabel => "Kelompok yang berhadapan";
    public override string GroupsHint => "Dua kelompok per baris dengan koma di antaranya, misalnya dayak, madura. Baru berarti bila keduanya disebut bersama kata konflik.";
    public override string TermsLabel => "Istilah";
    public override string TermsHint => "Frasa yang menguatkan tanda lain, satu per baris.";
    public override string WhoLabel => "Nama Anda";
    public override string WhoHint => "Dicatat bersama perubahannya.";
    public override string ReasonLabel => "Alasan";
    public override string ReasonHint => "Satu kalimat: mengapa diubah.";
    public override string Save => "Simpan peristiwa";
    public override string SwitchHeading => "Matikan atau kembalikan";
    public override string SwitchHint => "Setiap tindakan dicatat beserta nama dan alasannya.";
    public override string SwitchOff => "Matikan";
    public override string SwitchOn => "Nyalakan";
    public override string GoBack => "Kembali ke bawaan";
    public override string TakeBack => "Hapus";
    public override string WorthALook => "Sebaiknya diperiksa lagi:";
    public override string Says(LensFault fault) => fault.Problem switch
    {
        LensProblem.IdImproper => $"\"{fault.Given}\" bukan id; tulis huruf kecil, angka, dan tanda hubung, misalnya sambas-1999.",
        LensProblem.IdTaken => $"Sudah ada peristiwa dengan id {fault.Given}. Ubah yang itu, atau pilih nama lain.",
        LensProblem.NameMissing => "Isi nama peristiwa, misalnya Kerusuhan Sambas.",
        LensProblem.TooLong => $"Paling panjang {fault.Given} karakter.",
        LensProblem.NotPlain => "Memuat karakter yang tidak terlihat atau pengubah arah tulisan. Ketik ulang, jangan tempel.",
        LensProblem.RegionMissing => "Isi provinsinya, atau: nasional.",
        LensProblem.DayUnreadable => "Isi tanggal, misalnya 1999-03-19.",
        LensProblem.PeriodOrder => $"Hari terakhir ({fault.Given}) mendahului hari pertama. Tukar keduanya.",
        LensProblem.PeriodFarOff => $"{fault.Given} tidak dapat dipakai; peristiwa terjadi antara tahun {LensRules.FirstYear} dan hari ini.",
        LensProblem.StillNews => $"Pemberitaannya masih dihitung sebagai masa kini sampai {fault.Given}.",
        LensProblem.NamesMissing => "Isi paling sedikit satu sebutan, misalnya kerusuhan sambas.",
        LensProblem.TooMany => $"Paling banyak {fault.Given} isian.",
        LensProblem.Wordless => $"\"{fault.Given}\" tidak memuat huruf atau angka. Hapus baris itu.",
        LensProblem.NameTooShort => $"\"{fault.Given}\" terlalu pendek sehingga bermakna banyak; tulis paling sedikit {LensRules.ShortestName} huruf, misalnya konflik {fault.Given}.",
        LensProblem.NameOrdinary => $"\"{fault.Given}\" kata sehari-hari; hampir semua berita akan terhitung. Tulis frasa, misalnya tragedi {fault.Given} 1999.",
        LensProblem.NameIsPlace => $"\"{fault.Given}\" juga tempat: setiap berita dari sana akan terhitung era konflik. Lebih baik tulis konflik {fault.Given}.",
        LensProblem.Repeated => $"\"{fault.Given}\" tertulis dua kali. Hapus salah satunya.",
        LensProblem.InTwoLists => $"\"{fault.Given}\" ada di dua daftar. Simpan di satu daftar saja.",
        LensProblem.TermCountsTwice => $"\"{fault.Given}\" juga kelompok atau tempat, sehingga dihitung dua kali.",
        LensProblem.PairImproper => $"\"{fault.Given}\" bukan sepasang; tulis dua kelompok berbeda, misalnya dayak, madura.",
        LensProblem.WhoMissing => "Isi nama Anda.",
        _ => "Isi alasannya, satu kalimat.",
    };

    public override string PreviewHeading => "Yang akan berubah";
    public override string PreviewHint => $"Dicoba pada paling banyak {LensDesk.MostTexts} pemberitaan terbaru, menurut judul dan cuplikannya. Tidak ada yang disimpan.";
    public override string Preview => "Lihat pengaruhnya";
    public override string NotYet => "Belum dicoba.";
    public override string Looked(string read, string holding) => $"{read} pemberitaan dibaca, {holding} memuat salah satu frasanya.";
    public override string NothingMoves => "Tidak ada pemberitaan yang berubah.";
    public override string Move(LensMove move, string count) => move switch
    {
        LensMove.NewlyAbout => $"Menjadi era konflik: {count}",
        LensMove.NewlyMentions => $"Hanya menyebut peristiwanya: {count}",
        _ => $"Tidak lagi terkait: {count}",
    };
    public override string AndMore(string count) => $"dan {count} lagi";


    public override string HistoryHeading => "Riwayat perubahan";
    public override string NoHistory => "Belum pernah diubah.";
    public override string Kind(LensChangeKind kind) => kind switch { LensChangeKind.Saved => "disimpan", LensChangeKind.SwitchedOff => "dimatikan", _ => "dikembalikan" };

    public override string OfKeyword => "Peristiwa lama yang diperhitungkan";
    public override string OfKeywordHint => "Kosongkan semua untuk memakai seluruh peristiwa yang menyala.";
    public override string SeeAll => "Lihat dan ubah peristiwa lama";
}
