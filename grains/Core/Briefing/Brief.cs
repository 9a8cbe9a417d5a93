using ReputationWatch.Watching;

namespace ReputationWatch.Briefing;

/// <summary>
/// The day's summary for an office: facts as they stood when it was composed, in no language. A stored row that never changes, so that it
/// is the same for all who read it, and whenever they do.
/// </summary>
public sealed record Brief
{
    /// <summary>The day it is of, in <see cref="TimeZone"/>; an office has at most one for each day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The hour it is for.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When it was composed: later than <see cref="DueAt"/> where the host was off then.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>From when on it tells what happened: when the last one was composed.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>The IANA zone of its hour, and of the times in it.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The tracked keywords, those that press most first, then by name.</summary>
    public required IReadOnlyList<BriefKeyword> Keywords { get; init; }

    /// <summary>How the sources are.</summary>
    public required BriefSources Sources { get; init; }

    /// <summary>Whether anything happened that somebody would want to know of: see <see cref="BriefKeyword.Press"/>.</summary>
    public bool HasNews => Sources.HasNews || Keywords.Any(k => k.Press > Pressure.None);

    /// <summary>Whether it was composed so late that a reader should know why it did not come at its hour.</summary>
    public bool IsLate => At - DueAt > OnTime;

    static readonly TimeSpan OnTime = TimeSpan.FromMinutes(15);

    /// <summary>The same for somebody who reads about some keywords alone; all of it where none are named.</summary>
    public Brief About(IReadOnlyList<KeywordId> keywords) =>
        keywords.Count == 0 ? this : this with { Keywords = [.. Keywords.Where(k => keywords.Contains(k.Id))] };
}

/// <summary>How much a keyword presses, by the heaviest of what happened.</summary>
public enum Pressure
{
    /// <summary>Nothing beyond noise.</summary>
    None,

    /// <summary>Something got better, or is over.</summary>
    Better,

    /// <summary>Harmful stories came, or harmful results entered page one.</summary>
    Harm,

    /// <summary>The share got worse beyond noise.</summary>
    Worse,

    /// <summary>An incident is open.</summary>
    Open,

    /// <summary>An incident opened.</summary>
    Opened,
}
