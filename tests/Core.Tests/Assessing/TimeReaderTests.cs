namespace ReputationWatch.Assessing;

public sealed class TimeReaderTests
{
    static readonly DateOnly Published = new(2026, 7, 1);

    [Theory]
    [InlineData("pada tahun 2001", 2001, 2001)]
    [InlineData("konflik 1998-2001", 1998, 2001)]
    [InlineData("antara 1999/2000", 1999, 2000)]
    [InlineData("1998 hingga 2001", 1998, 2001)]
    [InlineData("Mei '98", 1998, 1998)]
    [InlineData("Mei 98", 1998, 1998)]
    [InlineData("peristiwa ’98", 1998, 1998)]
    [InlineData("era 1990-an", 1990, 1999)]
    [InlineData("tahun 90-an", 1990, 1999)]
    [InlineData("18 Februari 2001", 2001, 2001)]
    [InlineData("18/2/2001", 2001, 2001)]
    [InlineData("24 tahun lalu", 2000, 2004)]
    [InlineData("24 tahun yang silam", 2000, 2004)]
    [InlineData("enam tahun lalu", 2019, 2021)]
    [InlineData("dua puluh lima tahun lalu", 1999, 2003)]
    [InlineData("dua belas tahun silam", 2012, 2016)]
    [InlineData("dua dekade silam", 2003, 2009)]
    [InlineData("seperempat abad lalu", 1999, 2003)]
    [InlineData("belasan tahun lalu", 2007, 2015)]
    [InlineData("puluhan tahun silam", 1966, 2006)]
    [InlineData("peringatan 25 tahun", 1999, 2003)]
    [InlineData("peringatan ke-25", 1999, 2003)]
    [InlineData("25 tahun tragedi", 1999, 2003)]
    [InlineData("two decades ago", 2003, 2009)]
    [InlineData("25 years after", 1999, 2003)]
    [InlineData("seperempat abad sesudah", 1999, 2003)]
    [InlineData("satu setengah dekade lalu", 2009, 2013)]
    [InlineData("sedekade silam", 2014, 2018)]
    [InlineData("prahara 65", 1965, 1965)]
    [InlineData("zaman Orde Baru", 1966, 1998)]
    [InlineData("awal reformasi", 1998, 2001)]
    [InlineData("masa Gus Dur", 1999, 2001)]
    [InlineData("era Presiden Megawati", 2001, 2004)]
    public void A_time_is_read(string text, int from, int to)
    {
        var span = Assert.Single(Read(text));

        Assert.Equal((from, to), (span.From, span.To));
    }

    [Theory]
    [InlineData("1.998 rumah")]
    [InlineData("1998 rumah rusak")]
    [InlineData("Rp 2001")]
    [InlineData("UU No. 39 Tahun 1999")]
    [InlineData("Perda 9/2001")]
    [InlineData("pria 25 tahun")]
    [InlineData("puluhan tahun mengabdi")]
    [InlineData("98 rumah")]
    [InlineData("ke-25 kalinya")]
    [InlineData("nomor 20011")]
    [InlineData("٢٠٠١")]
    public void What_only_looks_like_a_time_is_none(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("Senin (29/6/2026)", true)]
    [InlineData("Senin (29/6)", true)]
    [InlineData("29 Juni", true)]
    [InlineData("Senin (29/6/2001)", false)]
    [InlineData("31 Februari", false)]
    public void A_day_near_publication_is_how_news_dates_itself(string text, bool isNow) =>
        Assert.Equal(isNow, Read(text).Exists(span => span.IsNow));

    [Fact]
    public void A_day_without_a_year_is_taken_in_the_nearest_one() =>
        Assert.Equal(2025, Assert.Single(TimeReader.Read(new(EvidenceField.Title, "Rabu (31/12)"), new(2026, 1, 2))).From);

    static List<YearSpan> Read(string text) => TimeReader.Read(new(EvidenceField.Title, text), Published);
}
