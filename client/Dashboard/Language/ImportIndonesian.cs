using ReputationWatch.Dashboard.Importing;
using ReputationWatch.Importing;

namespace ReputationWatch.Dashboard.Language;

sealed class ImportIndonesian : ImportWords
{
    public override string Title => "Impor kliping";
    public override string Nav => "Impor";
    public override string Lead => "Pemberitaan yang Anda catat sendiri, misalnya dari koran, radio, televisi, atau media sosial, ikut dihitung setelah diimpor dari tabel CSV.";
    public override string ColumnsLead => "Baris pertama memuat nama kolom. Yang wajib: kata kunci, judul, tanggal, serta tautan atau media. Urutannya bebas; kolom lain diabaikan.";
    public override string Template => "Unduh contoh tabel (template.csv)";
    public override string FileLabel => "Berkas CSV";
    public override string FileHint => "Dari Excel: Simpan Sebagai, lalu pilih CSV. Paling besar 5 MB dan 20.000 baris.";
    public override string KeywordLabel => "Kata kunci";
    public override string KeywordHint => "Hanya dipakai bila tabelnya tidak memiliki kolom kata kunci.";
    public override string KeywordFromColumn => "menurut kolom kata kunci";
    public override string Check => "Periksa dahulu";
    public override string PreviewTitle => "Periksa sebelum mengimpor";
    public override string NothingYet => "Belum ada yang diimpor.";
    public override string Rows => "Baris dalam tabel";
    public override string Good => "Dapat diimpor";
    public override string KnownAlready => "Sudah dikenal";
    public override string Bad => "Bermasalah";
    public override string Confirm(string rows) => $"Impor {rows} baris";
    public override string NothingToImport => "Tidak ada baris yang dapat diimpor.";
    public override string Other => "Pilih berkas lain";
    public override string Ignored(string columns) => $"Kolom yang diabaikan: {columns}.";
    public override string BadHeading => "Baris bermasalah, tidak akan diimpor";
    public override string GoodHeading => "Baris pertama yang akan diimpor";
    public override string More(string n) => $"dan {n} lagi.";
    public override string Line => "Baris";
    public override string FieldHeading => "Kolom";
    public override string WhatHeading => "Masalah";
    public override string WrittenHeading => "Tertulis";
    public override string InsteadHeading => "Tulislah";
    public override string Keyword => "Kata kunci";
    public override string Headline => "Judul";
    public override string Outlet => "Media";
    public override string Published => "Tanggal";
    public override string DoneTitle => "Impor selesai";
    public override string Done(string imported, string known, string bad) => $"{imported} baris diimpor, {known} sudah dikenal, {bad} bermasalah dan tidak diimpor.";
    public override string Next => "Yang diimpor dinilai dan muncul di halaman kata kuncinya setelah putaran berikutnya, biasanya dalam satu menit.";

    public override string Field(string field) => ClippingColumns.Known.FirstOrDefault(k => k.Field == field).Names is { } names ? names[0] : "baris";

    public override string What(BadClipping bad) => bad.Problem switch
    {
        ClippingProblem.KeywordMissing => "kata kunci kosong",
        ClippingProblem.KeywordUnknown => "kata kunci tidak dipantau",
        ClippingProblem.TitleMissing => "judul kosong",
        ClippingProblem.TooLong => "terlalu panjang",
        ClippingProblem.UrlUnreadable => "bukan alamat web",
        ClippingProblem.OutletMissing => "tidak ada tautan maupun media",
        ClippingProblem.DateMissing => "tanggal kosong",
        ClippingProblem.DateUnreadable => "tanggal tidak terbaca",
        ClippingProblem.DateInFuture => "tanggal belum tiba",
        ClippingProblem.Repeated => "sama dengan baris sebelumnya",
        _ => "tanda kutip tidak ditutup, atau kolomnya terlalu banyak",
    };

    public override string Instead(BadClipping bad) => bad.Problem switch
    {
        ClippingProblem.KeywordMissing => "nama yang dipantau, misalnya Sampit",
        ClippingProblem.KeywordUnknown => "nama yang sudah dipantau, atau tambahkan dahulu kata kuncinya",
        ClippingProblem.TitleMissing => "judul beritanya",
        ClippingProblem.TooLong => bad.Field switch { "title" => "paling panjang 500 karakter", "outlet" => "paling panjang 80 karakter", _ => "paling panjang 2.000 karakter" },
        ClippingProblem.UrlUnreadable => "alamat utuh seperti https://kabar.example/berita, atau kosongkan dan isi medianya",
        ClippingProblem.OutletMissing => "nama medianya, misalnya Kalteng Pos",
        ClippingProblem.DateMissing or ClippingProblem.DateUnreadable => "misalnya 28/03/2026 atau 2026-03-28 14:30",
        ClippingProblem.DateInFuture => "hari ini atau sebelumnya",
        ClippingProblem.Repeated => "hapus salah satunya",
        _ => "apit isi yang memuat pemisah dengan tanda kutip, dan gandakan tanda kutip di dalamnya",
    };

    public override string Says(ClippingFile.Unreadable file) => file.Problem switch
    {
        FileProblem.Empty => "Berkas kosong. Pilih berkas CSV yang berisi tabel kliping.",
        FileProblem.TooLarge => "Berkas lebih besar dari 5 MB. Bagi menjadi beberapa berkas.",
        FileProblem.TooManyRows => "Tabel memuat lebih dari 20.000 baris. Bagi menjadi beberapa berkas.",
        FileProblem.Workbook => "Ini buku kerja Excel atau LibreOffice. Simpan sebagai CSV, lalu unggah hasilnya.",
        FileProblem.NotText => "Ini bukan berkas teks. Simpan tabelnya sebagai CSV UTF-8.",
        _ => $"Kolom yang kurang: {Names(file.Missing.Select(Field))}. Yang ditemukan: {Names(file.Found)}. Baris pertama harus memuat nama kolom: {Names(ClippingColumns.Known.Select(k => k.Names[0]))}.",
    };

    static string Names(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } said ? said : "tidak ada";
}
