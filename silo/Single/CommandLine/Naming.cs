using System.Globalization;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.CommandLine;

/// <summary>Reads what a person typed; every refusal says what to write instead.</summary>
static class Naming
{
    static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);

    const int LongestName = 80;

    public static KeywordId IdOf(string name)
    {
        if (name.Length > LongestName || !NameText.IsPlain(name)) throw new UsageException($"a name is one line of at most {LongestName} characters, all of which show; write one such as Sampit");
        try
        {
            return KeywordId.From(name);
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException(wrong.Message.Split(" (Parameter")[0]);
        }
    }

    public static TimeSpan Interval(string text, int mostDays = 7)
    {
        var unit = text.Length > 0 ? text[^1] : ' ';
        var known = int.TryParse(text.AsSpan(0, Math.Max(0, text.Length - 1)), NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        TimeSpan? interval = (known, unit) switch
        {
            (true, 'm') => TimeSpan.FromMinutes(count),
            (true, 'h') => TimeSpan.FromHours(count),
            (true, 'd') => TimeSpan.FromDays(count),
            _ => null,
        };
        return interval is { } i && i >= Shortest && i <= TimeSpan.FromDays(mostDays)
            ? i
            : throw new UsageException($"\"{text}\" is not an interval from 1m to {mostDays}d; write for example 30m, 1h or 1d");
    }

    public static string Zone(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out _)
        ? id
        : throw new UsageException($"there is no time zone \"{id}\"; write Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT)");
}
