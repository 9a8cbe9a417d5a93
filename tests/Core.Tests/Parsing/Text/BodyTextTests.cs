using System.IO.Compression;
using System.Text;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class BodyTextTests
{
    static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void A_byte_order_mark_wins_over_everything_and_is_no_part_of_the_text()
    {
        Assert.Equal("é", BodyText.Of(Bodies.Of([.. Encoding.UTF8.Preamble, .. "é"u8], contentType: "text/xml; charset=iso-8859-2")));
        Assert.Equal("é", BodyText.Of(Bodies.Of([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("é")])));
    }

    [Fact]
    public void The_header_wins_over_what_the_document_says_of_itself() =>
        Assert.Contains("Ж", BodyText.Of(Bodies.Of(
            [.. "<?xml version='1.0' encoding='utf-8'?><a>"u8, 0xC6, .. "</a>"u8], contentType: "text/xml; charset=\"windows-1251\"")), StringComparison.Ordinal);

    [Theory]
    [InlineData("<?xml version='1.0' encoding='windows-1251'?><a>")]
    [InlineData("<html><meta charset=windows-1251>")]
    [InlineData("<html><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>")]
    public void A_declaration_in_the_first_kilobyte_is_believed(string start) =>
        Assert.EndsWith("Ж", BodyText.Of(Bodies.Of([.. Encoding.ASCII.GetBytes(start), 0xC6])), StringComparison.Ordinal);

    [Fact]
    public void Undeclared_bytes_are_utf8_where_they_are_valid_utf8_and_windows_1252_where_not()
    {
        Assert.Equal("“é”", BodyText.Of(Bodies.Of("“é”")));
        Assert.Equal("“é”", BodyText.Of(Bodies.Of(Western.GetBytes("“é”"))));
    }

    [Fact]
    public void Latin_1_means_windows_1252_and_is_not_believed_of_valid_utf8()
    {
        Assert.Equal("“é”", BodyText.Of(Bodies.Of(Western.GetBytes("“é”"), contentType: "text/html; charset=ISO-8859-1")));
        Assert.Equal("“é”", BodyText.Of(Bodies.Of("“é”", contentType: "text/html; charset=ISO-8859-1")));
    }

    [Fact]
    public void Utf16_is_known_without_a_mark_and_an_unknown_name_is_passed_over()
    {
        Assert.Equal("<a>é</a>", BodyText.Of(Bodies.Of(Encoding.Unicode.GetBytes("<a>é</a>"))));
        Assert.Equal("é", BodyText.Of(Bodies.Of("é", contentType: "text/html; charset=klingon")));
        Assert.Equal("<?xml encoding='utf-16'?><a>é</a>", BodyText.Of(Bodies.Of("<?xml encoding='utf-16'?><a>é</a>")));
    }

    [Theory]
    [InlineData("utf-16", "text/xml; charset=utf-8")]
    [InlineData("utf-16BE", "text/xml; charset=iso-8859-1")]
    [InlineData("utf-32", "text/xml; charset=us-ascii")]
    [InlineData("utf-8", "text/xml; charset=utf-16")]
    [InlineData("utf-8", "text/xml; charset=utf-32")]
    public void A_header_that_is_wrong_about_the_width_of_characters_is_not_believed(string real, string header) =>
        Assert.Equal("<a>é</a>", BodyText.Of(Bodies.Of(Encoding.GetEncoding(real).GetBytes("<a>é</a>"), contentType: header)));

    [Fact]
    public void A_gzip_file_is_opened_a_torn_one_as_far_as_it_goes()
    {
        var text = string.Concat(Enumerable.Range(0, 5_000).Select(n => $"<loc>https://a.id/{n * 7919}</loc>"));
        var gzip = Gzip(Encoding.UTF8.GetBytes(text));

        Assert.Equal(text, BodyText.Of(Bodies.Of(gzip)));
        Assert.StartsWith(BodyText.Of(Bodies.Of(gzip[..(gzip.Length / 2)])), text, StringComparison.Ordinal);
        Assert.NotEmpty(BodyText.Of(Bodies.Of(gzip[..(gzip.Length / 2)])));
    }

    [Fact]
    public void A_gzip_file_that_inflates_beyond_reason_is_nothing() =>
        Assert.Equal("", BodyText.Of(Bodies.Of(Gzip(new byte[100 << 20]))));

    static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
