using CsvHelper;

namespace ReputationWatch.Dashboard.Importing;

/// <summary>Reads one record at a time, so that a broken one cannot take the next with it.</summary>
sealed class ClippingRecord
{
    readonly CsvReaderOptions _options;
    readonly int _width;
    CsvMalformedReason? _malformed;

    /// <summary>For a table of that many columns.</summary>
    public ClippingRecord(char separator, int width) => (_width, _options) = (width, new()
    {
        Separator = separator,
        HasHeader = false,
        TrimWhitespace = true,
        OnMalformedRecord = record => _malformed = record.Reason,
    });

    /// <summary>Its fields, none for an empty line; null where it is no record of the table.</summary>
    public IReadOnlyList<string>? Read(string record, int lines)
    {
        if (string.IsNullOrWhiteSpace(record)) return [];
        _malformed = null;
        using var reader = CsvReader.FromText(record, _options);
        try
        {
            if (!reader.Read()) return [];
            var fields = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToList();
            // Excel fills short tables up with empty cells.
            if (fields.Skip(_width).Any(f => f.Length > 0)) return null;
            return reader.Read() || !IsTolerable(lines) ? null : fields;
        }
        catch (CsvFormatException)
        {
            return null;
        }
    }

    // A quotation mark in the middle of an unquoted headline means itself, unless it may have joined lines that are rows.
    bool IsTolerable(int lines) => _malformed is null || (_malformed == CsvMalformedReason.StrayQuote && lines == 1);
}
