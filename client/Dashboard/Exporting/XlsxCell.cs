using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using ReputationWatch.Dashboard.Language;

namespace ReputationWatch.Dashboard.Exporting;

/// <summary>One value as a cell that knows its type.</summary>
static class XlsxCell
{
    const int LongestText = 32_767;

    public static Cell Of(object? value, Zone zone) => value switch
    {
        null => new(),
        bool truth => new() { DataType = CellValues.Boolean, CellValue = new(truth ? "1" : "0") },
        int number => Number(number),
        long number => Number(number),
        double number => Number(Column.Rounded(number)),
        DateOnly day => Number(day.ToDateTime(TimeOnly.MinValue).ToOADate(), XlsxStyles.Day),
        DateTimeOffset time => Number(zone.Local(time).DateTime.ToOADate(), XlsxStyles.Moment),
        string text => Text(text),
        IReadOnlyDictionary<string, double> figures => Text(string.Join("; ", figures.Select(f => FormattableString.Invariant($"{f.Key}={Column.Rounded(f.Value)}")))),
        IEnumerable<string> texts => Text(string.Join("; ", texts)),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType(), "A column gave what no table holds"),
    };

    public static Cell Text(string text, uint style = XlsxStyles.Plain) => new(new InlineString(new Text(Writable(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };

    static Cell Number(double number, uint style = XlsxStyles.Plain) => new() { CellValue = new(number.ToString(CultureInfo.InvariantCulture)), StyleIndex = style };

    // One character that XML does not know, in one headline, and no program opens the file.
    static string Writable(string text)
    {
        var cut = text.Length > LongestText ? text[..LongestText] : text;
        var clean = new StringBuilder(cut.Length);
        foreach (var rune in cut.EnumerateRunes())
            clean.Append(rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "�");
        return clean.ToString();
    }
}
