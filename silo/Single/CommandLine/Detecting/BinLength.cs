using System.Globalization;

namespace ReputationWatch.Single.CommandLine.Detecting;

/// <summary>How long a bin is, as it is written: <c>5m</c>, <c>1h</c>, <c>1d</c>.</summary>
static class BinLength
{
    const int MinutesPerDay = 1440;
    const string Advice = "write minutes, hours or a day that fit into a day without rest, such as 5m, 15m, 1h, 6h or 1d";

    /// <summary>Lengths to choose from where another does not do.</summary>
    public static readonly IReadOnlyList<(string Written, TimeSpan Length)> Common =
        [.. new[] { "5m", "15m", "1h", "6h", "1d" }.Select(written => (written, Parse(written)))];

    /// <summary>Reads one; refuses what is over a day or does not divide it.</summary>
    public static TimeSpan Parse(string text)
    {
        var unit = text.Length < 2 ? TimeSpan.Zero : text[^1] switch
        {
            'm' => TimeSpan.FromMinutes(1),
            'h' => TimeSpan.FromHours(1),
            'd' => TimeSpan.FromDays(1),
            _ => TimeSpan.Zero,
        };
        if (unit == TimeSpan.Zero || !int.TryParse(text.AsSpan(..^1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is 0 or > MinutesPerDay)
            throw new UsageException($"--bin \"{text}\" is no length of time; {Advice}");

        var bin = unit * number;
        return bin <= TimeSpan.FromDays(1) && TimeSpan.FromDays(1).Ticks % bin.Ticks == 0
            ? bin
            : throw new UsageException($"--bin {text} does not fit into a day without rest; {Advice}");
    }

    /// <summary>How a length is said in a message: "5 min", "90 s", "2 h", "1 d".</summary>
    public static string Say(TimeSpan length) =>
        length.Ticks % TimeSpan.TicksPerDay == 0 ? $"{length.Ticks / TimeSpan.TicksPerDay} d"
        : length.Ticks % TimeSpan.TicksPerHour == 0 ? $"{length.Ticks / TimeSpan.TicksPerHour} h"
        : length.Ticks % TimeSpan.TicksPerMinute == 0 ? $"{length.Ticks / TimeSpan.TicksPerMinute} min"
        : string.Create(CultureInfo.InvariantCulture, $"{length.TotalSeconds:0.###} s");
}
