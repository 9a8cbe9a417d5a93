using static ReputationWatch.Assessing.Numerals;
using static ReputationWatch.Assessing.TimeReader;

namespace ReputationWatch.Assessing;

/// <summary>Reads times that count back from the day of publication: "24 tahun lalu", "dua dekade silam", "peringatan ke-20".</summary>
internal static class TimesAgo
{
    static readonly HashSet<string> Ago = Set(
        "lalu silam lampau ago earlier berlalu berselang later kemudian on");
    static readonly HashSet<string> Round = Set(
        "peringatan memperingati peringati diperingati mengenang kenang genap haul refleksi marks mark commemorates marking rayakan merayakan",
        "sudah bertahan hampir nyaris");
    static readonly HashSet<string> After = Set(
        "tragedi konflik kerusuhan peristiwa perdamaian damai reformasi insiden rusuh bentrok pembantaian penyerangan penembakan",
        "pasca pascakonflik pascakerusuhan pascatragedi pascadamai pascabentrok setelah sesudah selepas usai seusai sejak after since tanpa kesepahaman eksekusi");

    /// <summary>The time that begins at a word; null if there is none.</summary>
    public static YearSpan? At(ReadOnlySpan<Word> words, int at, int publishedYear)
    {
        if (Vague(words, at) is { } vague)
            return FormAt(words, at + vague.Words) is var next && (next == "yang" || Ago.Contains(next) || After.Contains(next))
                ? new(publishedYear - vague.Most, publishedYear - vague.Least, at, vague.Words + 1)
                : null;

        var (number, length) = Numerals.At(words, at);
        if (length == 0 || number == 0) return Once(words, at, publishedYear);
        if (FormAt(words, at + length) is "setengah") return HalfMore(words, at, number, length, publishedYear);
        var years = number * YearsIn(FormAt(words, at + length));
        var end = at + length + 1;
        if (years == 0) return FormAt(words, at - 1) == "ke" && Round.Contains(FormAt(words, at - 2)) ? Back(publishedYear, at, number, length) : null;
        if (FormAt(words, end) == "yang" && Ago.Contains(FormAt(words, end + 1))) return Back(publishedYear, at, years, length + 3);
        if (Ago.Contains(FormAt(words, end))) return Back(publishedYear, at, years, length + 2);
        var rounded = After.Contains(FormAt(words, end)) || Round.Contains(FormAt(words, at - 1)) || Round.Contains(FormAt(words, at - 2));
        return rounded || BeginsTitle(words, at, end) ? Back(publishedYear, at, years, length + 1) : null;
    }

    // "Sepuluh tahun Cikeusik: ...": a number of years that opens a sentence and is not an age.
    static bool BeginsTitle(ReadOnlySpan<Word> words, int at, int end) =>
        (at == 0 || words[at - 1].Sentence != words[at].Sentence) && end < words.Length && words[end].Sentence == words[at].Sentence;

    static YearSpan Back(int publishedYear, int at, int ago, int taken)
    {
        var loose = ago >= 10 ? 2 : 1;
        if (ago >= 20 && ago % 10 == 0) loose = 3;
        return new(publishedYear - ago - loose, publishedYear - ago + loose, at, taken);
    }

    // "satu setengah dekade lalu".
    static YearSpan? HalfMore(ReadOnlySpan<Word> words, int at, int number, int length, int publishedYear) =>
        YearsIn(FormAt(words, at + length + 1)) is var unit and > 1 && Ago.Contains(FormAt(words, at + length + 2))
            ? Back(publishedYear, at, number * unit + unit / 2, length + 3)
            : null;

    // "sedekade lalu", "setahun silam".
    static YearSpan? Once(ReadOnlySpan<Word> words, int at, int publishedYear)
    {
        var years = words[at].Form switch { "setahun" => 1, "sewindu" => 8, "sedekade" or "sedasawarsa" => 10, "seabad" => 100, _ => 0 };
        return years > 0 && (Ago.Contains(FormAt(words, at + 1)) || After.Contains(FormAt(words, at + 1))) ? Back(publishedYear, at, years, 2) : null;
    }

    static (int Least, int Most, int Words)? Vague(ReadOnlySpan<Word> words, int at) => (words[at].Form, FormAt(words, at + 1)) switch
    {
        ("belasan", "tahun") => (11, 19, 2),
        ("puluhan", "tahun") => (20, 60, 2),
        ("bertahun", "tahun") => (2, 60, 2),
        ("seperempat", "abad") => (23, 27, 2),
        ("setengah", "abad") => (47, 53, 2),
        ("beberapa", "dekade" or "dasawarsa") => (20, 60, 2),
        ("decades", _) => (20, 60, 1),
        _ => null,
    };

    static int YearsIn(string unit) => unit switch
    {
        "tahun" or "year" or "years" => 1,
        "dekade" or "dasawarsa" or "decade" or "decades" => 10,
        "windu" => 8,
        "abad" => 100,
        _ => 0,
    };
}
