namespace ReputationWatch.Assessing;

/// <summary>Reads small numbers as Indonesian and English texts write them.</summary>
internal static class Numerals
{
    static readonly Dictionary<string, int> Units = Counted("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas")
        .Concat(Counted("one two three four five six seven eight nine ten"))
        .Concat([new("fifteen", 15), new("twenty", 20), new("thirty", 30), new("forty", 40), new("fifty", 50)])
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The number of at most three digits that begins at a word ("24", "dua belas", "dua puluh lima"), and how many words it takes; 0 words if there is none.</summary>
    public static (int Value, int Words) At(ReadOnlySpan<Word> words, int at)
    {
        var form = words[at].Form;
        if (char.IsAsciiDigit(form[0])) return form.Length <= 3 && int.TryParse(form, out var digits) ? (digits, 1) : default;
        if (!Units.TryGetValue(form, out var value)) return default;

        return FormAt(words, at + 1) switch
        {
            "belas" => (value + 10, 2),
            "puluh" when Units.TryGetValue(FormAt(words, at + 2), out var unit) && unit < 10 => (value * 10 + unit, 3),
            "puluh" => (value * 10, 2),
            _ => (value, 1),
        };
    }

    /// <summary>The year that a word is: four digits, 1800 to 2099. Null if it is none.</summary>
    public static int? YearOf(string form) =>
        form.Length == 4 && form[0] is '1' or '2' && int.TryParse(form, out var year) && year is >= 1800 and < 2100 ? year : null;

    /// <summary>The form of a word; empty outside the text.</summary>
    public static string FormAt(ReadOnlySpan<Word> words, int at) => at >= 0 && at < words.Length ? words[at].Form : "";

    static IEnumerable<KeyValuePair<string, int>> Counted(string words) =>
        words.Split(' ').Select((word, i) => KeyValuePair.Create(word, i + 1));
}
