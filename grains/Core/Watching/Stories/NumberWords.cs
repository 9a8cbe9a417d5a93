using System.Collections.Frozen;
using System.Globalization;

namespace ReputationWatch.Watching;

/// <summary>Values of numbers in digits and words, Indonesian and English.</summary>
internal static class NumberWords
{
    static readonly FrozenDictionary<string, decimal> Units = Counted("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas", 1)
        .Concat(Counted("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 2))
        .Concat([new("nol", 0), new("seratus", 100), new("seribu", 1000), new("sejuta", 1_000_000), new("twenty", 20), new("thirty", 30), new("forty", 40), new("fifty", 50)])
        .ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenDictionary<string, decimal> Magnitudes = new Dictionary<string, decimal>
    {
        ["puluh"] = 10,
        ["ratus"] = 100,
        ["ribu"] = 1e3m,
        ["rb"] = 1e3m,
        ["juta"] = 1e6m,
        ["jt"] = 1e6m,
        ["miliar"] = 1e9m,
        ["milyar"] = 1e9m,
        ["triliun"] = 1e12m,
        ["trilyun"] = 1e12m,
        ["hundred"] = 100,
        ["thousand"] = 1e3m,
        ["million"] = 1e6m,
        ["mn"] = 1e6m,
        ["billion"] = 1e9m,
        ["bn"] = 1e9m,
        ["trillion"] = 1e12m,
        ["tn"] = 1e12m,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenDictionary<string, decimal> Ordinals =
        Counted("pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh", 1).ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenDictionary<string, decimal> Romans =
        Counted("II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX", 2).ToFrozenDictionary(StringComparer.Ordinal);

    // Beyond it the words no longer say a number, and multiplying them would overflow.
    const decimal MostInGroup = 1_000_000;

    /// <summary>"kedua": 2.</summary>
    public static decimal? Ordinal(string form) => Ordinals.TryGetValue(form, out var value) ? value : null;

    /// <summary>"II": 2, as it stands in capitals. Single letters only where <paramref name="expected"/>: "X" is a network as well.</summary>
    public static decimal? Roman(string text, bool expected)
    {
        if (expected && text == "I") return 1;
        return (text.Length > 1 || expected) && Romans.TryGetValue(text, out var value) ? value : null;
    }

    /// <summary>"juta": 1,000,000. The abbreviations M and T of miliar and triliun only in capitals, as the press writes them.</summary>
    public static decimal? Magnitude(TitleToken token) =>
        Magnitudes.TryGetValue(token.Form, out var value) ? value : token.Text switch { "M" => 1e9m, "T" => 1e12m, _ => null };

    /// <summary>A number in words that begins at a token ("dua puluh lima", "dua ratus ribu"), and how many tokens it takes; 0 if there is none.</summary>
    public static (decimal Value, int Length) At(List<TitleToken> tokens, int at)
    {
        decimal whole = 0, group = 0;
        var length = 0;
        for (var i = at; i < tokens.Count && length < 12; i++, length++)
        {
            if (Units.TryGetValue(tokens[i].Form, out var unit)) group += unit;
            else if (length == 0) break;
            else if (tokens[i].Form == "belas") group += 10;
            // "seratus dua puluh": only what stands directly before is multiplied.
            else if (tokens[i].Form == "puluh") group += group % 10 * 9;
            else if (group >= MostInGroup) break;
            else if (Magnitudes.TryGetValue(tokens[i].Form, out var magnitude) && magnitude < 1000) group *= magnitude;
            else if (Magnitudes.TryGetValue(tokens[i].Form, out magnitude)) (whole, group) = (whole + group * magnitude, 0);
            else break;
        }

        return (whole + group, length);
    }

    /// <summary>
    /// A number in digits. A dot or comma before exactly three digits parts thousands, in either language: "5.000" and "5,000" are one;
    /// but not in a fraction, which <paramref name="isFraction"/> says: "1,980 juta", "5,125 persen". Null for what is none ("11:35", "2/3").
    /// </summary>
    public static decimal? InDigits(string text, bool isFraction)
    {
        if (text.Length > 24 || text.AsSpan().ContainsAny(":/-")) return null;
        var marks = text.Where(c => c is '.' or ',').ToList();
        var last = text.LastIndexOfAny(['.', ',']);
        var behind = text.Length - last - 1;
        // Of two different marks the last is the decimal one; one that comes twice never is.
        var isDecimal = last >= 0 && (marks.Distinct().Count() == 2 || (marks.Count == 1 && (behind != 3 || isFraction || text[0] == '0')));
        var digits = string.Concat((isDecimal ? text[..last] : text).Where(char.IsAsciiDigit)) + (isDecimal ? $".{text[(last + 1)..]}" : "");
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    static IEnumerable<KeyValuePair<string, decimal>> Counted(string words, int from) =>
        words.Split(' ').Select((word, i) => KeyValuePair.Create(word, (decimal)(from + i)));
}
