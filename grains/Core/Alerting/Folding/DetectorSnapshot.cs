using ReputationWatch.Alerting.Nbx;
using ReputationWatch.Alerting.Slow;
using ReputationWatch.Watching;

namespace ReputationWatch.Alerting.Folding;

/// <summary>What the detectors remember of a keyword at an hour; they go on from there. A fold over facts, see <see cref="DetectorFold"/>.</summary>
/// <param name="Hour">The first hour that is not in it.</param>
/// <param name="Nbx">The spike detector's memory.</param>
/// <param name="Day">The first day of the keyword's zone that is not in the slow channels.</param>
/// <param name="Daily">The slow channel of counts.</param>
/// <param name="Share">The slow channel of shares.</param>
public sealed record DetectorSnapshot(long Hour, NbxMemory Nbx, DateOnly Day, DailyCusumState Daily, ShareCusumState Share)
{
    /// <summary>Raised where the fold gives other numbers: what an older program stored is folded anew.</summary>
    public const int Version = 1;
}

/// <summary>The facts that a snapshot is a fold over.</summary>
/// <param name="Stories">By the hour of their publication.</param>
/// <param name="Looks">Times of good looks, rising: those of the trend points.</param>
/// <param name="Zone">Where the keyword lives.</param>
public sealed record DetectorFacts(StoryHours Stories, IReadOnlyList<DateTimeOffset> Looks, TimeZoneInfo Zone)
{
    /// <summary>The facts of a keyword.</summary>
    public static DetectorFacts Of(IEnumerable<RecentMention> mentions, IReadOnlyList<DateTimeOffset> looks, string timeZone) =>
        new(new(mentions), looks, TimeZoneInfo.FindSystemTimeZoneById(timeZone));
}

/// <summary>An hour as the spike detector judged it.</summary>
/// <param name="Hour">Its number.</param>
/// <param name="Exposure">The part of it that was looked at.</param>
/// <param name="Step">What the detector made of it.</param>
public readonly record struct JudgedHour(long Hour, double Exposure, NbxStep Step);

/// <summary>A day as the slow channels judged it.</summary>
/// <param name="Day">In the keyword's zone.</param>
/// <param name="Count">What was made of the number of harmful stories; its state is that after the day.</param>
/// <param name="Share">What was made of their share.</param>
public readonly record struct JudgedDay(DateOnly Day, DailyCusumStep Count, ShareCusumStep Share);
