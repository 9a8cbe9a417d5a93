using static ReputationWatch.Assessing.Numerals;

namespace ReputationWatch.Assessing;

/// <summary>Reads days: "23/9/2019", "Senin (23/9)", "23 September".</summary>
internal static class Dates
{
    // Further from the day of publication than this it is no dating of news.
    const int NewsDays = 30;

    static readonly string[][] Months =
    [
        ["januari", "january", "jan"], ["februari", "february", "feb"], ["maret", "march", "mar"], ["april", "apr"], ["mei", "may"],
        ["juni", "june", "jun"], ["juli", "july", "jul"], ["agustus", "august", "agt", "aug"], ["september", "sep", "sept"],
        ["oktober", "october", "okt", "oct"], ["november", "nov"], ["desember", "december", "des", "dec"],
    ];

    static readonly Dictionary<string, int> Numbers =
        Months.SelectMany((names, i) => names.Select(n => KeyValuePair.Create(n, i + 1))).ToDictionary(StringComparer.Ordinal);

    /// <summary>Whether a word names a month.</summary>
    public static bool IsMonth(string form) => Numbers.ContainsKey(form);

    /// <summary>The day that begins at a word, if it lies within 30 days of publication; a day without a year is taken as the nearest. Null otherwise.</summary>
    public static YearSpan? At(Passage passage, int at, DateOnly published)
    {
        var words = passage.Words;
        if (words[at].Form.Length > 2 || !int.TryParse(words[at].Form, out var day) || day is < 1 or > 31 || at + 1 >= words.Length) return null;
        var named = Numbers.TryGetValue(words[at + 1].Form, out var month);
        if (!named && !(IsSlash(passage, at) && int.TryParse(words[at + 1].Form, out month) && month is >= 1 and <= 12)) return null;

        var year = YearOf(FormAt(words, at + 2));
        var nearest = Nearest(day, month, year, published);
        return nearest is null ? null : new(nearest.Value.Year, nearest.Value.Year, at, year is null ? 2 : 3, IsNow: true);
    }

    static bool IsSlash(Passage passage, int at) =>
        passage.Words[at].End is var end && end + 1 == passage.Words[at + 1].Start && passage.Text[end] == '/';

    static DateOnly? Nearest(int day, int month, int? year, DateOnly published)
    {
        for (var y = year ?? published.Year - 1; y <= (year ?? published.Year + 1); y++)
            if (y is >= 1 and < 9999 && day <= DateTime.DaysInMonth(y, month) && Math.Abs(new DateOnly(y, month, day).DayNumber - published.DayNumber) <= NewsDays)
                return new(y, month, day);
        return null;
    }
}
