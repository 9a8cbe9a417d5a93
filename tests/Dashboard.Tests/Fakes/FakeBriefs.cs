using ReputationWatch.Assessing;
using ReputationWatch.Briefing;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Tests.Fakes;

/// <summary>Briefs in memory, as the port demands.</summary>
public sealed class FakeBriefs(FakeOffice office) : IBriefStore
{
    readonly List<BriefSettingsChange> _changes = [];
    DateTimeOffset? _due;

    /// <summary>Those that were stored, oldest first.</summary>
    public List<Brief> All { get; } = [];

    /// <summary>The messages that carry them.</summary>
    public List<OutboxMessage> Outbox { get; } = [];

    public Task<BriefPlan> PlanAsync(CancellationToken ct) =>
        Task.FromResult(_changes is [.., var last] ? new BriefPlan(last.Number, last.Settings, _due) : new(0, BriefSettings.Default, _due));

    public Task<IReadOnlyList<BriefSettingsChange>> ChangesAsync(int limit, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<BriefSettingsChange>>([.. Enumerable.Reverse(_changes).Take(limit)]);

    public Task<bool> ChangeAsync(BriefSettingsChange change, DateTimeOffset due, CancellationToken ct)
    {
        if (_changes.Exists(c => c.Number == change.Number)) return Task.FromResult(false);
        _changes.Add(change);
        _due = due;
        return Task.FromResult(true);
    }

    public Task<bool> MoveAsync(DateTimeOffset? from, DateTimeOffset to, CancellationToken ct)
    {
        if (_due != from) return Task.FromResult(false);
        _due = to;
        return Task.FromResult(true);
    }

    public Task<bool> RecordAsync(Brief brief, IReadOnlyList<OutboxMessage> outbox, CancellationToken ct)
    {
        if (All.Exists(b => b.Day == brief.Day)) return Task.FromResult(false);
        All.Add(brief);
        Outbox.AddRange(outbox);
        return Task.FromResult(true);
    }

    public Task<IReadOnlyList<BriefLine>> BriefsAsync(int limit, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<BriefLine>>([.. All.OrderByDescending(b => b.Day).Take(limit).Select(b => new BriefLine(b.Day, b.DueAt, b.At, b.Since, b.HasNews))]);

    public Task<Brief?> BriefAsync(DateOnly? day, CancellationToken ct) =>
        Task.FromResult(day is { } one ? All.Find(b => b.Day == one) : All.MaxBy(b => b.Day));

    public Task<IReadOnlyList<Mention>> MentionsOfAsync(KeywordId id, IReadOnlyList<string> urls, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Mention>>([.. office.Mentions.Where(m => urls.Contains(m.Url)).DistinctBy(m => m.Url)]);
}
