using System.CommandLine;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;
using ReputationWatch.Parsing;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Watching;
using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>check NAME…</c> or <c>check --all</c>: runs cycles now and tables what each source gave, as far as it came.</summary>
static class CheckCommand
{
    static readonly Argument<string[]> Names = new("name") { Description = "Names to check", Arity = ArgumentArity.ZeroOrMore };
    static readonly Option<bool> All = new("--all") { Description = "Every tracked keyword" };

    const int MostBeats = 20;

    public static Command Create()
    {
        var command = new Command("check", "Run cycles now and show what each source gave") { Names, All };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var names = parsed.GetValue(Names) ?? [];
        if (names.Length == 0 != parsed.GetValue(All)) throw new UsageException("say which keywords: check NAME… or check --all");

        using var office = Office.Open(DataOption.Of(parsed), "check");
        await using var services = await office.StartServicesAsync(ct);
        var reader = services.GetRequiredService<IWatchReader>();
        // Stored times are of milliseconds.
        var since = DateTimeOffset.FromUnixTimeMilliseconds(services.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeMilliseconds());
        var tracked = (await reader.OverviewAsync(since, ct)).Select(s => s.Keyword.Id).ToList();
        var ids = parsed.GetValue(All) ? tracked : [.. names.Select(Naming.IdOf)];
        if (ids.Except(tracked).ToList() is { Count: > 0 } unknown)
            throw new WorkFailedException($"not tracked: {string.Join(", ", unknown)}; write: reputationwatch track NAME");

        try
        {
            await RunCyclesAsync(services, ids, since, ct);
        }
        finally
        {
            await TableAsync(reader, ids, since);
        }

        return await AllReadAsync(reader, ids, since, ct) ? 0 : 1;
    }

    static async Task RunCyclesAsync(IServiceProvider services, IReadOnlyList<KeywordId> ids, DateTimeOffset now, CancellationToken ct)
    {
        var (feedCycle, directory) = (services.GetRequiredService<FeedCycle>(), services.GetRequiredService<IWatchDirectory>());
        var feeds = (await services.GetRequiredService<ISourceStore>().SourcesAsync(ct)).Where(s => s.Enabled && s.Kind() == SourceKind.Feed).ToList();
        await Progress.RunAsync("feeds", feeds, feed => feedCycle.RunAsync(feed.Id, CheckReason.Asked, now, ct), ct);
        // One after the other: they ask the same hosts, and each would only wait for the others' turns to end.
        await Progress.RunAsync("keywords", ids, id => CheckAsync(directory.Get(id)), ct, atOnce: 1);
        await services.GetRequiredService<DeliveryCycle>().RunAsync(services.GetRequiredService<TimeProvider>(), ct);
        // An office that never serves but checks by a timer would have its corrections wait for ever.
        await services.GetRequiredService<RebuildLane>().RunDueAsync(ct);
    }

    // What a look found may have pages to read, and the inbox may hold more than one cycle takes: then the keyword is due again at once.
    static async Task<CycleResult> CheckAsync(IKeywordWatch watch)
    {
        var result = await watch.CheckAsync(CheckReason.Asked);
        for (var (next, beats) = (result, 0); next == CycleResult.Recorded && beats < MostBeats; beats++) next = await watch.CheckAsync(CheckReason.Beat);
        return result;
    }

    static async Task TableAsync(IWatchReader reader, IReadOnlyList<KeywordId> ids, DateTimeOffset since)
    {
        var table = new Table().AddColumns("keyword", "source", "outcome", "entries", "detail");
        foreach (var feed in (await reader.SourcesStatusAsync(null, default)).Where(s => s.Source.Kind() == SourceKind.Feed && s.Last?.At >= since))
            Row("(all)", feed.Last!);
        foreach (var id in ids)
        {
            var readings = await reader.ReadingsAsync(id, since, default);
            foreach (var reading in readings) Row(id.Value, reading);
            if (readings.Count == 0) table.AddRow(id.Value, "–", "not looked at", "–", "no search source is on, or each one's host put us off");
        }

        Screen.Out.Write(table);

        void Row(string keyword, Reading r) => table.AddRow(keyword, r.Source.Value, r.Outcome.ToString(), Figures.Entries(r), Markup.Escape(r.Detail));
    }

    /// <summary>Whether every keyword could be looked at by at least one source.</summary>
    static async Task<bool> AllReadAsync(IWatchReader reader, IReadOnlyList<KeywordId> ids, DateTimeOffset since, CancellationToken ct)
    {
        foreach (var id in ids)
        {
            if (!(await reader.ReadingsAsync(id, since, ct)).Any(r => r.Outcome is ReadingOutcome.Ok or ReadingOutcome.Empty)) return false;
        }

        return true;
    }
}
