using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Briefing;

/// <summary>Where an office looks after its briefs: the same for pages, API and command line.</summary>
/// <param name="store">The briefs and their settings.</param>
/// <param name="reader">Composes one to look at.</param>
/// <param name="cycle">Sends one.</param>
public sealed class BriefDesk(IBriefStore store, BriefReader reader, BriefCycle cycle)
{
    /// <summary>The settings that hold and when the next brief is due.</summary>
    public Task<BriefPlan> PlanAsync(CancellationToken ct) => store.PlanAsync(ct);

    /// <summary>What was changed of them, newest first.</summary>
    public Task<IReadOnlyList<BriefSettingsChange>> ChangesAsync(int limit, CancellationToken ct) => store.ChangesAsync(limit, ct);

    /// <summary>The briefs there are, newest first.</summary>
    public Task<IReadOnlyList<BriefLine>> ListAsync(int limit, CancellationToken ct) => store.BriefsAsync(limit, ct);

    /// <summary>The brief of a day, or the newest; null where there is none.</summary>
    public Task<Brief?> FindAsync(DateOnly? day, CancellationToken ct) => store.BriefAsync(day, ct);

    /// <summary>The brief as it would be now. Nothing is stored and nobody told.</summary>
    public async Task<Brief> LookAsync(DateTimeOffset now, CancellationToken ct)
    {
        var settings = (await store.PlanAsync(ct)).Settings;
        return await reader.ComposeAsync(BriefSchedule.DayOf(settings, now), now, settings.TimeZone, now, ct);
    }

    /// <summary>Composes today's brief and sends it now, before its hour or after; null where today's is there already. The hour that comes sends no other.</summary>
    public async Task<Brief?> SendAsync(DateTimeOffset now, CancellationToken ct)
    {
        var settings = (await store.PlanAsync(ct)).Settings;
        var day = BriefSchedule.DayOf(settings, now);
        return await cycle.SendAsync(day, now, settings, now, ct) ? await store.BriefAsync(day, ct) : null;
    }

    /// <summary>Changes the settings; they hold at once. Where they are so already nothing is stored.</summary>
    public async Task<DeliveryAnswer> SaveAsync(BriefDraft draft, string who, string reason, DateTimeOffset now, CancellationToken ct)
    {
        while (true)
        {
            var (number, known, _) = await store.PlanAsync(ct);
            var (settings, wrong) = draft.Over(known);
            IReadOnlyList<DeliveryFault> faults = [.. wrong, .. ChannelRules.Check(who, reason)];
            if (faults.Count > 0) return new(faults);
            if (settings == known) return DeliveryAnswer.Done;

            // Where somebody else's change came in between, it is made over theirs.
            var change = new BriefSettingsChange(number + 1, settings, who.Trim(), now, reason.Trim());
            if (await store.ChangeAsync(change, BriefSchedule.Next(settings, now), ct)) return DeliveryAnswer.Done;
        }
    }
}
