namespace ReputationWatch.Single.CommandLine.Detecting;

/// <summary>One bin of a series.</summary>
/// <param name="Written">The timestamp of its last row as it was written.</param>
/// <param name="HourOfWeek">Of that row.</param>
/// <param name="Count">The sum of its rows that have a value.</param>
/// <param name="Exposure">The part of its rows that have one.</param>
readonly record struct SeriesBin(string Written, int HourOfWeek, double Count, double Exposure);

/// <summary>Rows into bins, anchored at the first row; an incomplete last bin is dropped.</summary>
static class SeriesBins
{
    const char ByteOrderMark = '\uFEFF';

    /// <summary>Reads a whole series; all of it is checked before a caller writes anything.</summary>
    public static async Task<IReadOnlyList<SeriesBin>> ReadAsync(TextReader input, TimeSpan bin, CancellationToken ct)
    {
        var header = (await input.ReadLineAsync(ct))?.TrimStart(ByteOrderMark);
        if (string.IsNullOrWhiteSpace(header))
            throw new UsageException("nothing on stdin; write a CSV with timestamp,value on the first line and equally spaced rows below");
        SeriesRow.CheckHeader(header);

        var rows = new List<SeriesRow>();
        for (var number = 2; await input.ReadLineAsync(ct) is { } line; number++)
            if (!string.IsNullOrWhiteSpace(line)) rows.Add(SeriesRow.Parse(line, number));
        if (rows.Count < 2) throw new UsageException($"{(rows.Count == 0 ? "no row" : "one row")} under the header; write at least two, so that their spacing is known");

        var perBin = RowsPerBin(SpacingOf(rows), bin);
        return [.. rows.Chunk(perBin).Where(chunk => chunk.Length == perBin).Select(ToBin)];
    }

    static TimeSpan SpacingOf(List<SeriesRow> rows)
    {
        var spacing = rows[1].At - rows[0].At;
        for (var i = 1; i < rows.Count; i++)
        {
            var after = rows[i].At - rows[i - 1].At;
            if (after <= TimeSpan.Zero)
                throw new UsageException($"line {rows[i].Line}: {rows[i].Written} is not after the row before; write the rows in order of time, each once");
            if (after != spacing)
                throw new UsageException($"line {rows[i].Line}: {rows[i].Written} comes {BinLength.Say(after)} after the row before, the first two are {BinLength.Say(spacing)} apart; write a row every {BinLength.Say(spacing)}, with an empty value where nothing was measured");
        }

        return spacing;
    }

    static int RowsPerBin(TimeSpan spacing, TimeSpan bin)
    {
        if (bin.Ticks % spacing.Ticks == 0) return (int)(bin.Ticks / spacing.Ticks);

        var fitting = BinLength.Common.Where(b => b.Length.Ticks % spacing.Ticks == 0).Select(b => b.Written).ToList();
        throw new UsageException($"a bin of {BinLength.Say(bin)} is no multiple of the rows' {BinLength.Say(spacing)}; {(fitting.Count == 0 ? "write rows that are minutes or hours apart, at most a day" : $"write --bin {string.Join(" or ", fitting)}")}");
    }

    static SeriesBin ToBin(SeriesRow[] rows) => new(
        rows[^1].Written, rows[^1].HourOfWeek, rows.Sum(r => r.Value ?? 0), (double)rows.Count(r => r.Value is not null) / rows.Length);
}
