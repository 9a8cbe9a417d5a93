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

    /// <summary>Takes note that it beats.</summary>
    public void Felt() => _beats = true;

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
