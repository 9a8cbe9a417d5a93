using ReputationWatch.Delivering;

namespace ReputationWatch.Dashboard.Language;

sealed partial class DeliveryIndonesian : DeliveryWords
{
    public override string Title => "Pengiriman";
    public override string Nav => "Pengiriman";
    public override string Lead => "Siapa yang diberi tahu bila ada kejadian, lewat saluran apa dan kapan. Saluran yang menolak untuk seterusnya dimatikan; hal itu tercatat di sini dan diberitahukan lewat semua saluran lain.";
    public override string ChannelsHeading => "Saluran";
    public override string PeopleHeading => "Penerima";
    public override string AddChannel => "Tambah saluran";
    public override string AddPerson => "Tambah penerima";
    public override string NoPeople => "Belum ada penerima yang dicatat.";
    public override string NoPeopleNext => "Pemberitahuan hanya dikirim ke saluran dari konfigurasi.";
    public override string NeedsChannel => "Siapkan saluran dulu, baru orang yang dihubungi lewat saluran itu.";
    public override string On => "menyala";
    public override string Off => "mati";
    public override string OffBecause(string who, string reason) => $"{who}: {reason}";
    public override string Itself => "otomatis";
    public override string OfConfiguration => "dari konfigurasi";
    public override string SeeSent => "Lihat yang sudah dikirim";
    public override string Done(string result) => result switch
    {
        "saved" => "Tersimpan. Berlaku mulai pesan berikutnya.",
        "off" => "Sudah dimatikan.",
        "on" => "Sudah dinyalakan.",
        _ => "Sudah dihapus.",
    };

    public override string Kind(ChannelKind kind) => kind switch
    {
        ChannelKind.Log => "Log",
        ChannelKind.Smtp => "Surel",
        ChannelKind.Webhook => "Webhook",
        ChannelKind.Slack => "Slack",
        ChannelKind.Teams => "Microsoft Teams",
        ChannelKind.Telegram => "Telegram",
        _ => "WhatsApp",
    };
    public override string ChannelTitle(string kind) => $"Saluran baru: {kind}";
    public override string ChannelName => "Nama";
    public override string ChannelNameHint => "Sebutannya di sini, misalnya: surel humas.";
    public override string FieldLabel(string field) => field switch
    {
        "host" => "Peladen surel",
        "port" => "Port",
        "startTls" => "Wajib terenkripsi (STARTTLS)",
        "from" => "Alamat pengirim",
        "userName" => "Nama pengguna",
        "password" => "Kata sandi",
        "url" => "Alamat webhook",
        "signingKey" => "Kunci tanda tangan",
        "token" => "Token",
        "phoneNumberId" => "ID nomor pengirim",
        "template" => "Templat",
        _ => "Bahasa templat",
    };
    public override string FieldHint(ChannelKind kind, string field) => field switch
    {
        "host" => "Misalnya mail.dinas.go.id.",
        "port" => "Biasanya 587. Port 465, yang terenkripsi sejak bita pertama, tidak didukung.",
        "startTls" => "Matikan hanya untuk peladen di dalam kantor.",
        "from" => "Misalnya pemantau@dinas.go.id.",
        "userName" => "Kosongkan bila peladen tidak memintanya; kata sandinya juga.",
        "url" => kind == ChannelKind.Webhook ? "http atau https. Mesin di dalam jaringan harus disebut di Notify:AllowedPrivateHosts." : "https, persis seperti yang ditampilkan penyedia.",
        "signingKey" => "Tidak wajib. Bila diisi, setiap pesan membawa X-ReputationWatch-Signature.",
        "token" => kind == ChannelKind.Telegram ? "Seperti yang ditampilkan @BotFather, misalnya 123456:ABC-DEF." : "Milik pengguna sistem yang punya izin whatsapp_business_messaging.",
        "phoneNumberId" => "Angka dari halaman \"API Setup\"; bukan nomor teleponnya.",
        "template" => "Nama templat yang sudah disetujui dengan satu variabel di isinya. Kosong: teks biasa, yang hanya sampai ke orang yang menulis ke nomor itu dalam 24 jam terakhir.",
        "templateLanguage" => "Misalnya id atau en_US. Kosong: id.",
        _ => "",
    };
    public override string Set => "terisi";
    public override string NotSet => "belum diisi";
    public override string Forget(string field) => $"Hapus: {field}";
    public override string ForgetHint => "Yang tersimpan akan dihapus.";
    public override string KeepsSecret => "Disimpan tersegel dan tidak pernah ditampilkan lagi. Kosong: tetap seperti sekarang.";
    public override string HowTo(ChannelKind kind) => kind switch
    {
        ChannelKind.Smtp => "Surel lewat peladen kantor sendiri. Setiap penerima punya alamat surel.",
        ChannelKind.Telegram => "Buat bot dengan @BotFather. Setiap penerima menulis sekali kepadanya, atau memasukkannya ke grup; ID obrolannya ada di getUpdates bot itu.",
        ChannelKind.WhatsApp => "Cloud API dari akun WhatsApp Business. Setiap penerima punya nomor telepon.",
        ChannelKind.Slack => "Incoming webhook dari Slack, yang menuju satu kanal di sana.",
        ChannelKind.Teams => "Alur kerja Teams, \"Post to a channel when a webhook request is received\".",
        ChannelKind.Webhook => "JSON yang dikirim ke program Anda sendiri, dengan Idempotency-Key.",
        _ => "Log peladen ini sendiri. Selalu ada.",
    };
    public override string SetInConfiguration => "Saluran ini disiapkan lewat konfigurasi peladen dan diubah di sana. Di sini ia bisa dicoba, dinyalakan dan dimatikan.";
    public override string Save => "Simpan";

    public override string TestHeading => "Kirim uji coba";
    public override string TestHint => "Satu pesan langsung dikirim, juga lewat saluran yang mati. Yang lain tidak berubah.";
    public override string TestTo => "Kepada";
    public override string TestToHint => "Alamat surel, ID obrolan atau nomor telepon. Kosong: penerima pertama di saluran ini.";
    public override string Test => "Kirim uji coba";
    public override string Result(DeliveryResult result) => result switch
    {
        DeliveryResult.Sent => "Uji coba terkirim: saluran menerimanya. Periksa apakah pesannya sampai.",
        DeliveryResult.Retry retry => $"Uji coba tidak terkirim, tetapi nanti mungkin berhasil: {retry.Why}.",
        DeliveryResult.GiveUp gaveUp => $"Uji coba tidak terkirim: {gaveUp.Why}.",
        DeliveryResult.ChannelDead dead => $"Uji coba tidak terkirim, dan tidak ada pesan yang akan terkirim sampai saluran diperbaiki: {dead.Why}.",
        DeliveryResult.AddressDead dead => $"Uji coba tidak terkirim, dan tidak ada pesan yang akan sampai ke alamat ini: {dead.Why}.",
        _ => "",
    };

    public override string PersonTitle => "Penerima baru";
    public override string PersonName => "Nama";
    public override string ChannelLabel => "Saluran";
    public override string ChannelHint => "Orang yang dihubungi lewat dua cara dicatat dua kali.";
    public override string AddressLabel => "Alamat di saluran itu";
    public override string AddressHint => "Untuk surel: alamat surel; Telegram: ID obrolan (angka) atau @kanal; WhatsApp: nomor telepon. Kosongkan untuk Slack, Teams dan webhook.";
    public override string LanguageLabel => "Bahasa pesan";
    public override string ZoneLabel => "Zona waktu";
    public override string ChoicesHeading => "Apa yang diberitahukan, dan kapan";
    public override string ChoicesHint => "Paling banyak tiga pesan per jam datang seketika; sisanya masuk rangkuman.";
    public override string Incident(IncidentKind kind) => kind switch
    {
        IncidentKind.Spike => "Pemberitaan merugikan melonjak",
        IncidentKind.SlowChange => "Perubahan pelan yang menetap",
        IncidentKind.PageOne => "Halaman pertama mesin pencari",
        IncidentKind.Risk => "Hoaks, kebencian, fitnah, hasutan",
        IncidentKind.Resurfaced => "Cerita lama diangkat lagi",
        IncidentKind.VisibilityDown => "Keterlihatan turun",
        IncidentKind.SourceHealth => "Sumber tidak terbaca atau pulih",
        IncidentKind.BackToNormal => "Kembali normal",
        IncidentKind.Brief => "Ringkasan harian",
        IncidentKind.ChannelHealth => "Saluran dimatikan",
        _ => "Rangkuman",
    };
    public override string Handling(Handling handling) => handling switch
    {
        Delivering.Handling.AtOnce => "seketika",
        Delivering.Handling.Digest => "rangkuman",
        Delivering.Handling.WithNews => "hanya bila ada kabar",
        _ => "tidak",
    };
    public override string QuietHeading => "Jam tenang";
    public override string QuietFrom => "Dari";
    public override string QuietTo => "Sampai";
    public override string QuietHint => "Menurut zona waktu kata kunci, boleh lewat tengah malam. Yang terjadi saat itu ditahan sampai jam tenang selesai. Kosong: tidak ada.";
    public override string BreakQuiet => "Yang memburuk tetap dikirim";
    public override string BreakQuietHint => "Bila kejadian memburuk, langsung diberitahukan bersama yang tertahan tentang kejadian yang sama.";
    public override string DigestAt => "Rangkuman pukul";
    public override string DigestAtHint => "Menurut zona waktu penerima sendiri.";
    public override string KeywordsHeading => "Kata kunci";
    public override string KeywordsHint => "Tidak ada yang dicentang: semua, juga yang ditambahkan kemudian.";

    public override string ActsHeading => "Nyalakan, matikan atau hapus";
    public override string ActsHint => "Apa pun yang dilakukan dicatat dengan nama dan alasan. Pesan untuk saluran yang mati menunggu sampai tiga hari.";
    public override string SwitchOn => "Nyalakan";
    public override string SwitchOff => "Matikan";
    public override string Remove => "Hapus";
    public override string HistoryHeading => "Yang terjadi";
    public override string NoHistory => "Belum ada.";
    public override string Change(DeliveryChangeKind kind) => kind switch
    {
        DeliveryChangeKind.Added => "ditambahkan",
        DeliveryChangeKind.Changed => "diubah",
        DeliveryChangeKind.SwitchedOn => "dinyalakan",
        DeliveryChangeKind.SwitchedOff => "dimatikan",
        DeliveryChangeKind.Died => "dimatikan karena menolak untuk seterusnya",
        _ => "dihapus",
    };
}
