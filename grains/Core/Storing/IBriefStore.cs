using ReputationWatch.Assessing;
using ReputationWatch.Briefing;
using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Storing;

/// <summary>The briefs of an office, and when it gets them.</summary>
public interface IBriefStore
{
    /// <summary>The settings that hold and when the next brief is due.</summary>
    Task<BriefPlan> PlanAsync(CancellationToken ct);

    /// <summary>What was changed of the settings, newest first.</summary>
    Task<IReadOnlyList<BriefSettingsChange>> ChangesAsync(int limit, CancellationToken ct);

    /// <summary>Adds a change under its number and sets the due time. False, and nothing written, where that number is taken: somebody was faster.</summary>
    Task<bool> ChangeAsync(BriefSettingsChange change, DateTimeOffset due, CancellationToken ct);

    /// <summary>Moves the due time on from <paramref name="from"/>, null where none was set yet. False where it is another by now.</summary>
    Task<bool> MoveAsync(DateTimeOffset? from, DateTimeOffset to, CancellationToken ct);

    /// <summary>
    /// Stores a brief with the messages that carry it, in one transaction. False, and nothing written, where there is one of its day:
    /// an office has one a day, however many hosts compose it.
    /// </summary>
    Task<bool> RecordAsync(Brief brief, IReadOnlyList<OutboxMessage> outbox, CancellationToken ct);

    /// <summary>The briefs there are, newest first.</summary>
    Task<IReadOnlyList<BriefLine>> BriefsAsync(int limit, CancellationToken ct);

    /// <summary>The brief of a day, or the newest; null where there is none.</summary>
    Task<Brief?> BriefAsync(DateOnly? day, CancellationToken ct);

    /// <summary>A keyword's mentions of these addresses, in no order; those it does not have are absent.</summary>
    Task<IReadOnlyList<Mention>> MentionsOfAsync(KeywordId id, IReadOnlyList<string> urls, CancellationToken ct);
}

/// <summary>The settings that hold and when the next brief is due.</summary>
/// <param name="Number">The number of the change that they come from; 0 where nobody changed anything.</param>
/// <param name="Settings">The settings.</param>
/// <param name="DueAt">The due time; null where none was set yet.</param>
public sealed record BriefPlan(long Number, BriefSettings Settings, DateTimeOffset? DueAt);

/// <summary>That there is a brief.</summary>
/// <param name="Day">Of which day.</param>
/// <param name="DueAt">The hour it is for.</param>
/// <param name="At">When it was composed.</param>
/// <param name="Since">From when on it tells.</param>
/// <param name="HasNews">Whether it told of anything.</param>
public sealed record BriefLine(DateOnly Day, DateTimeOffset DueAt, DateTimeOffset At, DateTimeOffset Since, bool HasNews);
