using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Core.Tests.Parsing.Articles;

/// <summary>Real pages, kept beside the repository.</summary>
public sealed class ArticleCaptureTests(ITestOutputHelper output)
{
    // Media Indonesia's JSON-LD names the editor; who wrote stands in its byline only.
    [Theory]
    [InlineData("money.kompas.com-Menhub.html", "https://money.kompas.com/read/2023/11/02/213419026/menhub", "2023-11-02T14:34:19Z", "Isna Rifka Sri Rahayu", "Menhub Bocorkan Penyebab Harga Tiket Pesawat Masih Mahal")]
    [InlineData("health.detik.com-Stroke.html", "https://health.detik.com/true-story/d-7016153/curhat", "2023-11-02T13:59:53Z", "Vidya Pinandhita", "Curhat Wanita Kena Stroke di Umur 26, Ketahuan saat Terkapar di Kamar Mandi")]
    [InlineData("tribunnews_2020-05-04_1595907782.html", "https://www.tribunnews.com/pendidikan/2020/05/04/jawaban-soal", "2020-05-03T21:25:13Z", "Muhammad Renald Shiftanto", "Jawaban Soal Apa Dampak Negatif Jika Menunda Pekerjaan, Belajar dari Rumah SMA di TVRI")]
    [InlineData("fundus-mediaindonesia/MediaIndonesia_2026_01_20.html.gz", "https://mediaindonesia.com/ekonomi/851796/dari-petani", "2026-01-20T11:33:13Z", "Heryadi", "Dari Petani hingga Pendidik Bangsa, Begini Pesan Kuat di Wisuda IGI School of Economics Jakarta 2025")]
    public void A_real_indonesian_page_is_read(string file, string url, string published, string author, string title)
    {
        var article = ArticleReader.Read(new(new(url), 200, "text/html; charset=utf-8", ArticleSet.Bytes(Captured("pages-indonesia", file))), Bodies.Now).Article!;

        output.WriteLine(article.Text);
        Assert.Equal(DateTimeOffset.Parse(published, System.Globalization.CultureInfo.InvariantCulture), article.Published);
        Assert.Equal((title, author, "id"), (article.Title, article.Author, article.Language));
        Assert.InRange(article.Text.Length, 700, 12_000);
        foreach (var foreign in (string[])["Baca juga", "Simak Juga", "ADVERTISEMENT", "SCROLL TO CONTINUE"])
            Assert.DoesNotContain(foreign, article.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Bodies_of_real_articles_are_found_as_well_as_they_were()
    {
        var pairs = ArticleSet.Read(Captured("articles-aeb")).Select(p => (p.Body, Read(p.Url, p.Html)?.Text ?? ""));

        var score = ShingleScore.Of(pairs);
        output.WriteLine($"F1 {score.F1:F4}, precision {score.Precision:F4}, recall {score.Recall:F4}");
        Assert.True(score.F1 >= 0.9737 - 0.005, $"F1 {score.F1:F4}");
    }

    [Fact]
    public void Days_of_publication_are_right_in_88_of_100_pages_and_sooner_unknown_than_wrong()
    {
        var days = ArticleSet.ReadDated(Captured("dates-htmldate")).Select(p => (p.Day, Got: Read(p.Url, p.Html)?.PublishedOn)).ToList();

        var (right, missing) = (days.Count(d => d.Got == d.Day), days.Count(d => d.Got is null));
        output.WriteLine($"{right} right, {days.Count - right - missing} wrong, {missing} missing");
        Assert.True(right >= 0.88 * days.Count, $"{right} of {days.Count} right");
        Assert.True(days.Count - right - missing < missing, $"{days.Count - right - missing} wrong, {missing} missing");
    }

    static Article? Read(Uri url, byte[] html) => ArticleReader.Read(new FetchedBody(url, 200, null, html), Bodies.Now).Article;

    static string Captured(params string[] path)
    {
        var found = Places.Shared(["captures", .. path]);
        Assert.SkipWhen(found is null, Places.SharedMissing);
        return found;
    }
}
