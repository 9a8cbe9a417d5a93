using CsvHelper;

namespace ReputationWatch.Dashboard.Importing;

/// <summary>An empty table to fill in, with one row that shows how.</summary>
public static class ImportTemplate
{
    static readonly string[] Example =
    [
        "Sampit", "(contoh, ganti baris ini) Pasar Sampit ramai menjelang Lebaran", "", "Kalteng Pos", "28/03/2026", "Halaman 3: pedagang menyambut pembeli dari luar kota.",
    ];

    /// <summary>The file: Indonesian headings, semicolons and a byte order mark, as Excel opens it here.</summary>
    public static byte[] Bytes { get; } = Written();

    static byte[] Written()
    {
        using var file = new MemoryStream();
        using (var csv = CsvWriter.Create(file, new() { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true))
        {
            foreach (var (_, names) in ClippingColumns.Known) csv.WriteField(names[0]);
            csv.EndRecord();
            foreach (var field in Example) csv.WriteField(field);
            csv.EndRecord();
        }

        return file.ToArray();
    }
}
