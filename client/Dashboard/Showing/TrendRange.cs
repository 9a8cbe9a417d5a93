using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Showing;

/// <summary>Which stretch of the trend a page shows, by which periods.</summary>
sealed record TrendRange(string Code, TrendPeriod By)
{
    /// <summary>The choices, shortest first.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["30d", "90d", "1y", "all"];

    /// <summary>What was asked for; 90 days by day where it was not, or not in our words.</summary>
    public static TrendRange Of(string? code, string? by) =>
        new(Codes.Contains(code) ? code! : "90d", Periods.Find(by) ?? TrendPeriod.Day);

    /// <summary>From when on; the oldest time there is for everything.</summary>
    public DateTimeOffset From(DateTimeOffset now) => Code switch
    {
        "30d" => now.AddDays(-30),
        "90d" => now.AddDays(-90),
        "1y" => now.AddYears(-1),
        _ => DateTimeOffset.UnixEpoch,
    };
}

/// <summary>The words that addresses use for periods.</summary>
static class Periods
{
    public static IReadOnlyDictionary<string, TrendPeriod> ByCode { get; } = new Dictionary<string, TrendPeriod>(StringComparer.Ordinal)
    {
        ["day"] = TrendPeriod.Day,
        ["week"] = TrendPeriod.Week,
        ["month"] = TrendPeriod.Month,
    };

    public static TrendPeriod? Find(string? code) => code is not null && ByCode.TryGetValue(code, out var period) ? period : null;

    public static string CodeOf(TrendPeriod period) => ByCode.First(p => p.Value == period).Key;
}
