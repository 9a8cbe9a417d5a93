namespace ReputationWatch.Dashboard.Language;

/// <summary>A keyword's time zone with the name people there call it by.</summary>
sealed record Zone(string Id, string Name, TimeZoneInfo Info)
{
    // Indonesia's zones have had no summer time and these offsets since 1988. Slim containers come without the zone database,
    // and a monitor that shows UTC there would move every day's border by seven hours.
    static readonly Zone Jakarta = Fixed("Asia/Jakarta", "WIB", 7);
    static readonly Zone Makassar = Fixed("Asia/Makassar", "WITA", 8);
    static readonly Zone Jayapura = Fixed("Asia/Jayapura", "WIT", 9);
    static readonly Zone Pontianak = Fixed("Asia/Pontianak", "WIB", 7);

    /// <summary>One zone of each of Indonesia's three times, west to east.</summary>
    public static IReadOnlyList<Zone> Choices { get; } = [Jakarta, Makassar, Jayapura];

    /// <summary>"WIB (UTC+7)".</summary>
    public string Title => FormattableString.Invariant($"{Name} (UTC+{Info.BaseUtcOffset.Hours})");

    /// <summary>The zone of that IANA id; null where nobody knows it.</summary>
    public static Zone? Find(string id) =>
        new[] { Jakarta, Makassar, Jayapura, Pontianak }.FirstOrDefault(z => z.Id == id)
        ?? (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var info) ? new Zone(id, id, info) : null);

    /// <summary>The zone of that IANA id, else UTC under its own name.</summary>
    public static Zone Of(string id) => Find(id) ?? new Zone("UTC", "UTC", TimeZoneInfo.Utc);

    public DateTimeOffset Local(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Info);

    /// <summary>When a day begins here.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new(midnight, Info.GetUtcOffset(midnight));
    }

    static Zone Fixed(string id, string name, int hours) =>
        new(id, name, TimeZoneInfo.CreateCustomTimeZone(id, TimeSpan.FromHours(hours), name, name));
}
