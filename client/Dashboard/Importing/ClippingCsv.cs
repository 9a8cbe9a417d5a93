using ReputationWatch.Importing;

namespace ReputationWatch.Dashboard.Importing;

/// <summary>
/// Reads tables of clippings as spreadsheets save them: comma, semicolon (Excel in Indonesian) or tab; UTF-8, UTF-16 with its mark
/// or Windows-1252; headings in Indonesian or English in any order. Never throws, whatever the bytes.
/// </summary>
public static class ClippingCsv
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>The most rows a file may have.</summary>
    public const int MostRows = 20_000;

    const int LongestHeading = 64 * 1024;
    const int FoundTold = 20;

    static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file as it is.</param>
    /// <param name="keyword">Whom every row is about, where the table has no column for that.</param>
    public static ClippingFile Read(ReadOnlySpan<byte> bytes, string? keyword = null)
    {
        if (bytes.Length > MostBytes) return new ClippingFile.Unreadable(FileProblem.TooLarge);
        if (ClippingText.IsWorkbook(bytes)) return new ClippingFile.Unreadable(FileProblem.Workbook);
        var text = ClippingText.Of(bytes);
        if (text.Contains('\0')) return new ClippingFile.Unreadable(FileProblem.NotText);
        if (string.IsNullOrWhiteSpace(text)) return new ClippingFile.Unreadable(FileProblem.Empty);

        var (separator, columns, next, line) = Heading(text);
        var missing = columns.Missing(keyword is not null);
        if (missing.Count > 0) return new ClippingFile.Unreadable(FileProblem.ColumnsMissing, [.. columns.Found.Take(FoundTold)], missing);

        return Rows(text, new(separator, columns.Width), columns, keyword, next, line) is { } table
            ? new ClippingFile.Read(table, columns.Ignored)
            : new ClippingFile.Unreadable(FileProblem.TooManyRows);
    }

    // The separator is the one that makes most sense of the heading: detection by counting fails on headlines full of commas.
    static (char Separator, ClippingColumns Columns, int Next, int Line) Heading(string text)
    {
        var (at, line) = (0, 1);
        char? told = null;
        while (true)
        {
            var first = ClippingLines.LineAt(text, at);
            var said = text.AsSpan(first.Start, first.End - first.Start).Trim();
            // Excel's own hint.
            if (said is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', var hint]) told = hint;
            else if (!said.IsEmpty) break;
            if (first.Next == text.Length) return (',', ClippingColumns.Of([]), text.Length, line);
            (at, line) = (first.Next, line + 1);
        }

        var record = ClippingLines.RecordAt(text, at) ?? ClippingLines.LineAt(text, at);
        var heading = text.Substring(at, Math.Min(record.End - at, LongestHeading));
        var best = Separators.Where(s => told is null || s == told).DefaultIfEmpty(',')
            .Select(s => (Separator: s, Columns: ClippingColumns.Of(new ClippingRecord(s, int.MaxValue).Read(heading, lines: 1) ?? [])))
            .MaxBy(c => (c.Columns.Fields.Count, c.Columns.Found.Count));
        return (best.Separator, best.Columns, record.Next, line + record.Lines);
    }

    static ClippingTable? Rows(string text, ClippingRecord record, ClippingColumns columns, string? keyword, int at, int line)
    {
        var (rows, broken) = (new List<Clipping>(), new List<BadClipping>());
        while (at < text.Length)
        {
            var stretch = ClippingLines.RecordAt(text, at);
            var fields = stretch is var (_, end, _, lines) ? record.Read(text[at..end], lines) : null;
            if (fields is null)
            {
                var first = ClippingLines.LineAt(text, at);
                broken.Add(BadClipping.Broken(line, text[at..first.End]));
                (at, line) = (first.Next, line + 1);
            }
            else
            {
                if (fields.Any(f => f.Length > 0)) rows.Add(Row(line, fields, columns, keyword));
                (at, line) = (stretch!.Value.Next, line + stretch.Value.Lines);
            }

            if (rows.Count + broken.Count > MostRows) return null;
        }

        return new(rows, broken);
    }

    static Clipping Row(int line, IReadOnlyList<string> fields, ClippingColumns columns, string? keyword)
    {
        return new(line, Of("keyword") ?? keyword, Of("title"), Of("url"), Of("outlet"), Of("published"), Of("snippet"));

        string? Of(string field) => columns.Fields.TryGetValue(field, out var number) ? number < fields.Count ? Armed(fields[number]) : "" : null;
    }

    // Exports disarm what a spreadsheet would run by an apostrophe before it.
    static string Armed(string field) => field is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] ? field[1..] : field;
}
