using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Briefing;

/// <summary>
/// Sees to the brief: asks whether it is due, composes it, and stores it with its messages. Any number of hosts may run it at once and be
/// killed at any moment: the day's row is written once, and the due time moves on after it.
/// </summary>
public sealed class BriefCycle(IBriefStore store, BriefReader reader, DeliveryDesk desk)
{
    /// <summary>Runs once; gives how many briefs were stored, 0 or 1.</summary>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        var (_, settings, due) = await store.PlanAsync(ct);
        if (due is not { } at)
        {
            await store.MoveAsync(null, BriefSchedule.Next(settings, now), ct);
            return 0;
        }

        if (at > now) return 0;

        var turn = BriefSchedule.Turn(settings, now);
        var stored = settings.IsOn && turn.DueAt is { } hour && await SendAsync(turn.Day, hour, settings, now, ct);
        await store.MoveAsync(at, turn.Next, ct);
        return stored ? 1 : 0;
    }

    /// <summary>Composes the brief of a day and sends it. False where there is one of that day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="dueAt">The hour it is for.</param>
    /// <param name="settings">The settings that hold.</param>
    /// <param name="now">The time.</param>
    /// <param name="ct">Stops it; nothing is stored then.</param>
    public async Task<bool> SendAsync(DateOnly day, DateTimeOffset dueAt, BriefSettings settings, DateTimeOffset now, CancellationToken ct)
    {
        if ((await store.BriefsAsync(1, ct)).Any(b => b.Day == day)) return false;

        var brief = await reader.ComposeAsync(day, dueAt, settings.TimeZone, now, ct);
        return await store.RecordAsync(brief, BriefMessages.For(brief, settings, await desk.ReadersAsync(ct)), ct);
    }
}
