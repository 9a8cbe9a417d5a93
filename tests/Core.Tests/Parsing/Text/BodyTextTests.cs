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
}
