using static ReputationWatch.Assessing.Numerals;

namespace ReputationWatch.Assessing;

/// <summary>Reads eras of rule: "Orde Baru", "era Reformasi", "zaman Soeharto", "masa Gus Dur".</summary>
internal static class Reigns
{
    static readonly Dictionary<string, (int From, int To)> Presidents = new(StringComparer.Ordinal)
    {
        ["soekarno"] = (1945, 1967),
        ["sukarno"] = (1945, 1967),
        ["soeharto"] = (1967, 1998),
        ["suharto"] = (1967, 1998),
        ["habibie"] = (1998, 1999),
        ["gus"] = (1999, 2001),
        ["abdurrahman"] = (1999, 2001),
        ["megawati"] = (2001, 2004),
        ["sby"] = (2004, 2014),
        ["susilo"] = (2004, 2014),
        ["jokowi"] = (2014, 2024),
    };

    /// <summary>The era that begins at a word; null if there is none.</summary>
    public static YearSpan? At(ReadOnlySpan<Word> words, int at) => words[at].Form switch
    {
        "orde" when FormAt(words, at + 1) == "baru" => new(1966, 1998, at, 2),
        "orde" when FormAt(words, at + 1) == "lama" => new(1959, 1966, at, 2),
        "orba" => new(1966, 1998, at, 1),
        "new" when FormAt(words, at + 1) == "order" => new(1966, 1998, at, 2),
        "awal" when FormAt(words, at + 1) == "reformasi" => new(1998, 2001, at, 2),
        "era" or "masa" when FormAt(words, at + 1) == "reformasi" => new(1998, 2004, at, 2),
        "era" or "masa" or "zaman" or "rezim" or "pemerintahan" or "kepresidenan" => Of(words, at),
        _ => null,
    };

    static YearSpan? Of(ReadOnlySpan<Word> words, int at)
    {
        var name = at + (FormAt(words, at + 1) is "presiden" or "kepemimpinan" or "pemerintahan" ? 2 : 1);
        return Presidents.TryGetValue(FormAt(words, name), out var years) ? new(years.From, years.To, at, name - at + 1) : null;
    }
}
