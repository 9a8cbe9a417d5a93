using System.IO.Compression;
using System.Text.Json;
using ReputationWatch.Crawling;
using ReputationWatch.Tests.Support;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching.Stories;

public sealed class StoryMatchTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);

    const string Lead = "Pasar yang rampung dibangun tahun lalu menampung tiga ratus pedagang sayur dan ikan.";

    [Fact]
    public void An_article_is_known_by_its_publishers_number_however_its_headline_was_rewritten_and_whenever()
    {
        var one = new StoryFeatures("Bupati resmikan pasar", "", null, Now, "https://news.detik.com/berita/d-7654321/bupati-resmikan-pasar");
        var other = new StoryFeatures("Kotim punya pasar baru", "", null, Now.AddDays(9), "https://news.detik.com/berita/d-7654321/kotim-punya-pasar-baru");

        Assert.Equal(StoryReason.SameAddress, StoryMatch.Of(one, other));
        Assert.Null(StoryMatch.Of(one, other with { Url = "https://news.detik.com/berita/d-7654322/kotim-punya-pasar-baru" }));
    }

    [Theory]
    [InlineData(72, StoryReason.SameTitle)]
    [InlineData(73, null)]
    public void The_same_headline_tells_the_same_for_72_hours(double hours, StoryReason? reason) =>
        Assert.Equal(reason, StoryMatch.Of(At(0, "Festival Sampit meriah"), At(hours, "FESTIVAL SAMPIT:  meriah!")));

    [Theory]
    [InlineData("Pengumuman")]
    [InlineData("")]
    [InlineData("…")]
    public void A_headline_of_one_word_or_none_tells_nothing(string title) => Assert.Null(StoryMatch.Of(At(0, title), At(0, title)));

    [Fact]
    public void A_daily_headline_is_another_days_story_where_the_leads_name_other_numbers()
    {
        var today = At(0, "Harga emas Antam hari ini", "Harga emas dijual Rp 1.901.000 per gram.");
        var tomorrow = At(24, "Harga emas Antam hari ini", "Harga emas dijual Rp 1.948.000 per gram.");

        Assert.Null(StoryMatch.Of(today, tomorrow));
        Assert.Equal(StoryReason.SameTitle, StoryMatch.Of(today, tomorrow with { At = Now.AddHours(2) }));
    }

    [Theory]
    [InlineData("Jadwal Salat Sampit Hari Ini", 12, StoryReason.SameTitle)]
    [InlineData("Jadwal Salat Sampit Hari Ini", 24, null)]
    [InlineData("Rupiah Menguat Terhadap Dolar AS", 24, null)]
    [InlineData("Banjir Sampit", 12, StoryReason.SameTitle)]
    [InlineData("Banjir Sampit", 13, null)]
    [InlineData("Banjir Sampit Meluas", 48, StoryReason.SameTitle)]
    [InlineData("Berita Foto", 48, null)]
    [InlineData("Berita Foto", 1, null)]
    [InlineData("Foto Hari Ini", 1, null)]
    [InlineData("Tajuk Rencana", 1, null)]
    [InlineData("Photos of the Day", 1, null)]
    public void A_headline_that_may_stand_over_another_day_or_over_anything_is_not_enough_alone(string title, double hours, StoryReason? reason) =>
        Assert.Equal(reason, StoryMatch.Of(At(0, title), At(hours, title)));

    [Theory]
    [InlineData("Jadwal Salat Sampit Hari Ini", 24)]
    [InlineData("Berita Foto", 48)]
    [InlineData("Banjir Sampit", 48)]
    public void With_one_lead_it_is_a_copy(string title, double hours)
    {
        Assert.Equal(StoryReason.SameTitle, StoryMatch.Of(At(0, title, Lead), At(hours, title, Lead)));
        Assert.Null(StoryMatch.Of(At(0, title, Lead), At(hours, title, "Ribuan warga menonton lomba perahu naga di sungai.")));
    }

    [Fact]
    public void With_one_text_a_columns_headline_is_a_copy_and_a_daily_one_a_template()
    {
        var text = StorySignature.Of(string.Join(' ', Enumerable.Range(0, 200).Select(i => $"kata{i}")));
        StoryFeatures Read(double hours, string title) => At(hours, title) with { Signature = text };

        Assert.Equal(StoryReason.SameTitle, StoryMatch.Of(Read(0, "Berita Foto"), Read(48, "Berita Foto")));
        Assert.Null(StoryMatch.Of(Read(0, "Jadwal Salat Sampit Hari Ini"), Read(24, "Jadwal Salat Sampit Hari Ini")));
    }

    [Theory]
    [InlineData("Persela Kalahkan Persiba", "Persiba Kalahkan Persela")]
    [InlineData("Persela Kalahkan Persiba di Lamongan", "Persiba Kalahkan Persela di Lamongan")]
    [InlineData("Persela Kalahkan Persiba", "Persela Dikalahkan Persiba")]
    [InlineData("Anak Bunuh Ayah di Sampit", "Ayah di Sampit Bunuh Anak")]
    [InlineData("BCA Beli Saham BRI Rp 6,65 Triliun", "BRI Beli Saham BCA Rp 6,65 Triliun")]
    [InlineData("KPK Periksa Bupati Pati Soal Suap Proyek", "KPK Periksa Istri Bupati Pati Soal Suap Proyek")]
    [InlineData("KPK Periksa Bupati Pati Soal Suap Proyek", "KPK Periksa Bupati Pati dan Istrinya Soal Suap Proyek")]
    [InlineData("KPK Periksa Bupati Pati Soal Suap Proyek", "KPK Periksa Eks Bupati Pati Soal Suap Proyek")]
    [InlineData("Bupati Kotim Tinjau Pasar Sampit", "Wakil Bupati Kotim Tinjau Pasar Sampit")]
    [InlineData("Bupati Bantah Terima Suap", "Bupati Terima Suap")]
    [InlineData("Bupati Tidak Terima Suap", "Bupati Terima Suap")]
    [InlineData("Festival Sampit Batal Digelar", "Festival Sampit Digelar")]
    [InlineData("Warga Tolak Tambang Pasir Sampit", "Warga Tambang Pasir Sampit")]
    [InlineData("Hoaks: Bupati Kotim Ditangkap KPK", "Bupati Kotim Ditangkap KPK")]
    [InlineData("Berita Foto Pilihan", "Foto Berita Pilihan")]
    public void Without_leads_the_order_of_words_another_person_or_a_denial_makes_another_story(string one, string other)
    {
        Assert.Null(StoryMatch.Of(At(0, one), At(1, other)));
        Assert.Null(StoryMatch.Of(At(0, other), At(1, one)));
    }

    [Theory]
    [InlineData("Pria Tewas Ditusuk Ipar di Sampit", "Di Sampit, Pria Tewas Ditusuk Ipar")]
    [InlineData("Polisi Tangkap Pengedar Sabu", "Pengedar Sabu Ditangkap Polisi")]
    [InlineData("KPK Tangkap Bupati Kotim di Sampit", "Bupati Kotim Ditangkap KPK di Sampit")]
    [InlineData("Penangkapan Bupati Kotim", "Bupati Kotim Ditangkap")]
    public void A_part_that_was_moved_or_a_sentence_turned_around_its_verb_says_the_same(string one, string other)
    {
        Assert.Equal(StoryReason.Rewrite, StoryMatch.Of(At(0, one), At(1, other)));
        Assert.Equal(StoryReason.Rewrite, StoryMatch.Of(At(0, other), At(1, one)));
    }

    [Fact]
    public void Leads_that_are_alike_outweigh_the_order_of_words() =>
        Assert.Equal(StoryReason.Rewrite, StoryMatch.Of(At(0, "Pedagang Sampit Tempati Pasar Baru", Lead), At(1, "Pasar Baru Tempati Pedagang Sampit", Lead)));

    [Theory]
    [InlineData("Bupati Kotim Resmikan Pasar Baru di Sampit", "Pasar Baru Sampit Diresmikan", Lead, Lead, 60)]
    [InlineData("Pria Tewas Ditusuk Ipar di Sampit", "Pria di Sampit Tewas Ditusuk Ipar", "", "", 3)]
    [InlineData("Wakil Bupati Ajak Anggota DPRD Berkantor di Sampit", "Wakil Bupati Ajak DPRD Berkantor di Sampit", "", "", 3)]
    public void A_rewritten_headline_tells_the_same(string one, string other, string lead, string otherLead, double hours) =>
        Assert.Equal(StoryReason.Rewrite, StoryMatch.Of(At(0, one, lead), At(hours, other, otherLead)));

    [Theory]
    [InlineData("Harga beras di Sampit naik Rp 500 per kilogram", "Harga beras di Sampit turun Rp 500 per kilogram", Lead, Lead, 1)]
    [InlineData("Pasar baru Sampit menampung 300 pedagang", "Pasar baru Sampit menampung 400 pedagang", Lead, Lead, 1)]
    [InlineData("Polisi tangkap pengedar obat keras ilegal di Garut", "Polisi tangkap pengedar obat keras ilegal di Sampit", "", "", 1)]
    [InlineData("Mantan bupati Kotim dituntut tujuh tahun penjara", "Mantan bupati Kotim divonis tujuh tahun penjara", "", "", 20)]
    [InlineData("Bupati Kotim kena OTT KPK di Sampit", "Profil Bupati Kotim yang kena OTT KPK di Sampit", "", "", 1)]
    [InlineData("Warga Sampit gelar aksi di kantor bupati", "Warga Sampit gelar aksi di kantor bupati lagi", "", "", 30)]
    [InlineData("Bupati resmikan pasar", "Wali kota tinjau jembatan", Lead, Lead, 1)]
    public void A_headline_that_only_looks_alike_tells_another(string one, string other, string lead, string otherLead, double hours) =>
        Assert.Null(StoryMatch.Of(At(0, one, lead), At(hours, other, otherLead)));

    [Fact]
    public void The_same_text_under_another_headline_is_the_same_story_unless_the_headlines_name_other_numbers()
    {
        var text = StorySignature.Of(string.Join(' ', Enumerable.Range(0, 200).Select(i => $"kata{i}")));
        var one = At(0, "Pemkab bangun jembatan di hulu Mentaya") with { Signature = text };

        Assert.Equal(StoryReason.SameText, StoryMatch.Of(one, At(40, "Warga sambut proyek penyeberangan") with { Signature = text }));
        Assert.Null(StoryMatch.Of(At(0, "Korban banjir 12 orang") with { Signature = text }, At(1, "Korban banjir 15 orang") with { Signature = text }));
        Assert.Null(StoryMatch.Of(one, At(80, "Warga sambut proyek penyeberangan") with { Signature = text }));
    }

    [Fact]
    public void Of_real_headlines_every_republished_one_is_merged_and_no_price_of_another_day()
    {
        if (Places.Shared("captures", "feeds-indonesia", "tempo_title_pairs.json.gz") is not { } file)
        {
            Assert.Skip(Places.SharedMissing);
            return;
        }

        using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var pairs = JsonDocument.Parse(stream);
        var merged = pairs.RootElement.EnumerateArray()
            .Select(p => (Label: p.GetProperty("label").GetString(), Merged: StoryMatch.Of(Piece(p.GetProperty("a")), Piece(p.GetProperty("b"))) is not null))
            .Where(p => p.Label is not null).ToLookup(p => p.Label, p => p.Merged);

        Assert.Equal(27, merged["duplicate"].Count(m => m));
        Assert.Equal(590, merged["distinct"].Count());
        Assert.DoesNotContain(true, merged["distinct"]);
        // The window alone parts most of them; the numbers and directions must do so without it.
        var atOnce = pairs.RootElement.EnumerateArray().Where(p => p.GetProperty("label").GetString() == "distinct")
            .Count(p => StoryMatch.Of(Piece(p.GetProperty("a")) with { At = Now }, Piece(p.GetProperty("b")) with { At = Now }) is not null);
        Assert.InRange(atOnce, 0, 12);
    }

    static StoryFeatures Piece(JsonElement piece) => new(
        piece.GetProperty("title").GetString()!, piece.GetProperty("description").GetString()!, null,
        DateTimeOffset.Parse(piece.GetProperty("pubDate").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
        CanonicalUrl.Of(piece.GetProperty("link").GetString()!) ?? "");

    static StoryFeatures At(double hours, string title, string snippet = "") => new(title, snippet, null, Now.AddHours(hours));
}
