namespace ReputationWatch.Dashboard.Language;

sealed class BriefPageIndonesian : BriefPageWords
{
    public override string Nav => "Ringkasan";
    public override string AsOfNow => "Keadaan sekarang. Halaman ini belum disimpan dan tidak dikirim kepada siapa pun.";
    public override string LookNow => "Lihat keadaan sekarang";
    public override string NoneYet => "Belum ada ringkasan yang dibuat. Inilah isinya bila dibuat sekarang; belum disimpan dan belum dikirim.";
    public override string PrintHint => "Siap dicetak pada kertas A4.";

    public override string ListTitle => "Ringkasan harian";
    public override string ListLink => "Ringkasan lain dan pengaturan";
    public override string ListLead => "Sekali sehari pada jam yang dipilih: apa yang berubah, apa yang ada di halaman pertama, insiden, sumber, dan koreksi. Dikirim lewat surel, WhatsApp, atau Telegram, dan dapat dicetak.";
    public override string PastHeading => "Yang sudah dibuat";
    public override string Newest => "Ringkasan terbaru";
    public override string News(bool has) => has ? "ada kabar" : "tanpa kabar";
    public override string ComposedLate(string at) => $"dibuat {at}";

    public override string SettingsHeading => "Kapan dibuat";
    public override string NextDue => "Berikutnya";
    public override string IsOff => "Ringkasan harian dimatikan.";
    public override string OnLabel => "Buat ringkasan setiap hari";
    public override string OnHint => "Bila dimatikan, tidak ada yang dibuat maupun dikirim. Yang sudah dibuat tetap dapat dibaca.";
    public override string HourLabel => "Jam";
    public override string HourHint => "Misalnya 07:00. Bila sistem mati pada jam itu, ringkasan dikirim begitu sistem menyala pada hari yang sama.";
    public override string ZoneLabel => "Zona waktu";
    public override string LinkLabel => "Alamat dasbor untuk tautan";
    public override string LinkHint => "Alamat yang dipakai pembaca untuk membuka dasbor ini, misalnya http://192.168.1.10:5080. Kosong: pesan tanpa tautan.";
    public override string Save => "Simpan";
    public override string PeopleHint => "Siapa yang menerima, lewat saluran apa, dan dalam bahasa apa, diatur per orang:";
    public override string PeopleLink => "Pengiriman";
    public override string SendHeading => "Kirim sekarang";
    public override string SendHint => "Ringkasan hari ini dibuat dan dikirim sekarang juga. Pada jamnya tidak dikirim lagi.";
    public override string Send => "Buat dan kirim";
    public override string SentAlready => "Ringkasan hari ini sudah dibuat, dan dikirim hanya sekali.";
    public override string HistoryHeading => "Perubahan pengaturan";
    public override string NoHistory => "Belum pernah diubah.";
    public override string Change(bool on, string hour, string zone, string link) => on ? $"setiap hari pukul {hour}, {zone}{(link.Length > 0 ? $", tautan ke {link}" : "")}" : "dimatikan";
    public override string Done(string result) => result switch
    {
        "sent" => "Ringkasan hari ini dibuat dan sedang dikirim.",
        "already" => SentAlready,
        _ => "Disimpan.",
    };
}
