using System.CommandLine;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Watching;
using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>check NAME…</c> or <c>check --all</c>: runs cycles now and tables what each source gave.</summary>
static class CheckCommand
{
    static readonly Argument<string[]> Names = new("name") { Description = "Names to check", Arity = ArgumentArity.ZeroOrMore };
    static readonly Option<bool> All = new("--all") { Description = "Every tracked keyword" };

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
        var since = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var ids = parsed.GetValue(All)
            ? await AllAsync(services, since, ct)
            : [.. names.Select(Naming.IdOf)];

        await PollFeedsAsync(services, since, ct);
        var untracked = await RunCyclesAsync(services, ids, ct);
        if (untracked.Count > 0) throw new WorkFailedException($"not tracked: {string.Join(", ", untracked)}; write: reputationwatch track NAME");

        return await TableAsync(services, ids, since, ct) ? 0 : 1;
    }

    static async Task<IReadOnlyList<KeywordId>> AllAsync(IServiceProvider services, DateTimeOffset now, CancellationToken ct) =>
        [.. (await services.GetRequiredService<IWatchReader>().OverviewAsync(now, ct)).Select(s => s.Keyword.Id)];

    static async Task PollFeedsAsync(IServiceProvider services, DateTimeOffset now, CancellationToken ct)
    {
        var cycle = services.GetRequiredService<FeedCycle>();
        var feeds = (await services.GetRequiredService<ISourceStore>().SourcesAsync(ct)).Where(s => s.Enabled && s.Kind() == SourceKind.Feed).ToList();
        await Progress.RunAsync("feeds", feeds, feed => cycle.RunAsync(feed.Id, CheckReason.Asked, now, ct), ct);
    }

    static async Task<IReadOnlyList<KeywordId>> RunCyclesAsync(IServiceProvider services, IReadOnlyList<KeywordId> ids, CancellationToken ct)
    {
        var directory = services.GetRequiredService<IWatchDirectory>();
        var results = await Progress.RunAsync("keywords", ids, id => directory.Get(id).CheckAsync(CheckReason.Asked), ct);
        await services.GetRequiredService<Delivering.DeliveryCycle>().RunAsync(services.GetRequiredService<TimeProvider>().GetUtcNow(), ct);
        return [.. ids.Where((_, i) => results[i] == CycleResult.NotTracked)];
    }

    /// <summary>Whether at least one source of each keyword could be read.</summary>
    static async Task<bool> TableAsync(IServiceProvider services, IReadOnlyList<KeywordId> ids, DateTimeOffset since, CancellationToken ct)
    {
        var reader = services.GetRequiredService<IWatchReader>();
        var table = new Table().AddColumns("keyword", "source", "outcome", "entries", "detail");
        var allCouldLook = true;
        foreach (var id in ids)
        {
            var readings = await reader.ReadingsAsync(id, since, ct);
            foreach (var r in readings) table.AddRow(id.Value, r.Source.Value, r.Outcome.ToString(), $"{r.Entries}", Markup.Escape(r.Detail));
            if (readings.Count == 0) table.AddRow(id.Value, "–", "–", "–", "no search source was asked: each is switched off, or its host's pace put it off");
            allCouldLook &= readings.Count == 0 || readings.Any(r => r.Outcome is ReadingOutcome.Ok or ReadingOutcome.Empty);
        }

        Screen.Out.Write(table);
        return allCouldLook;
    }
}
