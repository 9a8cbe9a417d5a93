using CsvHelper;
using ReputationWatch.Dashboard.Language;

namespace ReputationWatch.Dashboard.Exporting;

static class CsvTable
{
    // RFC 4180 with CRLF and the invariant culture are the library's own defaults; its guard against formulas leaves numbers alone.
    static readonly CsvWriterOptions Options = new()
    {
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        TrueValue = "true",
        FalseValue = "false",
    };

    public static async Task WriteAsync<T>(Stream to, IEnumerable<T> rows, IReadOnlyList<Column<T>> columns, Zone zone, CancellationToken ct)
    {
        await using var csv = CsvWriter.Create(to, Options, leaveOpen: true);

        foreach (var column in columns) csv.WriteField(column.Name);
        await csv.EndRecordAsync(ct);
        foreach (var row in rows)
        {
            foreach (var column in columns) csv.WriteField(Cell(column.Value(row), zone));
            await csv.EndRecordAsync(ct);
        }
    }

    static object? Cell(object? value, Zone zone) => value switch
    {
        DateTimeOffset time => Iso8601.Of(time, zone),
        DateOnly day => Iso8601.Of(day),
        IReadOnlyDictionary<string, double> figures => string.Join(';', figures.Select(f => FormattableString.Invariant($"{f.Key}={Column.Rounded(f.Value)}"))),
        double figure => Column.Rounded(figure),
        string text => text,
        IEnumerable<string> texts => string.Join("; ", texts),
        _ => value,
    };
}
