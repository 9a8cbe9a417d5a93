using System.Collections.Frozen;
using System.Globalization;

namespace ReputationWatch.Watching;

/// <summary>
/// The numbers and dates that a headline names. Where two headlines name different ones they tell different stories, however alike
/// they are: "Harga emas naik Rp 5.000" is another day's than "Harga emas naik Rp 6.000".
/// </summary>
public sealed class TitleNumbers
{
    enum Kind { Quantity, Percent, Ordinal, Day, Month, Year, Weekday, Time }

    static readonly FrozenDictionary<string, decimal> Months = Counted("januari februari maret april mei juni juli agustus september oktober november desember")
        .Concat(Counted("january february march - - june july august - october - december").Where(m => m.Key != "-"))
        .ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenDictionary<string, decimal> Weekdays = Counted("senin selasa rabu kamis jumat sabtu minggu")
        .Concat(Counted("monday tuesday wednesday thursday friday saturday sunday")).ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenSet<string> Percents = new[] { "%", "persen", "percent", "pct" }.ToFrozenSet(StringComparer.Ordinal);
    static readonly FrozenSet<string> Counters = "ke- triwulan kuartal semester tahap jilid gelombang seri babak periode bab quarter".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    static readonly FrozenSet<string> Currencies = new[] { "rp", "idr", "usd", "us", "rupiah" }.ToFrozenSet(StringComparer.Ordinal);
    static readonly FrozenSet<string> Zones = new[] { "wib", "wita", "wit" }.ToFrozenSet(StringComparer.Ordinal);
    // "Minggu ini", "pekan" and "dalam seminggu" count weeks; after a number "minggu" does as well.
    static readonly FrozenSet<string> OfWeeks = new[] { "ini", "lalu", "depan", "pertama", "kedua", "ketiga", "keempat" }.ToFrozenSet(StringComparer.Ordinal);

    readonly HashSet<(Kind Kind, decimal Value)> _named;

    TitleNumbers(HashSet<(Kind, decimal)> named) => _named = named;

    /// <summary>Reads a headline.</summary>
    public static TitleNumbers Of(string title)
    {
        var named = new HashSet<(Kind, decimal)>();
        var tokens = TitleToken.Of(title);
        for (var at = 0; at < tokens.Count;) at += Read(tokens, at, named);
        return new(named);
    }

    /// <summary>
    /// Whether the two name different numbers of one kind: each one that the other does not. One that names more says more and
    /// contradicts nothing.
    /// </summary>
    public bool Contradicts(TitleNumbers other) =>
        _named.Count > 0 && other._named.Count > 0 && (KindsBeyond(other) & other.KindsBeyond(this)) != 0;

    // One bit for each kind of which these are numbers that the other does not name. Asked for every pair of headlines: allocates nothing.
    int KindsBeyond(TitleNumbers other)
    {
        var kinds = 0;
        foreach (var number in _named)
            if (!other._named.Contains(number)) kinds |= 1 << (int)number.Kind;
        return kinds;
    }

    /// <summary>Whether both name one quantity so exactly (three digits or more, as 6,65 triliun) that hardly two stories share it.</summary>
    public bool SharesFigure(TitleNumbers other) => _named.Any(n => n.Kind == Kind.Quantity && Digits(n.Value) >= 3 && other._named.Contains(n));

    static int Digits(decimal value)
    {
        while (value != 0 && value % 10 == 0) value /= 10;
        return value.ToString(CultureInfo.InvariantCulture).Count(char.IsAsciiDigit);
    }

    // How many tokens were read.
    static int Read(List<TitleToken> tokens, int at, HashSet<(Kind, decimal)> named)
    {
        var token = tokens[at];
        if (token.IsNumber) return InDigits(tokens, at, named);
        if (Months.TryGetValue(token.Form, out var month)) named.Add((Kind.Month, month));
        else if (Weekdays.TryGetValue(token.Form, out var weekday) && !OfWeeks.Contains(FormAt(tokens, at + 1)) && !IsNumber(tokens, at - 1))
            named.Add((Kind.Weekday, weekday));
        else if (NumberWords.Ordinal(token.Form) is { } ordinal) named.Add((Kind.Ordinal, ordinal));
        else if (NumberWords.Roman(token.Text, Counters.Contains(FormAt(tokens, at - 1))) is { } roman) named.Add((Kind.Ordinal, roman));
        // "salah satu", "satu per satu" count nothing.
        else if (token.Form == "satu" && (FormAt(tokens, at - 1) is "salah" or "per" || FormAt(tokens, at + 1) == "per")) return 1;
        else if (NumberWords.At(tokens, at) is { Length: > 0 } spelled) return Counted(tokens, at, spelled.Value, spelled.Length, named);
        return 1;
    }

    static int InDigits(List<TitleToken> tokens, int at, HashSet<(Kind, decimal)> named)
    {
        var text = tokens[at].Text;
        var (before, after) = (FormAt(tokens, at - 1), FormAt(tokens, at + 1));
        if (text.Split('/', '-') is [var d, var m, ..] parts && parts.Length is 2 or 3 && Small(d, 31) is { } day && Small(m, 12) is { } month && (parts.Length == 3 || text.Contains('/')))
        {
            named.Add((Kind.Day, day));
            named.Add((Kind.Month, month));
            if (parts.Length == 3 && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year)) named.Add((Kind.Year, year < 100 ? 2000 + year : year));
            return 1;
        }

        if (Zones.Contains(after) || before is "pukul" or "jam" || text.Contains(':'))
        {
            if (NumberWords.InDigits(text.Replace(':', '.'), isFraction: true) is { } time) named.Add((Kind.Time, time));
            return 1;
        }

        var isFraction = at + 1 < tokens.Count && (Percents.Contains(after) || NumberWords.Magnitude(tokens[at + 1]) is not null);
        if (NumberWords.InDigits(text, isFraction) is not { } value)
        {
            // A score, a range, a model: "2-1", "10-20". Its numbers count each for itself.
            foreach (var part in text.Split(':', '/', '-'))
                if (NumberWords.InDigits(part, isFraction: false) is { } one) named.Add((Kind.Quantity, one));
            return 1;
        }

        if (Months.ContainsKey(after) && value is >= 1 and <= 31) named.Add((Kind.Day, value));
        else if (Counters.Contains(before)) named.Add((Kind.Ordinal, value));
        else if (IsYear(text, value) && !isFraction && !Currencies.Contains(before)) named.Add((Kind.Year, value));
        else return Counted(tokens, at, value, 1, named);
        return 1;
    }

    // A number with what it counts behind it: "2,5 juta", "12 persen".
    static int Counted(List<TitleToken> tokens, int at, decimal value, int length, HashSet<(Kind, decimal)> named)
    {
        while (at + length < tokens.Count && NumberWords.Magnitude(tokens[at + length]) is { } magnitude && value < 1e12m)
        {
            value *= magnitude;
            length++;
        }

        var isPercent = Percents.Contains(FormAt(tokens, at + length));
        named.Add((isPercent ? Kind.Percent : Kind.Quantity, value));
        return isPercent ? length + 1 : length;
    }

    static decimal? Small(string text, int most) => text.Length <= 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1 && value <= most ? value : null;

    static bool IsYear(string text, decimal value) => text.Length == 4 && value is >= 1900 and <= 2100;

    static bool IsNumber(List<TitleToken> tokens, int at) => at >= 0 && (tokens[at].IsNumber || NumberWords.At(tokens, at).Length > 0);

    static string FormAt(List<TitleToken> tokens, int at) => at >= 0 && at < tokens.Count ? tokens[at].Form : "";

    static IEnumerable<KeyValuePair<string, decimal>> Counted(string words) =>
        words.Split(' ').Select((word, i) => KeyValuePair.Create(word, (decimal)(i + 1)));
}
