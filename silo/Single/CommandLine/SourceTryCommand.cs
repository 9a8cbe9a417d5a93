using System.CommandLine;
using System.Globalization;
using ReputationWatch.Adapters.Sql;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Watching;
using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>source try ID|URL</c>: looks at a source once and shows what it gives. Nothing is stored.</summary>
static class SourceTryCommand
{
    static readonly Argument<string> What = new("source") { Description = "A source's id, or the address of a new one" };
    static readonly Option<string?> Query = new("--query") { Description = "What a search is asked" };
    static readonly Option<bool> Json = new("--json") { Description = "Print JSON instead of a table" };

    public static Command Create()
    {
        var command = new Command("try", "Look at a source once, before it is added or where it gives trouble; nothing is stored") { What, Query, Json };
        foreach (var option in SourceWords.Reading) command.Options.Add(option);
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var said = parsed.GetRequiredValue(What);
        // What is wrong with the words is told before anything is opened.
        var given = SourceWords.Address(said) is null ? null : SourceWords.New(parsed, "percobaan", said);

        using var office = TryOpen(DataOption.Of(parsed));
        await using var services = office is null ? await Office.ReadAsync(DataOption.Of(parsed), ct) : await office.StartServicesAsync(ct);
        var source = given ?? SourceWords.Read(parsed, SourceCommand.Known(said, await services.GetRequiredService<ISourceStore>().SourcesAsync(ct)));
        var query = parsed.GetValue(Query) is { } words ? new SearchQuery(words, [words], "id", "ID") : null;
        if (query is null && source.Kind() == SourceKind.Search) throw new UsageException("this source is a search; say what it is asked: --query Sampit");

        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var result = await new SourceTrial(services.GetRequiredService<IFetcher>()).RunAsync(source, query, now, ct);
        if (parsed.GetValue(Json)) Console.WriteLine(JsonLines.Write(Shape(result)));
        else Print(source, result);
        return result.Reading.IsGood ? 0 : 1;
    }

    // A running server holds the folder; a trial needs only to read it.
    static Office? TryOpen(string folder)
    {
        try
        {
            return Office.Open(folder, "source try");
        }
        catch (DataFolderInUseException)
        {
            return null;
        }
    }

    static object Shape(TrialResult result) => new
    {
        result.Reading.Outcome,
        result.Reading.Detail,
        Asked = result.Asked.AbsoluteUri,
        result.Failure,
        result.WaitUntil,
        result.Reading.Entries,
        result.Beginning,
    };

    static void Print(Source source, TrialResult result)
    {
        var (outcome, entries, detail) = (result.Reading.Outcome, result.Reading.Entries, result.Reading.Detail);
        Console.WriteLine($"asked {result.Asked.AbsoluteUri}");
        Console.WriteLine(detail.Length > 0 ? $"{outcome}: {detail}" : $"{outcome}");
        if (Costs.Line(source) is { } cost) Console.WriteLine(cost);
        if (result.Beginning is { } page) Console.WriteLine($"what came begins:{Environment.NewLine}{page}");
        if (entries.Count == 0) return;

        var table = new Table().AddColumns("rank", "title", "published", "outlet", "url");
        foreach (var e in entries) table.AddRow(e.Rank.ToString(CultureInfo.InvariantCulture), Markup.Escape(e.Title), Published(e), Markup.Escape(e.Outlet ?? ""), Markup.Escape(e.Url));
        Screen.Out.Write(table);
    }

    static string Published(SourceEntry entry) => entry.Precision switch
    {
        DatePrecision.Time => entry.Published?.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture) ?? "",
        DatePrecision.Day => entry.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        _ => "",
    };
}
