using FsCheck;
using FsCheck.Fluent;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching.Stories;

public sealed class TitleNumbersTests
{
    [Theory]
    [InlineData("Harga emas naik Rp 5.000", "Harga emas naik Rp 6.000")]
    [InlineData("IHSG menguat 0,39 persen", "IHSG menguat 0,54%")]
    [InlineData("Tiga orang tewas", "Lima orang tewas")]
    [InlineData("20 siswa dirawat", "Empat siswa dirawat")]
    [InlineData("Surplus Rp 2,5 juta", "Surplus Rp 25 juta")]
    [InlineData("Emas Rp 1,980 juta", "Emas Rp 1,981 juta")]
    [InlineData("Sukuk Rp 8 T", "Sukuk Rp 9 triliun")]
    [InlineData("Survei Juli 2025", "Survei Januari 2026")]
    [InlineData("Jadwal 25 Agustus", "Jadwal 26 Agustus")]
    [InlineData("Jadwal 25/8/2025", "Jadwal 26 Agustus 2025")]
    [InlineData("Cuaca Senin", "Cuaca Selasa")]
    [InlineData("HUT ke-80", "HUT ke-79")]
    [InlineData("Triwulan II", "Triwulan III")]
    [InlineData("Kuartal I", "Kuartal 2")]
    [InlineData("Menang 2-1", "Menang 3-0")]
    [InlineData("Seratus dua puluh rumah", "Seratus tiga puluh rumah")]
    [InlineData("Pukul 11.35 WIB", "Pukul 12.35 WIB")]
    public void Different_numbers_contradict(string one, string other)
    {
        Assert.True(TitleNumbers.Of(one).Contradicts(TitleNumbers.Of(other)));
        Assert.True(TitleNumbers.Of(other).Contradicts(TitleNumbers.Of(one)));
    }

    [Theory]
    [InlineData("Harga Rp 5.000", "Harga Rp5,000")]
    [InlineData("Rp 2,5 juta", "Rp 2.500.000")]
    [InlineData("Rp 2,5 juta", "Rp2,5 jt")]
    [InlineData("USD 1,27 M", "US$ 1,27 miliar")]
    [InlineData("Tiga juta penumpang", "3 Juta Penumpang")]
    [InlineData("dua ratus lima puluh ribu", "250.000")]
    [InlineData("seratus dua puluh rumah", "120 rumah")]
    [InlineData("dua belas warga", "12 warga")]
    [InlineData("12 persen", "12%")]
    [InlineData("9 September 2025", "9/9/2025")]
    [InlineData("25 Agustus 2025", "Agustus 2025")]
    [InlineData("Triwulan I", "Triwulan 1")]
    [InlineData("Jilid kedua", "Jilid II")]
    [InlineData("Capai Level 8.684 di Awal Tahun", "Capai Level di Awal Tahun")]
    [InlineData("8 tuntutan buruh", "8 tuntutan buruh pada 2026")]
    [InlineData("Salah satu korban dari 3 orang", "Korban 3 orang")]
    [InlineData("Minggu ini 3 kali", "3 minggu")]
    [InlineData("two hundred thousand", "200,000")]
    public void The_same_number_written_otherwise_or_left_out_contradicts_nothing(string one, string other) =>
        Assert.False(TitleNumbers.Of(one).Contradicts(TitleNumbers.Of(other)));

    [Fact]
    public void Contradiction_is_mutual_and_nothing_contradicts_itself()
    {
        string[] pieces = ["3", "5.000", "5,000", "juta", "M", "persen", "%", "Mei", "2025", "ke-2", "II", "dua", "puluh", "ratus", "belas", "/", "-", "Rp", "Senin", "99999999999999999999999", "."];
        var title = Gen.Elements(pieces).ArrayOf().Select(parts => string.Concat(parts.Select((p, i) => i % 3 == 0 ? p : $" {p}")));

        Prop.ForAll(title.ToArbitrary(), title.ToArbitrary(), (one, other) =>
            TitleNumbers.Of(one).Contradicts(TitleNumbers.Of(other)) == TitleNumbers.Of(other).Contradicts(TitleNumbers.Of(one))
            && !TitleNumbers.Of(one).Contradicts(TitleNumbers.Of(one))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_title_throws() => Prop.ForAll<string>(title => !TitleNumbers.Of(title ?? "").Contradicts(TitleNumbers.Of(title ?? ""))).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_that_multiply_without_end_say_no_number() =>
        Assert.False(TitleNumbers.Of($"dua {string.Join(' ', Enumerable.Repeat("ratus", 300))} {string.Join(' ', Enumerable.Repeat("triliun", 300))}").Contradicts(TitleNumbers.Of("")));
}
