using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("a  b\n\tc", "a b c")]
    [InlineData("<p>Satu</p><p>Dua</p>", "Satu Dua")]
    [InlineData("Kota<b>waringin</b> Timur", "Kotawaringin Timur")]
    [InlineData("Tom &amp; Jerry &#8216;lagi&#8217; &hellip;", "Tom & Jerry ‘lagi’ …")]
    [InlineData("a < b dan 2<3", "a < b dan 2<3")]
    [InlineData("x<script>alert('<b>')</script>y<style>p{}</style>z", "x y z")]
    [InlineData("x<!-- rahasia > -->y", "xy")]
    [InlineData("don\u0092t", "don’t")]
    [InlineData("<img alt=\"a > b\" src='c'>teks", "teks")]
    [InlineData("dipotong <a href=\"https://a.id", "dipotong")]
    [InlineData("&lt;b&gt; tetap", "<b> tetap")]
    [InlineData("nol\u200Blebar\u00AD dan\u00A0keras", "nollebar dan keras")]
    public void Html_becomes_plain_text_on_one_line(string html, string plain) => Assert.Equal(plain, PlainText.OfHtml(html));

    [Fact]
    public void A_long_text_is_cut_between_words_and_never_within_a_character()
    {
        Assert.Equal("satu dua…", PlainText.Beginning("satu dua tiga", 11));
        Assert.Equal("satu dua tiga", PlainText.Beginning("satu dua tiga", 13));
        Assert.Equal("aaa…", PlainText.Beginning("aaa😀😀😀", 5));
    }
}
