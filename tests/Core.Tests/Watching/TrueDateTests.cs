using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching;

public sealed class TrueDateTests
{
    static readonly DateTimeOffset Said = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("https://kabar.example/read/2026/03/30/101/judul")]
    [InlineData("https://kabar.example/2026/03/28/judul")]
    [InlineData("https://kabar.example/berita/12345/judul")]
    [InlineData("https://kabar.example/2019/05/03/dan/2026/03/30/judul")]
    [InlineData("https://kabar.example/arsip/2019/15/33/judul")]
    [InlineData("https://kabar.example/2019/05/03/2026/03/30/judul")]
    [InlineData("https://kabar.example/20180401123/judul")] // an article's number
    [InlineData("https://kabar.example/berita/20180401")]
    [InlineData("https://kabar.example/berita/20180401-judul")]
    [InlineData("https://kabar.example/2018/0401/judul")]
    [InlineData("https://kabar.example/berita/tragedi-18-02-2001-dikenang")] // an event's day
    [InlineData("https://kabar.example/berita/tragedi-2001-02-18-dikenang")]
    [InlineData("https://kabar.example/berita?lihat=/2019/05/03/")]
    public void A_source_is_believed_where_the_address_says_nothing_else(string url)
    {
        var date = TrueDate.Of(Entry(), url);

        Assert.Equal((Said, DatePrecision.Time, false), (date.Published, date.Precision, date.Resurfaced));
    }

    [Theory]
    [InlineData("https://kabar.example/read/2019/05/03/101/judul")]
    [InlineData("https://kabar.example/2019-05-03/judul")]
    [InlineData("https://kabar.example/2019-05-03-judul")]
    [InlineData("https://kabar.example/20190503/judul")]
    [InlineData("https://kabar.example/2019/5/3/judul")]
    [InlineData("https://kabar.example/2019/05/03")]
    [InlineData("https://kabar.example/2019/05/03/2019/05/03/judul")]
    public void An_address_of_years_ago_overrules_a_source_that_claims_today(string url)
    {
        var date = TrueDate.Of(Entry(), url);

        Assert.True(date.Resurfaced);
        Assert.Equal(DatePrecision.Day, date.Precision);
        Assert.Equal(new DateTimeOffset(2019, 5, 3, 0, 0, 0, TimeSpan.Zero), date.Published);
    }

    [Fact]
    public void An_old_article_that_its_source_dates_as_old_is_found_and_not_resurfaced()
    {
        var entry = Entry() with { Published = new DateTimeOffset(2019, 5, 3, 6, 0, 0, TimeSpan.Zero) };

        Assert.False(TrueDate.Of(entry, "https://kabar.example/read/2019/05/03/101/judul").Resurfaced);
    }

    [Fact]
    public void One_without_a_date_gets_none_from_its_address()
    {
        var entry = Entry() with { Published = null, Precision = DatePrecision.Unknown };

        Assert.Null(TrueDate.Of(entry, "https://kabar.example/read/2019/05/03/101/judul").Published);
    }

    static SourceEntry Entry() => new(1, "Judul", "https://kabar.example/1", "", null, Said, DatePrecision.Time);
}
