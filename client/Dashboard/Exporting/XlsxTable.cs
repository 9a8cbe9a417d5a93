using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReputationWatch.Dashboard.Language;

namespace ReputationWatch.Dashboard.Exporting;

/// <summary>
/// A workbook of one sheet: the header stays in sight, numbers are numbers, days are days, times stand in the keyword's zone (a workbook
/// knows no offsets), text is text and never a formula.
/// </summary>
static class XlsxTable
{
    const int MostRows = 1_048_576;
    const int LongestName = 31;

    /// <summary>Writes it whole: a workbook cannot be streamed, its parts are packed at the end.</summary>
    /// <exception cref="IOException">There are more rows than a sheet holds; the message says what to choose instead.</exception>
    public static async Task WriteAsync<T>(Stream to, string name, IReadOnlyCollection<T> rows, IReadOnlyList<Column<T>> columns, Zone zone, CancellationToken ct)
    {
        if (rows.Count >= MostRows) throw new IOException(FormattableString.Invariant($"{rows.Count} rows are more than a sheet holds ({MostRows}); choose CSV, or a shorter time"));

        using var packed = new MemoryStream();
        using (var workbook = SpreadsheetDocument.Create(packed, SpreadsheetDocumentType.Workbook)) Fill(workbook, name, rows, columns, zone);
        packed.Position = 0;
        await packed.CopyToAsync(to, ct);
    }

    static void Fill<T>(SpreadsheetDocument document, string name, IEnumerable<T> rows, IReadOnlyList<Column<T>> columns, Zone zone)
    {
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Sheet();
        var sheet = book.AddNewPart<WorksheetPart>();
        book.Workbook = new(new Sheets(new Sheet { Name = name.Length > LongestName ? name[..LongestName] : name, SheetId = 1, Id = book.GetIdOfPart(sheet) }));

        using var writer = OpenXmlWriter.Create(sheet);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(FrozenHeader());
        writer.WriteElement(XlsxStyles.Widths(columns.Count));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, columns.Select(c => XlsxCell.Text(c.Name, XlsxStyles.Heading)));
        foreach (var row in rows) WriteRow(writer, columns.Select(c => XlsxCell.Of(c.Value(row), zone)));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    static void WriteRow(OpenXmlWriter writer, IEnumerable<Cell> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells) writer.WriteElement(cell);
        writer.WriteEndElement();
    }

    static SheetViews FrozenHeader() => new(new SheetView(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
    { WorkbookViewId = 0 });
}
