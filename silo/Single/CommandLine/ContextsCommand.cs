using System.CommandLine;
using System.Globalization;
using ReputationWatch.Assessing;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>contexts NAME</c>: words that would tell a keyword from other things of its name. Reads only; works beside a running server.</summary>
static class ContextsCommand
{
    static readonly Argument<string> Name = new("name") { Description = "A tracked keyword" };
    static readonly Option<bool> Json = new("--json") { Description = "Print JSON instead of a table" };

    public static Command Create()
    {
        var command = new Command("contexts", "Suggest contexts for an ambiguous name, from stored mentions; track --require and --exclude take them") { Name, Json };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = await Office.ReadAsync(DataOption.Of(parsed), ct);
        var keyword = await Known.KeywordAsync(services.GetRequiredService<IWatchReader>(), parsed.GetRequiredValue(Name), ct);
        var advice = await services.GetRequiredService<ContextDesk>().AdviseAsync(keyword, services.GetRequiredService<TimeProvider>().GetUtcNow(), ct);
        if (parsed.GetValue(Json)) Console.WriteLine(JsonLines.Write(advice));
        else Print(advice);
        return 0;
    }

    static void Print(ContextAdvice advice)
    {
        if (advice.Verdict == ContextVerdict.Suggested)
        {
            var table = new Table().AddColumns("take", "context", "about it", "about else", "kept", "lost", "of those right", "examples");
            foreach (var (take, s) in advice.Require.Select(s => ("--require", s)).Concat(advice.Exclude.Select(s => ("--exclude", s))))
                table.AddRow(take, Markup.Escape(s.Phrase), Text(s.Place), Text(s.Other), Text(s.Kept), Text(s.Lost), Text(s.LostPlace), Markup.Escape(string.Join(" | ", s.Examples)));
            Screen.Out.Write(table);
        }

        Console.WriteLine(advice.Verdict switch
        {
            ContextVerdict.TooFew => FormattableString.Invariant($"too few mentions: {advice.Texts} show the name, at least {ContextSuggestions.LeastTexts} are needed"),
            ContextVerdict.OneSense => FormattableString.Invariant($"{advice.Texts} mentions show the name, and it nearly always means the same: no context is needed"),
            _ => FormattableString.Invariant($"{advice.Texts} mentions show the name: {advice.Place} about the keyword, {advice.Other} about something else; all taken, {advice.Kept} pass and {advice.Lost} no longer, {advice.LostPlace} of which seem right"),
        });
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
