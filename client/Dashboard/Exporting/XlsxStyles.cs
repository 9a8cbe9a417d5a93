using DocumentFormat.OpenXml.Spreadsheet;

namespace ReputationWatch.Dashboard.Exporting;

/// <summary>The few looks of a cell, by their number in the stylesheet.</summary>
static class XlsxStyles
{
    public const uint Plain = 0;
    public const uint Heading = 1;
    public const uint Day = 2;
    public const uint Moment = 3;

    const uint FirstOwnFormat = 164;
    const double WidthOfAColumn = 16;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = FirstOwnFormat, FormatCode = "yyyy\\-mm\\-dd" },
            new NumberingFormat { NumberFormatId = FirstOwnFormat + 1, FormatCode = "yyyy\\-mm\\-dd\\ hh:mm" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = FirstOwnFormat, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = FirstOwnFormat + 1, ApplyNumberFormat = true }));

    public static DocumentFormat.OpenXml.Spreadsheet.Columns Widths(int columns) => new(new DocumentFormat.OpenXml.Spreadsheet.Column { Min = 1, Max = (uint)columns, Width = WidthOfAColumn, CustomWidth = true });
}
