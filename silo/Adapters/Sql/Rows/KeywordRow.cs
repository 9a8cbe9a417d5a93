using ReputationWatch.Alerting;
using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>keywords</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record KeywordRow(
    string Id, string Name, string Aliases, string RequiredContexts, string ExcludedContexts, string Language, string Region, string TimeZone,
    string Lenses, string Sources, long IntervalMs, long Version, long TrackedSince, long? UntrackedAt, long DueAt, long? LastCycleAt,
    string AlertStatus, long AlertSince, string? IncidentId, string AlertReason, long ReadArticles)
{
    public const string Columns =
        "id, name, aliases, required_contexts, excluded_contexts, language, region, time_zone, lenses, sources, interval_ms, version, " +
        "tracked_since, untracked_at, due_at, last_cycle_at, alert_status, alert_since, incident_id, alert_reason, read_articles";

    /// <summary>The row of a keyword that was never tracked before.</summary>
    public static KeywordRow New(TrackedKeyword keyword, DateTimeOffset now)
    {
        var alert = AlertState.Initial(now);
        return new(
            keyword.Id.Value, keyword.Name.ToText(), StoreJson.Write(keyword.Aliases), StoreJson.Write(keyword.RequiredContexts),
            StoreJson.Write(keyword.ExcludedContexts), keyword.Language, keyword.Region, keyword.TimeZone, StoreJson.Write(keyword.Lenses),
            StoreJson.Write(keyword.Sources), (long)keyword.Interval.TotalMilliseconds, Version: 1, now.ToMillis(), UntrackedAt: null, now.ToMillis(),
            LastCycleAt: null, alert.Status.ToString(), alert.Since.ToMillis(), alert.IncidentId, alert.Reason.ToString(),
            keyword.ReadArticles ? 1 : 0);
    }

    /// <summary>Whether its coverage is assessed as that of the other is: by the same names and lenses.</summary>
    public bool IsJudgedAs(KeywordRow other) => (Name, Aliases, Lenses) == (other.Name, other.Aliases, other.Lenses);

    public TrackedKeyword ToKeyword() => new()
    {
        Id = new(Id),
        Name = Name,
        Aliases = StoreJson.Read<string[]>(Aliases),
        RequiredContexts = StoreJson.Read<string[]>(RequiredContexts),
        ExcludedContexts = StoreJson.Read<string[]>(ExcludedContexts),
        Language = Language,
        Region = Region,
        TimeZone = TimeZone,
        Lenses = StoreJson.Read<string[]>(Lenses),
        Sources = StoreJson.Read<SourceId[]>(Sources),
        Interval = TimeSpan.FromMilliseconds(IntervalMs),
        ReadArticles = ReadArticles != 0,
    };

    public AlertState ToAlert() => new(AlertStatus.ToEnum<AlertStatus>(), AlertSince.ToTime(), IncidentId, AlertReason.ToEnum<AlertReason>());
}
