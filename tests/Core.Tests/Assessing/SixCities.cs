using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>Six cities whose names are common words or other people's, with contexts that tell them apart.</summary>
static class SixCities
{
    public static IReadOnlyList<TrackedKeyword> Keywords { get; } =
    [
        new()
        {
            Id = KeywordId.From("Serang"),
            Name = "Serang",
            RequiredContexts =
            [
                "Banten", "Polda Banten", "Ciruas", "Cikande", "Kramatwatu", "Cilegon", "Pandeglang", "Ratu Zakiyah", "Budi Rustandi",
                "Kibin",
            ],
            ExcludedContexts = ["serang balik", "saling serang", "Iran", "Israel"],
        },
        new()
        {
            Id = KeywordId.From("Malang"),
            Name = "Malang",
            RequiredContexts =
            [
                "Malang Raya", "Jawa Timur", "Jatim", "Arema", "Kanjuruhan", "Universitas Brawijaya", "Unibraw", "Surabaya", "Kepanjen",
                "Lowokwaru", "Singosari", "UMM", "Batu", "Blitar", "Pasuruan", "Warga Malang", "Aktivis Malang", "Mahasiswa Malang",
                "Polisi Malang",
            ],
            ExcludedContexts = ["malang melintang", "bernasib malang", "nasib malang", "untung malang", "malangnya"],
        },
        new()
        {
            Id = KeywordId.From("Batu"),
            Name = "Batu",
            RequiredContexts = ["Malang", "Jawa Timur", "Jatim", "Jatim Park", "Selecta", "Bumiaji"],
            ExcludedContexts =
            [
                "batu bara", "batu-bara", "batubara", "batu baterai", "batu ginjal", "batu bata", "batu akik", "batu nisan",
                "batu loncatan", "batu sandungan", "batu ampar", "batu licin", "tanjung batu", "batu empedu", "batu kapur",
                "batu gamping", "batu permata", "batu andesit", "batu split", "lempar batu", "batu alam", "batu giok", "batu mulia",
                "batu malin", "batu caves", "batu cave", "batu merah", "kepala batu", "zaman batu", "batu tulis",
            ],
        },
        new()
        {
            Id = KeywordId.From("Bima"),
            Name = "Bima",
            RequiredContexts = ["NTB", "Nusa Tenggara Barat", "Sumbawa", "Dompu", "Lombok", "Mataram", "Warga Bima"],
            ExcludedContexts = ["Bima Arya", "Bima Sakti", "Arya Bima", "Aria Bima", "KRI Bima", "Bima Suci"],
        },
        new()
        {
            Id = KeywordId.From("Palu"),
            Name = "Palu",
            RequiredContexts =
            [
                "Sulawesi Tengah", "Sulteng", "Donggala", "Sigi", "Parigi Moutong", "Poso", "gempa", "likuefaksi",
                "Universitas Tadulako", "Teluk Palu", "tsunami", "Warga Palu", "Mahasiswa Palu",
            ],
            ExcludedContexts = ["palu hakim", "palu arit", "palu sidang", "ketuk palu", "ketok palu", "palu gada"],
        },
        new()
        {
            Id = KeywordId.From("Medan"),
            Name = "Medan",
            RequiredContexts =
            [
                "Sumatera Utara", "Sumut", "Deli Serdang", "Bobby Nasution", "Kualanamu", "Belawan", "USU", "Binjai", "Rico Waas",
                "Warga Medan", "Pelajar Medan", "Mahasiswa Medan", "Polisi Medan", "Aceh", "Pematangsiantar",
            ],
            ExcludedContexts =
            [
                "blok medan", "medan perang", "medan tempur", "medan laga", "medan pertempuran", "medan magnet", "medan berat",
                "medan juang", "medan merdeka", "medan listrik", "medan gravitasi", "medan terjal", "medan sulit", "medan ekstrem",
                "berbagai medan", "segala medan", "kondisi medan",
            ],
        },
    ];
}
