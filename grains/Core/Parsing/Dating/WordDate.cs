using System.Globalization;

namespace ReputationWatch.Parsing;

/// <summary>
/// Dates made of words and numbers in any order: RFC 822 (<c>Fri, 04 Jul 2025 11:29:29 +0700</c>), <c>Jul 16, 2025</c>,
/// <c>Jumat, 04 Okt 2024 19:34 WIB</c>, <c>02/11/2023, 21:34 WIB</c> (day first). Each word must be understood.
/// </summary>
internal sealed class WordDate
{
    static readonly char[] Separators = [' ', ',', '(', ')'];
    static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    int? _day;
    int? _month;
    int? _year;
    TimeOnly? _time;
    TimeSpan? _offset;
    bool _indonesian;

    WordDate() { }

    /// <summary>The date, or null where it is none.</summary>
    public static Dated? Parse(string text)
    {
        var date = new WordDate();
        var words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 12 && Array.TrueForAll(words, date.Take) ? date.Result() : null;
    }

    Dated? Result()
    {
        if (_day is not { } d || _month is not { } m || _year is not { } y) return null;
        if (y is < 1970 or > 2199 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m)) return null;

        var day = new DateOnly(y, m, d);
        return _time is { } time ? Dated.Moment(new(day, time, _offset ?? (_indonesian ? Zones.Wib : TimeSpan.Zero))) : Dated.Day(day);
    }

    bool Take(string word)
    {
        if (DateWords.Indonesian.Contains(word)) _indonesian = true;
        if (DateWords.Days.Contains(word) || DateWords.Filler.Contains(word)) return true;
        if (Month(word) || Number(word) || Time(word) || Zone(word) || HalfOfDay(word)) return true;
        return Joined(word);
    }

    bool Month(string word)
    {
        if (_month is not null || !DateWords.Months.TryGetValue(word.TrimEnd('.'), out var month)) return false;
        _month = month;
        return true;
    }

    bool Number(string word)
    {
        var digits = Array.Exists(Ordinals, o => word.EndsWith(o, StringComparison.OrdinalIgnoreCase)) ? word[..^2] : word;
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        if (digits.Length == 4 && _year is null) _year = number;
        else if (digits.Length <= 2 && _day is null) _day = number;
        // Two digits as RFC 2822, section 4.3, has them; the year of "0001-01-01" is none.
        else if (digits.Length == 2 && _year is null) _year = number + (number < 50 ? 2000 : 1900);
        else return false;
        return true;
    }

    bool Time(string word)
    {
        var clock = word.EndsWith('Z') ? word[..^1] : word;
        if (_time is not null || ClockTime.Parse(clock) is not { } time) return false;
        _time = time;
        if (clock.Length < word.Length) _offset = TimeSpan.Zero;
        return true;
    }

    bool Zone(string word)
    {
        if (_offset is not null || Zones.Offset(word) is not { } offset) return false;
        _offset = offset;
        return true;
    }

    bool HalfOfDay(string word)
    {
        if (_time is not { } time || word.ToUpperInvariant() is not ("AM" or "PM")) return false;
        _time = new TimeOnly((time.Hour % 12) + (word[0] is 'p' or 'P' ? 12 : 0), time.Minute, time.Second);
        return true;
    }

    // 02/11/2023 with the day first, 2025-07-16, 06-Nov-94.
    bool Joined(string word)
    {
        var parts = word.Split('/', '-');
        if (parts.Length != 3 || _day is not null) return false;
        if (Month(parts[1])) return Number(parts[0]) && Number(parts[2]);
        return _month is null
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && Number(parts[0]) && Number(parts[2]) && (_month = month) is not null;
    }
}
