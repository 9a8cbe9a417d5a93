using ReputationWatch.Alerting.Policy;

namespace ReputationWatch.Alerting;

/// <summary>When to tell people. What is not among these is as the study of statistics simulated it.</summary>
public sealed record AlertOptions
{
    const double MostFalsePerWeek = 1000;
    const int MostStories = 1000;
    static readonly TimeSpan Longest = TimeSpan.FromDays(14);

    /// <summary>False alarms a week to be put up with, over all keywords together; the bar rises with their number. Above 0 to 1000. Default 7.</summary>
    public double FalsePerWeek { get; init; } = 7;

    /// <summary>Fewer harmful stories than this in 24 hours never open an incident, however unusual. 1 to 1000. Default 3.</summary>
    public int MinStories { get; init; } = 3;

    /// <summary>A breach is only suspected until it has held this long; hours are judged whole, so that by default one is enough. 0 to 14 days. Default 0.</summary>
    public TimeSpan HoldFor { get; init; } = TimeSpan.Zero;

    /// <summary>An incident closes after so much calm that somebody looked at. 1 hour to 14 days. Default 6 hours.</summary>
    public TimeSpan CloseAfter { get; init; } = TimeSpan.FromHours(6);

    /// <summary>For so long after an incident that was told only a worse one opens. 0 to 14 days. Default 24 hours.</summary>
    public TimeSpan CoolDown { get; init; } = TimeSpan.FromHours(24);

    /// <summary>These.</summary>
    /// <exception cref="ArgumentException">A value is out of its range; the message says which, and what to write instead.</exception>
    public AlertOptions Validated()
    {
        Demand(FalsePerWeek is > 0 and <= MostFalsePerWeek, "Alert:FalsePerWeek", FalsePerWeek, "a number above 0, up to 1000");
        Demand(MinStories is >= 1 and <= MostStories, "Alert:MinStories", MinStories, "1 to 1000");
        Demand(HoldFor >= TimeSpan.Zero && HoldFor <= Longest, "Alert:HoldFor", HoldFor, "00:00:00 to 14.00:00:00");
        Demand(CloseAfter >= TimeSpan.FromHours(1) && CloseAfter <= Longest, "Alert:CloseAfter", CloseAfter, "01:00:00 to 14.00:00:00");
        Demand(CoolDown >= TimeSpan.Zero && CoolDown <= Longest, "Alert:CoolDown", CoolDown, "00:00:00 to 14.00:00:00");
        return this;
    }

    /// <summary>The score from which people are told at once.</summary>
    /// <param name="keywords">How many are tracked together.</param>
    public double PushBar(int keywords) => AlertBudget.Enter(keywords, FalsePerWeek);

    /// <summary>The policy by which incidents open, at the digest's bar: the tier says whether they are told at once.</summary>
    internal PolicyOptions Policy => new()
    {
        MinStories = MinStories,
        HoldFor = HoldFor,
        Quiet = CloseAfter,
        CoolDown = CoolDown,
    };

    static void Demand(bool right, string name, object value, string range)
    {
        if (!right) throw new ArgumentException(FormattableString.Invariant($"{name} is {value}; write {range}"));
    }
}
