using System.Collections.Frozen;

namespace ReputationWatch.Parsing;

/// <summary>The words that dates are made of, English and Indonesian.</summary>
internal static class DateWords
{
    static readonly string[][] MonthNames =
    [
        ["jan", "january", "januari"],
        ["feb", "february", "februari", "peb", "pebruari"],
        ["mar", "march", "maret"],
        ["apr", "april"],
        ["may", "mei"],
        ["jun", "june", "juni"],
        ["jul", "july", "juli"],
        ["aug", "august", "agustus", "agu", "agt", "ags", "agust"],
        ["sep", "sept", "september"],
        ["oct", "october", "okt", "oktober"],
        ["nov", "november", "nopember", "nop"],
        ["dec", "december", "des", "desember"],
    ];

    static readonly string[] EnglishDays =
    [
        "sun", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
        "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    ];

    static readonly string[] IndonesianDays =
    [
        "min", "sen", "sel", "rab", "kam", "jum", "sab",
        "minggu", "ahad", "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "jum’at", "sabtu",
    ];

    // Spelled so in Indonesian only: a date with one of them and no zone is Indonesian time.
    static readonly string[] IndonesianMonths =
    [
        "januari", "februari", "peb", "pebruari", "maret", "mei", "juni", "juli", "agustus", "agu", "agt", "ags", "agust", "okt", "oktober",
        "nopember", "nop", "des", "desember",
    ];

    static readonly string[] Fillers = ["at", "pukul", "jam", "tanggal", "on", "pada", "the", "|", "-", "–", "•", "·"];

    /// <summary>Month by name, 1 to 12.</summary>
    public static FrozenDictionary<string, int> Months { get; } = MonthNames
        .SelectMany((names, i) => names.Select(name => (name, Month: i + 1)))
        .ToFrozenDictionary(m => m.name, m => m.Month, StringComparer.OrdinalIgnoreCase);

    /// <summary>Days of the week; they add nothing to a date, and are not checked against it.</summary>
    public static FrozenSet<string> Days { get; } = EnglishDays.Concat(IndonesianDays).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that only Indonesian dates hold.</summary>
    public static FrozenSet<string> Indonesian { get; } =
        IndonesianDays.Concat(IndonesianMonths).Append("pukul").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that may stand in a date and say nothing.</summary>
    public static FrozenSet<string> Filler { get; } = Fillers.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
