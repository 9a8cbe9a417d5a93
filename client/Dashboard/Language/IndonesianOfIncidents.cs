using ReputationWatch.Alerting;
using ReputationWatch.Delivering;

namespace ReputationWatch.Dashboard.Language;

sealed partial class Indonesian
{
    public override string IncidentsHeading => "Insiden";
    public override string NoIncidents => "Belum pernah ada insiden.";
    public override string IncidentLife(string? opened, string? closed) => (opened, closed) switch
    {
        (null, _) => "Hanya dicurigai, tidak pernah dibuka",
        (_, null) => $"Terbuka sejak {opened}",
        _ => $"{opened} sampai {closed}",
    };
    public override string IncidentHappened(string at) => $"Pada {at}";
    public override string Transition(AlertReason reason) => reason switch
    {
        AlertReason.FirstBreach => "Jauh melebihi yang biasa untuk pertama kali",
        AlertReason.BreachHeld => "Jauh melebihi yang biasa; insiden dibuka",
        AlertReason.BreachPassed => "Mereda sebelum dipercaya",
        AlertReason.BackToNormal => "Cukup lama tenang; insiden ditutup",
        AlertReason.Untracked => "Kata kunci tidak lagi dipantau",
        AlertReason.SourceDropped => "Sumbernya tidak lagi dibaca",
        AlertReason.StillAbove => "Masih di atas yang biasa",
        AlertReason.Calming => "Tenang, tetapi belum cukup lama",
        AlertReason.CouldNotLook => "Tidak ada sumber terbaca; status dibiarkan",
        AlertReason.Learning => "Masih mempelajari yang biasa",
        AlertReason.TooFewStories => "Tidak biasa, tetapi beritanya terlalu sedikit",
        AlertReason.UnderOwnRecord => "Tidak biasa, tetapi belum lama ini jauh lebih buruk",
        AlertReason.CoolingDown => "Tidak lebih buruk dari insiden yang baru dikabarkan",
        AlertReason.DigestOnly => "Tidak biasa, tetapi belum perlu dikabarkan seketika",
        AlertReason.OverPushBar => "Kini perlu dikabarkan seketika",
        AlertReason.FarAboveWhatWasTold => "Jauh lebih buruk dari yang dikabarkan",
        AlertReason.GoesOn => "Sehari kemudian masih berlanjut",
        AlertReason.EnteredPageOne => "Masuk halaman pertama",
        AlertReason.ClimbedPageOne => "Naik di halaman pertama",
        AlertReason.LeftPageOne => "Keluar dari halaman pertama",
        AlertReason.Resurfaced => "Berita lama beredar lagi seolah baru",
        AlertReason.PositiveFell => "Pemberitaan positif kehilangan halaman pertama",
        AlertReason.ConflictRose => "Konflik lama makin memenuhi halaman pertama",
        AlertReason.BecameUsual => "Berlangsung begitu lama hingga menjadi biasa",
        AlertReason.LastingRise => "Berhari-hari berita merugikan lebih banyak dari biasanya",
        AlertReason.LastingShare => "Berhari-hari bagian berita merugikan lebih besar",
        _ => "Seperti biasa",
    };
    public override string KindOf(IncidentKind kind) => kind switch
    {
        IncidentKind.Spike => "Lonjakan",
        IncidentKind.SlowChange => "Pergeseran menetap",
        IncidentKind.PageOne => "Halaman pertama",
        IncidentKind.Risk => "Risiko",
        IncidentKind.Resurfaced => "Berita lama lagi",
        IncidentKind.VisibilityDown => "Visibilitas",
        IncidentKind.SourceHealth => "Sumber",
        _ => "Kabar",
    };
    public override string Tier(IncidentTier tier) => tier switch
    {
        IncidentTier.Digest => "hanya ringkasan",
        IncidentTier.Low => "rendah",
        IncidentTier.Medium => "sedang",
        IncidentTier.High => "tinggi",
        _ => "dikabarkan seketika",
    };
    public override string AlertLearning => "Mempelajari yang biasa";
    public override string AlertBlind => "Tidak terlihat";
    public override string StoriesBehind => "Berita di baliknya";
    public override string ScoreAgainstBar(string score, string bar) => $"skor {score}, ambang {bar}";
}
