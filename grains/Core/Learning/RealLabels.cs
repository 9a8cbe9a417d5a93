namespace ReputationWatch.Learning;

/// <summary>A label of a real headline, whose text is not carried along.</summary>
/// <param name="Key">See <see cref="Splits.KeyOf"/>.</param>
/// <param name="Target">Where in the title the target stands: 0-based start and length in UTF-16 units; null if it is not in the title.</param>
/// <param name="Said">The labels, without a title.</param>
public sealed record RealLabel(string Key, (int Start, int Length)? Target, LabelledText Said);

/// <summary>
/// Reads labels of real headlines: tab-separated lines <c>key target tone era risks</c>, the target as <c>start+length</c> in the title or <c>-</c>.
/// A risk's target is never named.
/// </summary>
public static class RealLabels
{
    const int Columns = 5;

    /// <summary>Reads the lines of a file.</summary>
    /// <exception cref="FormatException">A line is wrong: says which, what is wrong and what to write instead.</exception>
    public static IEnumerable<RealLabel> Read(IEnumerable<string> lines, string file)
    {
        foreach (var (number, line) in lines.Index())
        {
            if (line.Length == 0 || line[0] == '#') continue;
            RealLabel label;
            try
            {
                label = Of(line.Split('\t'));
            }
            catch (FormatException wrong)
            {
                throw new FormatException($"{file}, line {number + 1}: {wrong.Message}", wrong);
            }

            yield return label;
        }
    }

    /// <summary>The labelled text, once its title is known.</summary>
    public static LabelledText With(this RealLabel label, string title, string snippet, DateTimeOffset? published) => label.Said with
    {
        Title = title,
        Snippet = snippet,
        Published = published,
        Keyword = label.Target is var (start, length) && start + length <= title.Length ? title.Substring(start, length) : null,
    };

    static RealLabel Of(string[] fields)
    {
        if (fields.Length != Columns) throw new FormatException($"{fields.Length} columns; write {Columns}, with tabs between them");
        return new(fields[0], Target(fields[1]), new()
        {
            Key = fields[0],
            Group = fields[0],
            Title = "",
            Tone = LabelText.Tone(fields[2]),
            Era = LabelText.Era(fields[3]),
            Risks = LabelText.Risks(fields[4]),
            Split = Splits.OfReal(fields[0]),
        });
    }

    static (int, int)? Target(string text) => text.Split('+') switch
    {
        ["-"] => null,
        [var start, var length] when int.TryParse(start, out var s) && int.TryParse(length, out var n) => (s, n),
        _ => throw new FormatException($"target \"{text}\": write start+length, or -"),
    };
}
