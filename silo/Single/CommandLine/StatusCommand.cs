using System.CommandLine;
using System.Globalization;
using ReputationWatch.Delivering;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>status</c>: every keyword with its score, every source with what it last gave, and every channel with its state. Reads only; works beside a running server.</summary>
static class StatusCommand
{
    public static Command Create()
    {
        var command = new Command("status", "Show every keyword, every source and every channel");
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = await Office.ReadAsync(DataOption.Of(parsed), ct);
        var reader = services.GetRequiredService<IWatchReader>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();

        var keywords = new Table().AddColumns("keyword", "share", "stories (28 d)", "alert", "last cycle", "failing sources");
        foreach (var k in await reader.OverviewAsync(now, ct))
        {
            keywords.AddRow(
                Markup.Escape(k.Keyword.Name), Figures.Share(k.Latest), Figures.Stories(k.Latest), k.Alert.Status.ToString(),
                At(k.LastCycleAt), k.FailingSources.ToString(CultureInfo.InvariantCulture));
        }

        var sources = new Table().AddColumns("source", "format", "enabled", "last outcome", "entries", "last good", "failures", "asked", "detail");
        foreach (var s in await reader.SourcesStatusAsync(null, ct))
        {
            sources.AddRow(
                s.Source.Id.Value, s.Source.Format, s.Source.Enabled ? "yes" : "no", s.Last?.Outcome.ToString() ?? "–", Figures.Entries(s.Last),
                At(s.LastGoodAt), s.Failures.ToString(CultureInfo.InvariantCulture), s.Source.Enabled ? Costs.Brief(s.Source) : "", Markup.Escape(s.Last?.Detail ?? ""));
        }

        Screen.Out.Write(keywords);
        Screen.Out.Write(sources);
        Screen.Out.Write(ChannelCommand.TableOf(await services.GetRequiredService<ChannelDesk>().AllAsync(ct)));
        return 0;
    }

    static string At(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture) ?? "never";
}
