using static ReputationWatch.Assessing.Numerals;

namespace ReputationWatch.Assessing;

/// <summary>A time that a text names, as a span of years.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year.</param>
/// <param name="FirstWord">0-based number of the first word that names it.</param>
/// <param name="Words">How many words name it.</param>
/// <param name="IsNow">Whether it is a day within 30 days of publication: how news dates itself.</param>
internal readonly record struct YearSpan(int From, int To, int FirstWord, int Words, bool IsNow = false)
{
    /// <summary>Whether it touches the years of an event.</summary>
    public bool Touches(int first, int last) => From <= last && To >= first;

    /// <summary>Whether it says much: a decade at most, not a whole era.</summary>
    public bool IsNarrow => To - From <= 10;
}

/// <summary>
/// Finds the years that a passage names: "2001", "1998-2001", "Mei '98", "90-an", "24 tahun lalu", "dua dekade silam",
/// "peringatan 20 tahun tragedi", "masa Orde Baru". Relative ones count back from the day of publication, and loosely: an
/// article of 2010 calls 2001 "ten years ago". A year within a law's number, or a number of things, is none.
/// </summary>
internal static class TimeReader
{
    /// <summary>The times named, in the order of the text.</summary>
    public static List<YearSpan> Read(Passage passage, DateOnly published)
    {
        var found = new List<YearSpan>();
        Read(passage, published, found);
        return found;
    }

    /// <summary>The same, added to a list.</summary>
    public static void Read(Passage passage, DateOnly published, List<YearSpan> found)
    {
        for (var at = 0; at < passage.Words.Length;)
        {
            var span = char.IsAsciiDigit(passage.Words[at].Form[0])
                ? Dates.At(passage, at, published) ?? Years.At(passage, at) ?? TimesAgo.At(passage.Words, at, published.Year)
                : TimesAgo.At(passage.Words, at, published.Year) ?? Reigns.At(passage.Words, at);
            if (span is { } s) found.Add(s);
            at += Math.Max(1, span?.Words ?? 1);
        }
    }

    /// <summary>The words of some lines, for looking up.</summary>
    internal static HashSet<string> Set(params string[] lines) => new(lines.SelectMany(l => l.Split(' ')), StringComparer.Ordinal);

    /// <summary>Years written out, and decades.</summary>
    static class Years
    {
        static readonly HashSet<string> CountedThings = Set(
            "orang warga jiwa kk kepala siswa peserta personel rumah unit paket titik people houses guru pelajar mahasiswa santri anak bibit",
            "pedagang petani pelanggan keluarga korban kasus hari kali meter kilometer km hektare hektar ton kg liter persen rupiah percent");
        static readonly HashSet<string> Laws = Set("uu ruu perda pp permen perpres perppu perbup perwali keppres inpres nomor no");
        static readonly HashSet<string> Events = Set(
            "tragedi peristiwa kerusuhan reformasi konflik tahun huru-hara hara prahara semanggi trisakti korban penyintas perkosaan pemerkosaan angkatan aktivis");

        public static YearSpan? At(Passage passage, int at)
        {
            var words = passage.Words;
            var form = words[at].Form;
            if (form is ['1' or '2', _, _, _, 'a', 'n'] && YearOf(form[..4]) is { } decade) return Decade(decade, dashed: true, at, 1);
            if (YearOf(form) is { } year) return IsNoYear(words, at) ? null : WithRange(passage, at, year);

            var dashed = FormAt(words, at + 1) == "an";
            if (form.Length != 2 || !int.TryParse(form, out var short2) || short2 < 45) return null;
            var before = FormAt(words, at - 1);
            var told = dashed || Dates.IsMonth(before) || Events.Contains(before) || IsApostrophe(passage, words[at].Start - 1);
            return told ? Decade(1900 + short2, dashed, at, dashed ? 2 : 1) : null;
        }

        static YearSpan WithRange(Passage passage, int at, int year)
        {
            var words = passage.Words;
            if (FormAt(words, at + 1) == "an") return Decade(year, dashed: true, at, 2);
            if (YearOf(FormAt(words, at + 1)) is { } next && next > year && words[at + 1].Start - words[at].End <= 3) return new(year, next, at, 2);
            if (FormAt(words, at + 1) is "hingga" or "sampai" or "to" && YearOf(FormAt(words, at + 2)) is { } last && last > year) return new(year, last, at, 3);
            return new(year, year, at, 1);
        }

        static YearSpan Decade(int year, bool dashed, int at, int words) => new(year, dashed && year % 10 == 0 ? year + 9 : year, at, words);

        // "UU No. 39 Tahun 1999", "Perda 9/2001", "1998 rumah".
        static bool IsNoYear(ReadOnlySpan<Word> words, int at)
        {
            if (CountedThings.Contains(FormAt(words, at + 1)) || FormAt(words, at - 1) == "rp") return true;
            var number = FormAt(words, at - 1) == "tahun" ? at - 2 : at - 1;
            return number > 0 && char.IsAsciiDigit(words[number].Form[0]) && Laws.Contains(words[number - 1].Form);
        }

        static bool IsApostrophe(Passage passage, int at) => at >= 0 && passage.Text[at] is '\'' or '\u2019' or '\u2018';
    }
}
