using System.CommandLine;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>untrack NAME …</c>: stops watching. The history stays.</summary>
static class UntrackCommand
{
    static readonly Argument<string[]> Names = new("name") { Description = "Names to stop tracking", Arity = ArgumentArity.OneOrMore };

    public static Command Create()
    {
        var command = new Command("untrack", "Stop tracking keywords; their history stays") { Names };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        using var office = Office.Open(DataOption.Of(parsed), "untrack");
        await using var services = await office.StartServicesAsync(ct);
        var store = services.GetRequiredService<IWatchStore>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        foreach (var name in parsed.GetRequiredValue(Names))
        {
            if (!await store.UntrackAsync(Naming.IdOf(name), now, ct)) throw new WorkFailedException($"\"{name}\" is not tracked; see: reputationwatch status");
            Console.WriteLine($"no longer tracking {Naming.IdOf(name)}; its history stays");
        }

        return 0;
    }
}
