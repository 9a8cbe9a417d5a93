namespace ReputationWatch.Assessing;

/// <summary>Reads small numbers as Indonesian and English texts write them.</summary>
internal static class Numerals
{
    static readonly Dictionary<string, int> Units = new(StringComparer.Ordinal)
    {
        ["satu"] = 1, ["dua"] = 2, ["tiga"] = 3, ["empat"] = 4, ["lima"] = 5, ["enam"] = 6, ["tujuh"] = 7, ["delapan"] = 8, ["sembilan"] = 9,
        ["sepuluh"] = 10, ["sebelas"] = 11,
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["fifteen"] = 15, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50,
    };

    /// <summary>The number of at most three digits that begins at a word ("24", "dua belas", "dua puluh lima"), and how many words it takes; 0 words if there is none.</summary>
    public static (int Value, int Words) At(IReadOnlyList<Word> words, int at)
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

    /// <summary>The form of a word; empty outside the text.</summary>
    public static string FormAt(IReadOnlyList<Word> words, int at) => at >= 0 && at < words.Count ? words[at].Form : "";
}
