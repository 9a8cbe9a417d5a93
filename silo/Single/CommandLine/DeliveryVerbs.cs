using System.CommandLine;
using System.Globalization;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Delivering;
using ReputationWatch.Single.Hosting;

namespace ReputationWatch.Single.CommandLine;

/// <summary>What the verbs of channels and of people have in common.</summary>
static class DeliveryVerbs
{
    public static readonly Option<string> Who = new("--who") { Description = "Who does it (default: the account's name)", DefaultValueFactory = _ => Environment.UserName };
    public static readonly Option<string> Reason = new("--reason") { Description = "Why; stored with it", Required = true };

    /// <summary>Does something to the office and tells what it came to; the words of what is wrong go to stderr.</summary>
    public static async Task<int> ActAsync(ParseResult parsed, string done, Func<IServiceProvider, DateTimeOffset, Task<DeliveryAnswer>> act, CancellationToken ct)
    {
        using var office = Office.Open(DataOption.Of(parsed), "delivery");
        await using var services = await office.StartServicesAsync(ct);
        var answer = await act(services, services.GetRequiredService<TimeProvider>().GetUtcNow());
        foreach (var fault in answer.Faults) await Console.Error.WriteLineAsync($"reputationwatch: {fault.Field}: {DeliveryText.Says(fault)}");
        if (!answer.IsDone) return 2;
        Console.WriteLine(done);
        return 0;
    }

    /// <summary>"on", or "off since 2026-08-17 10:00Z (Siti: why)".</summary>
    public static string Says(SwitchState state) => state.IsOn
        ? "on"
        : $"off since {state.Since?.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture)} ({state.Who}: {state.Reason})";

    /// <summary>Pairs as they were written, <c>key=value</c>.</summary>
    public static Dictionary<string, string> Pairs(IEnumerable<string> written, string option)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in written)
        {
            if (pair.Split('=', 2) is not [{ Length: > 0 } key, var value]) throw new UsageException($"\"{pair}\" is no pair; write {option} name=value");
            pairs[key] = value;
        }

        return pairs;
    }
}
