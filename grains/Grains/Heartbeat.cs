using Microsoft.Extensions.Logging;
using ReputationWatch.Watching;

namespace ReputationWatch.Grains;

/// <summary>A grain's one reminder, each minute: the shortest period that Orleans allows.</summary>
/// <remarks>It stays where the grain is moved, stopped or lost, and knows nothing but the minute: what is due, the store knows.</remarks>
public sealed class Heartbeat(IGrainBase grain)
{
    /// <summary>Its name in the reminder table.</summary>
    public const string Name = "heartbeat";

    /// <summary>Its period.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    // A hint that spares a look into the table with every check; another activation asks again.
    bool _beats;

    /// <summary>Does what a beat asks for. It only asks: what is due stands in the store, so a beat that was lost, doubled or failed does no harm.</summary>
    /// <param name="act">What it asks for.</param>
    /// <param name="log">Is told where it failed.</param>
    /// <param name="what">Whose beat it was, for the log.</param>
    public async Task BeatAsync(Func<Task> act, ILogger log, string what)
    {
        _beats = true;
        try
        {
            await act();
        }
        catch (Exception e)
        {
            log.LogWarning(e, "The cycle of {What} failed and wrote nothing; the next beat tries again", what);
        }
    }

    /// <summary>Does what a check asks for, inside a cycle's budget, and goes on beating as long as there is something to watch.</summary>
    public async Task<CycleResult> CheckAsync(Func<DateTimeOffset, CancellationToken, Task<CycleResult>> run, TimeProvider clock)
    {
        using var budget = CycleBudget.Start(clock);
        var result = await run(clock.GetUtcNow(), budget.Token);
        await KeepAsync(wanted: result != CycleResult.NotTracked);
        return result;
    }

    /// <summary>Starts it where it is wanted and stops it where it is not. Costs nothing while nothing changes.</summary>
    public Task KeepAsync(bool wanted) => wanted ? StartAsync() : StopAsync();

    /// <summary>Starts it, unless it beats already: registering again would put off the next beat.</summary>
    public async Task StartAsync()
    {
        if (_beats) return;
        if (await grain.GetReminder(Name) is null) await grain.RegisterOrUpdateReminder(Name, Period, Period);
        _beats = true;
    }

    /// <summary>Stops it.</summary>
    public async Task StopAsync()
    {
        if (await grain.GetReminder(Name) is { } reminder) await grain.UnregisterReminder(reminder);
        _beats = false;
    }
}
