using ReputationWatch.Delivering;

namespace ReputationWatch.Dashboard.Language;

sealed partial class DeliveryIndonesian
{
    public override string Says(DeliveryFault fault) => fault.Problem switch
    {
        DeliveryProblem.IdImproper => $"\"{fault.Given}\" bukan ID: tulis huruf kecil, angka dan tanda hubung tunggal, paling banyak {ChannelRules.LongestId}, misalnya humas-surel.",
        DeliveryProblem.IdReserved => $"ID \"{fault.Given}\" dipakai program sendiri: tulis yang lain, misalnya humas-{fault.Given}.",
        DeliveryProblem.IdTaken => $"Nama ini sudah ada (\"{fault.Given}\"): tulis nama lain, atau ubah yang sudah ada.",
        DeliveryProblem.Missing => fault.Field switch
        {
            "who" => "Tulis siapa yang melakukannya.",
            "reason" => "Tulis alasannya.",
            "name" => "Tulis namanya.",
            "address" or "to" => "Tulis alamat di saluran ini.",
            var field => $"Isi ini: {FieldLabel(field)}.",
        },
        DeliveryProblem.TooLong => $"Tulis paling banyak {fault.Given} karakter.",
        DeliveryProblem.NotPlain => "Tulis tanpa ganti baris dan karakter yang tidak terlihat.",
        DeliveryProblem.KindUnknown => $"\"{fault.Given}\" bukan jenis saluran: pilih salah satu dari {string.Join(", ", ChannelKinds.Offered.Select(ChannelKinds.NameOf))}.",
        DeliveryProblem.KindFixed => $"Jenis saluran ini {fault.Given} dan tidak bisa diubah: tambahkan saluran lain.",
        DeliveryProblem.FieldUnknown => $"Saluran jenis {fault.Given} tidak punya isian ini: hilangkan.",
        DeliveryProblem.HostWrong => $"\"{fault.Given}\" bukan peladen surel: tulis namanya saja, misalnya mail.dinas.go.id.",
        DeliveryProblem.PortWrong => $"\"{fault.Given}\" bukan port: tulis 1 sampai 65535, biasanya 587.",
        DeliveryProblem.NeitherTrueNorFalse => $"\"{fault.Given}\" bukan true atau false: tulis salah satunya.",
        DeliveryProblem.NoMailAddress => $"\"{fault.Given}\" bukan alamat surel: tulis misalnya humas@dinas.go.id.",
        DeliveryProblem.NoWebAddress => "Ini bukan alamat web: tulis yang berawalan https:// atau http://, tanpa nama pengguna.",
        DeliveryProblem.NoHttpsAddress => "Alamat penyedia ini berawalan https://: salin persis seperti yang ditampilkan di sana.",
        DeliveryProblem.MalformedForProvider => fault.Field switch
        {
            "token" => "Ini bukan token seperti yang ditampilkan penyedia: salin seluruhnya, tanpa spasi.",
            "phoneNumberId" => $"\"{fault.Given}\" bukan ID nomor: tulis angka dari halaman \"API Setup\".",
            "template" or "templateLanguage" => $"\"{fault.Given}\" bukan nama yang benar: tulis huruf, angka dan garis bawah, misalnya peringatan atau id.",
            _ => "Ada karakter yang tidak bisa dikirim: tulis tanpa karakter itu.",
        },
        DeliveryProblem.PairBroken => "Isi nama pengguna dan kata sandi, atau kosongkan keduanya.",
        DeliveryProblem.SecretAgain => "Peladen, port atau enkripsinya berubah: tulis kata sandinya lagi, supaya tidak terkirim ke peladen lain tanpa disengaja.",
        DeliveryProblem.ChannelUnknown => $"Tidak ada saluran \"{fault.Given}\": pilih salah satu yang ada.",
        DeliveryProblem.ChannelOfConfiguration => $"\"{fault.Given}\" disiapkan lewat konfigurasi peladen: ubah di sana, atau tambahkan saluran sendiri.",
        DeliveryProblem.AddressNeedless => $"Saluran jenis {fault.Given} menuju satu tempat: kosongkan alamatnya.",
        DeliveryProblem.NoChat => $"\"{fault.Given}\" bukan obrolan: tulis ID-nya, misalnya 123456789 atau -1001234567890, atau nama kanal dengan @.",
        DeliveryProblem.NoPhone => $"\"{fault.Given}\" bukan nomor telepon: tulis misalnya 0812-3456-7890 atau +62 812 3456 7890.",
        DeliveryProblem.LanguageUnknown => $"\"{fault.Given}\" bukan bahasa pesan: tulis id atau en.",
        DeliveryProblem.ZoneUnknown => $"\"{fault.Given}\" bukan zona waktu: tulis misalnya Asia/Jakarta.",
        DeliveryProblem.NoTime => $"\"{fault.Given}\" bukan jam: tulis misalnya 21:30.",
        DeliveryProblem.QuietHalf => "Isi kedua ujung jam tenang, atau kosongkan keduanya.",
        DeliveryProblem.IncidentUnknown => $"\"{fault.Given}\" bukan jenis kejadian: pilih salah satu dari {string.Join(", ", Choices.Kinds.Select(Input.RecipientDraft.NameOf))}.",
        DeliveryProblem.HandlingUnknown => $"\"{fault.Given}\" bukan cara memberi tahu: tulis atOnce, digest atau off.",
        DeliveryProblem.KeywordUnknown => $"Tidak ada kata kunci \"{fault.Given}\": tulis ID yang dipantau.",
        _ => $"Belum bisa dihapus, karena orang ini dihubungi lewat saluran ini: {fault.Given}. Beri mereka saluran lain, atau hapus mereka dulu.",
    };
}
