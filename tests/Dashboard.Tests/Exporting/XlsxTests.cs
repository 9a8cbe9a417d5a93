using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Exporting;
using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Tests.Exporting;

public sealed class XlsxTests
{
    static readonly TrackedKeyword Wita = new() { Id = Sample.Sampit, Name = "Sampit", TimeZone = "Asia/Makassar" };

    [Fact]
    public async Task Days_times_and_numbers_are_typed_and_a_gap_stays_empty()
    {
        var series = new[] { new PeriodPoint(new(2026, 11, 20), null), new PeriodPoint(new(2026, 11, 21), Sample.Point(0)) };
        using var book = await Written(to => Export.Trend(to, Wita, series, ExportFormat.Xlsx, default));
        var rows = Rows(book);

        Assert.Equal("period_start", rows[0][0].InnerText);
        Assert.Equal(46346d, Number(rows[1][0])); // 20 November 2026, days since 30 December 1899.
        Assert.Equal("", rows[1][2].InnerText);
        // 14.45 in Makassar.
        Assert.Equal(46347 + (14.75 / 24), Number(rows[2][1]), 6);
        Assert.Equal((28d, .7), (Number(rows[2][2]), Number(rows[2][8])));
        Assert.Equal(["yyyy\\-mm\\-dd", "yyyy\\-mm\\-dd\\ hh:mm"], new[] { rows[2][0], rows[2][1] }.Select(c => FormatOf(book, c)));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\")")]
    [InlineData("-1+cmd|' /C calc'!A0")]
    [InlineData("  rata kiri & <kanan> 🔥 ")]
    public async Task Text_is_text_as_it_was_and_no_formula(string title)
    {
        using var book = await Written(to => Export.Mentions(to, Wita, [SampleMentions.Of("x", 1, title, "", Tone.Neutral, "O")], ExportFormat.Xlsx, default));
        var cell = Rows(book)[1][1];

        Assert.Equal((title, CellValues.InlineString), (cell.InnerText, cell.DataType!.Value));
        Assert.Null(cell.CellFormula);
    }

    [Fact]
    public async Task Characters_that_a_workbook_cannot_hold_spoil_one_character_and_not_the_file()
    {
        using var book = await Written(to => Export.Mentions(to, Wita, [SampleMentions.Of("x", 1, "a\u0001b\ud800c", new('x', 40_000), Tone.Neutral, "O")], ExportFormat.Xlsx, default));
        var row = Rows(book)[1];

        Assert.Equal("a\ufffdb\ufffdc", row[1].InnerText);
        Assert.Equal(32_767, row[2].InnerText.Length);
    }

    [Fact]
    public async Task The_header_stays_in_sight_and_the_file_is_what_the_standard_says()
    {
        var keyword = Wita with { Id = new(new('k', 80)) };
        using var book = await Written(to => Export.Incidents(to, keyword, [Sample.Incident()], ExportFormat.Xlsx, default));
        var pane = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Pane>().Single();

        Assert.Equal((PaneStateValues.Frozen, 1d, "A2"), (pane.State!.Value, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value));
        Assert.Empty(new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    static async Task<SpreadsheetDocument> Written(Func<Stream, Task> write)
    {
        var stream = new MemoryStream();
        await write(stream);
        stream.Position = 0;
        return SpreadsheetDocument.Open(stream, isEditable: false);
    }

    static List<List<Cell>> Rows(SpreadsheetDocument book) =>
        [.. book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().ToList())];

    static double Number(Cell cell) => double.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture);

    static string FormatOf(SpreadsheetDocument book, Cell cell)
    {
        var styles = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var id = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).NumberFormatId!.Value;
        return styles.NumberingFormats!.Elements<NumberingFormat>().Single(f => f.NumberFormatId! == id).FormatCode!;
    }
}
