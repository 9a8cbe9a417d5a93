using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.Extensions.Options;
using ReputationWatch.Adapters.Sql;
using ReputationWatch.Single.CommandLine.Detecting;
using ReputationWatch.Single.Hosting;

namespace ReputationWatch.Single.CommandLine;

/// <summary>
/// The command line. Results go to stdout, messages and progress to stderr. Exit codes: 0 done, 1 the work failed,
/// 2 wrong use, with one line that says what to write instead.
/// </summary>
static class Cli
{
    const int Failed = 1;
    const int WrongUse = 2;

    /// <summary>Runs one command line.</summary>
    public static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0) return await SayAsync(Complaint(parsed), WrongUse);

        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(30) }, ct);
        }
        catch (UsageException wrong)
        {
            return await SayAsync(wrong.Message, WrongUse);
        }
        catch (Exception failure) when (failure is StoreException or DataFolderInUseException or SettingsException or OptionsValidationException or IOException or UnauthorizedAccessException or WorkFailedException)
        {
            return await SayAsync(failure.Message, Failed);
        }
        catch (OperationCanceledException)
        {
            return await SayAsync("stopped; nothing is lost: what was not recorded is due again", Failed);
        }
    }

    static RootCommand Root()
    {
        var root = new RootCommand("ReputationWatch: what people see when they look your region up, and whether it is getting better.")
        {
            DataOption.Instance,
        };
        root.Add(ServeCommand.Create());
        root.Add(DemoCommand.Create());
        root.Add(TrackCommand.Create());
        root.Add(UntrackCommand.Create());
        root.Add(CheckCommand.Create());
        root.Add(StatusCommand.Create());
        root.Add(SourceCommand.Create());
        root.Add(LensCommand.Create());
        root.Add(LayerCommand.Create());
        root.Add(ChannelCommand.Create());
        root.Add(PersonCommand.Create());
        root.Add(RebuildCommand.Create());
        root.Add(ContextsCommand.Create());
        root.Add(TrendCommand.Create());
        root.Add(AnalysisCommand.Create());
        root.Add(CampaignCommand.Create());
        root.Add(ExportCommand.Create());
        root.Add(BriefCommand.Create());
        root.Add(ImportCommand.Create());
        root.Add(LabelCommand.Create());
        root.Add(AssessCommand.Create());
        root.Add(TrainCommand.Create());
        root.Add(ParseCommand.Create());
        root.Add(CanonicalCommand.Create());
        root.Add(StoriesCommand.Create());
        root.Add(RobotsCommand.Create());
        root.Add(ArticleCommand.Create());
        root.Add(DetectCommand.Create());
        root.Options.Add(ServeCommand.Urls);
        root.SetAction(ServeCommand.RunAsync);
        return root;
    }

    static string Complaint(ParseResult parsed)
    {
        var verb = parsed.CommandResult.Command;
        var help = verb is RootCommand ? "reputationwatch --help" : $"reputationwatch {PathOf(parsed.CommandResult)} --help";
        // The library lists what may be written on lines of their own.
        var said = string.Join(' ', parsed.Errors[0].Message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return $"{said.TrimEnd('.')}. See: {help}";
    }

    // "lens off": of a verb below another, both.
    static string PathOf(CommandResult verb) => verb.Parent is CommandResult { Command: not RootCommand } above ? $"{PathOf(above)} {verb.Command.Name}" : verb.Command.Name;

    static async Task<int> SayAsync(string message, int code)
    {
        await Console.Error.WriteLineAsync($"reputationwatch: {message}");
        return code;
    }
}
