using static ReputationWatch.Assessing.Numerals;

namespace ReputationWatch.Assessing;

/// <summary>A time that a text names, as a span of years.</summary>
internal readonly record struct YearSpan(int From, int To, int FirstWord, int Words)
{
    /// <summary>Whether it touches the years of an event.</summary>
    public bool Touches(int first, int last) => From <= last && To >= first;
}

/// <summary>
/// Finds the years that a passage names: "2001", "1998-2001", "Mei '98", "90-an", "24 tahun lalu", "dua dekade silam",
/// "peringatan 20 tahun tragedi". Relative ones count back from the year of publication, and loosely: an article of 2010 calls
/// 2001 "ten years ago". A year within a law's number, or a number of things, is none.
/// </summary>
internal static class TimeReader
{
    static readonly HashSet<string> Months = Set(
        "januari februari maret april mei juni juli agustus september oktober november desember",
        "january february march may june july august october december");
    static readonly HashSet<string> CountedThings = Set(
        "orang warga jiwa kk kepala siswa peserta personel rumah unit paket titik people houses",
        "meter kilometer km hektare hektar ton kg liter persen rupiah percent");
    static readonly HashSet<string> Laws = Set("uu ruu perda pp permen perpres perppu perbup perwali keppres inpres nomor no");
    static readonly HashSet<string> Ago = Set("lalu silam lampau ago earlier berlalu");
    static readonly HashSet<string> Round = Set(
        "peringatan memperingati peringati diperingati mengenang genap haul refleksi marks commemorates marking");
    static readonly HashSet<string> After = Set(
        "tragedi konflik kerusuhan peristiwa perdamaian damai reformasi",
        "pasca pascakonflik pascakerusuhan pascatragedi setelah usai sejak after since");
    static readonly HashSet<string> Events = Set("tragedi peristiwa kerusuhan reformasi konflik tahun huru-hara");

    /// <summary>The years named, in the order of the text.</summary>
    public static List<YearSpan> Read(Passage passage, int publishedYear)
    {
        var found = new List<YearSpan>();
        for (var at = 0; at < passage.Words.Count;)
        {
            var span = Absolute(passage, at) ?? Relative(passage.Words, at, publishedYear);
            if (span is { } s) found.Add(s);
            at += Math.Max(1, span?.Words ?? 1);
        }

        return found;
    }

    static YearSpan? Absolute(Passage passage, int at)
    {
        var words = passage.Words;
        var form = words[at].Form;
        if (!char.IsAsciiDigit(form[0])) return null;
        if (YearOf(form) is { } year) return IsNoYear(words, at) ? null : WithRange(passage, at, year);

        var dashed = FormAt(words, at + 1) == "an";
        if (form.Length != 2 || !int.TryParse(form, out var short2) || short2 < 45) return null;
        var before = FormAt(words, at - 1);
        var told = dashed || Months.Contains(before) || Events.Contains(before) || IsApostrophe(passage, words[at].Start - 1);
        return told ? Decade(1900 + short2, dashed, at) : null;
    }

    static YearSpan WithRange(Passage passage, int at, int year)
    {
        var words = passage.Words;
        if (FormAt(words, at + 1) == "an") return Decade(year, dashed: true, at);
        if (YearOf(FormAt(words, at + 1)) is { } next && next > year && words[at + 1].Start - words[at].End <= 3) return new(year, next, at, 2);
        if (FormAt(words, at + 1) is "hingga" or "sampai" or "to" && YearOf(FormAt(words, at + 2)) is { } last && last > year) return new(year, last, at, 3);
        return new(year, year, at, 1);
    }

    static YearSpan Decade(int year, bool dashed, int at) => new(year, dashed && year % 10 == 0 ? year + 9 : year, at, dashed ? 2 : 1);

    static YearSpan? Relative(IReadOnlyList<Word> words, int at, int publishedYear)
    {
        if (Vague(words, at) is { } vague)
            return Ago.Contains(FormAt(words, at + 2)) ? new(publishedYear - vague.Most, publishedYear - vague.Least, at, 3) : null;

        var (number, length) = Numerals.At(words, at);
        if (length == 0 || number == 0) return null;
        var years = number * YearsIn(FormAt(words, at + length));
        var unitEnd = at + length + 1;
        if (years == 0) return FormAt(words, at - 1) == "ke" && Round.Contains(FormAt(words, at - 2)) ? Back(number, length) : null;

        if (FormAt(words, unitEnd) == "yang" && Ago.Contains(FormAt(words, unitEnd + 1))) return Back(years, length + 3);
        if (Ago.Contains(FormAt(words, unitEnd))) return Back(years, length + 2);
        var rounded = After.Contains(FormAt(words, unitEnd)) || Round.Contains(FormAt(words, at - 1)) || Round.Contains(FormAt(words, at - 2));
        return rounded ? Back(years, length + 1) : null;

        YearSpan Back(int ago, int taken)
        {
            var loose = ago >= 10 ? 2 : 1;
            return new(publishedYear - ago - loose, publishedYear - ago + loose, at, taken);
        }
    }

    static (int Least, int Most)? Vague(IReadOnlyList<Word> words, int at) => (words[at].Form, FormAt(words, at + 1)) switch
    {
        ("belasan", "tahun") => (11, 19),
        ("puluhan", "tahun") => (20, 60),
        ("seperempat", "abad") => (23, 27),
        ("setengah", "abad") => (47, 53),
        _ => null,
    };

    static int YearsIn(string unit) => unit switch
    {
        "tahun" or "year" or "years" => 1,
        "dekade" or "dasawarsa" or "decade" or "decades" => 10,
        "windu" => 8,
        _ => 0,
    };

    static int? YearOf(string form) =>
        form.Length == 4 && form[0] is '1' or '2' && int.TryParse(form, out var year) && year is >= 1800 and < 2100 ? year : null;

    // "UU No. 39 Tahun 1999", "Perda 9/2001", "1998 rumah".
    static bool IsNoYear(IReadOnlyList<Word> words, int at)
    {
        if (CountedThings.Contains(FormAt(words, at + 1)) || FormAt(words, at - 1) == "rp") return true;
        var number = FormAt(words, at - 1) == "tahun" ? at - 2 : at - 1;
        return number > 0 && char.IsAsciiDigit(words[number].Form[0]) && Laws.Contains(words[number - 1].Form);
    }

    static bool IsApostrophe(Passage passage, int at) => at >= 0 && passage.Text[at] is '\'' or '\u2019' or '\u2018';

    static HashSet<string> Set(params string[] lines) => new(lines.SelectMany(l => l.Split(' ')), StringComparer.Ordinal);
}
