using System.CommandLine;
using System.Globalization;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Rebuilding;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Watching;
using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>rebuild NAME…</c> or <c>rebuild --all</c>: computes the figures anew from what is stored, and tables what that changed.</summary>
static class RebuildCommand
{
    static readonly Argument<string[]> Names = new("name") { Description = "Names, tracked now or once", Arity = ArgumentArity.ZeroOrMore };
    static readonly Option<bool> All = new("--all") { Description = "Every tracked keyword" };
    static readonly Option<string> Who = new("--who") { Description = "Who asks (default: the account's name)", DefaultValueFactory = _ => Environment.UserName };
    static readonly Option<string> Reason = new("--reason") { Description = "Why; stored with it", DefaultValueFactory = _ => "asked on the command line" };

    public static Command Create()
    {
        var command = new Command("rebuild", "Compute figures anew from what is stored, after corrections or changes") { Names, All, Who, Reason };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var names = parsed.GetValue(Names) ?? [];
        if (names.Length == 0 != parsed.GetValue(All)) throw new UsageException("say which keywords: rebuild NAME… or rebuild --all");

        using var office = Office.Open(DataOption.Of(parsed), "rebuild");
        await using var services = await office.StartServicesAsync(ct);
        var reader = services.GetRequiredService<IWatchReader>();
        var keywords = parsed.GetValue(All)
            ? [.. (await reader.OverviewAsync(DateTimeOffset.MaxValue, ct)).Select(s => s.Keyword)]
            : await KnownAsync(reader, names, ct);

        var table = new Table().AddColumns("keyword", "mentions changed", "pages changed", "points changed");
        foreach (var keyword in keywords)
        {
            var (mentions, pages, points) = (await OneAsync(services, keyword, parsed, ct)).Changes;
            table.AddRow(keyword.Id.Value, Number(mentions), Number(pages), Number(points));
        }

        Screen.Out.Write(table);
        return 0;
    }

    static async Task<IReadOnlyList<TrackedKeyword>> KnownAsync(IWatchReader reader, string[] names, CancellationToken ct)
    {
        var known = new List<TrackedKeyword>();
        foreach (var name in names) known.Add(await Known.KeywordAsync(reader, name, ct));
        return known;
    }

    static async Task<Rebuild> OneAsync(IServiceProvider services, TrackedKeyword keyword, ParseResult parsed, CancellationToken ct)
    {
        var (desk, cycle, clock) = (services.GetRequiredService<RebuildDesk>(), services.GetRequiredService<RebuildCycle>(), services.GetRequiredService<TimeProvider>());
        var faults = await desk.AskAsync(keyword.Id, parsed.GetRequiredValue(Who), parsed.GetRequiredValue(Reason), clock.GetUtcNow(), ct);
        if (faults is [var fault, ..]) throw new UsageException($"--{fault.Field}: {LensText.Says(fault)}");

        var told = (RebuildPhase?)null;
        while (await cycle.StepAsync(keyword.Id, clock.GetUtcNow(), ct))
        {
            if (await LastAsync() is not { EndedAt: null } now || (Console.IsErrorRedirected && now.Phase == told)) continue;
            told = now.Phase;
            await Console.Error.WriteLineAsync($"{keyword.Id}: {now.Phase.ToString().ToLowerInvariant()} {Number(now.Done)} of {Number(now.Of)}");
        }

        return await LastAsync();

        async Task<Rebuild> LastAsync() => (await desk.LastAsync(keyword.Id, 1, ct))[0];
    }

    static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
