using System.Globalization;

namespace ReputationWatch.Learning;

/// <summary>
/// Reads the corpus of our own: tab-separated lines <c>id keyword published language tone era risks subject title snippet</c>,
/// as docs/labelling.md tells; empty lines and those that begin with # are passed over.
/// </summary>
public static class OwnCorpus
{
    const int Columns = 10;

    /// <summary>Reads the lines of a file.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="file">What the file is called, for the error.</param>
    /// <param name="split">Which side of the split the file is on.</param>
    /// <exception cref="FormatException">A line is wrong: says which, what is wrong and what to write instead.</exception>
    public static IEnumerable<LabelledText> Read(IEnumerable<string> lines, string file, Split split)
    {
        foreach (var (number, line) in lines.Index())
        {
            if (line.Length == 0 || line[0] == '#') continue;
            LabelledText text;
            try
            {
                text = Of(line.Split('\t')) with { Split = split };
            }
            catch (FormatException wrong)
            {
                throw new FormatException($"{file}, line {number + 1}: {wrong.Message}", wrong);
            }

            yield return text;
        }
    }

    static LabelledText Of(string[] fields)
    {
        if (fields.Length != Columns) throw new FormatException($"{fields.Length} columns; write {Columns}, with tabs between them");
        if (!DateOnly.TryParseExact(fields[2], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw new FormatException($"date \"{fields[2]}\": write YYYY-MM-DD");
        var group = fields[0].TrimEnd('a', 'b');
        return new()
        {
            Key = fields[0],
            Group = group,
            Keyword = fields[1],
            Published = new(day, new TimeOnly(5, 0), TimeSpan.Zero),
            Language = fields[3],
            Tone = LabelText.Tone(fields[4]),
            Era = LabelText.Era(fields[5]),
            Risks = LabelText.Risks(fields[6]),
            Subject = fields[7],
            Title = fields[8],
            Snippet = fields[9],
        };
    }
}
