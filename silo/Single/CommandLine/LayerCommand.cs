using System.CommandLine;
using System.Globalization;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Exporting;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Learning;
using ReputationWatch.Single.Hosting;
using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>layer show|try|on|off|export</c>: what is learnt from corrections, over the shipped weights.</summary>
static class LayerCommand
{
    static readonly Argument<string> File = new("file") { Description = "Where to write it; - is stdout" };
    static readonly Option<string> Who = new("--who") { Description = "Who does it (default: the account's name)", DefaultValueFactory = _ => Environment.UserName };
    static readonly Option<string> Reason = new("--reason") { Description = "Why; stored with it", Required = true };

    public static Command Create()
    {
        var show = new Command("show", "Show how it stands, how it did and which words it moved");
        show.SetAction(ShowAsync);
        var attempt = new Command("try", "Learn from the corrections now; used where it is better") { Who, Reason };
        attempt.SetAction(TryAsync);
        var on = new Command("on", "Use what was learnt") { Who, Reason };
        on.SetAction((parsed, ct) => SwitchAsync(parsed, true, ct));
        var off = new Command("off", "Judge as shipped; what was learnt is kept") { Who, Reason };
        off.SetAction((parsed, ct) => SwitchAsync(parsed, false, ct));
        var export = new Command("export", "Write what was learnt as JSON") { File };
        export.SetAction(ExportAsync);
        return new("layer", "See, try and switch what is learnt from corrections") { show, attempt, on, off, export };
    }

    static async Task<int> ShowAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = await Office.ReadAsync(DataOption.Of(parsed), ct);
        var look = await services.GetRequiredService<LayerDesk>().LookAsync(ct);
        Console.WriteLine($"{State(look.Book)}; {Number(look.Corrections)} corrections of a tone, the next attempt comes with {Number(LayerPolicy.NextAt(look.Book))}");
        if (look.Book.LastTry?.Tried is { } tried) Console.WriteLine($"last attempt: {Says(tried.Figures)}");
        if (look.Learnt is { Words.Count: > 0 } layer)
        {
            var table = new Table().AddColumns("word", "leaning", "corrections");
            foreach (var word in layer.Words) table.AddRow(Markup.Escape(word.Word), word.Leaning.ToString("+0.00;-0.00", CultureInfo.InvariantCulture), Number(word.Texts));
            Screen.Out.Write(table);
        }

        foreach (var step in look.Book.Steps.Reverse())
            Console.WriteLine($"{step.At.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture)} {step.Kind} {step.Who}: {step.Reason}");
        return 0;
    }

    static async Task<int> TryAsync(ParseResult parsed, CancellationToken ct)
    {
        var answer = await ActAsync(parsed, (desk, now) => desk.TryAsync(parsed.GetRequiredValue(Who), parsed.GetRequiredValue(Reason), now, ct), ct);
        Console.WriteLine(answer.Trial switch
        {
            LayerTrial.Better better => $"better, and in use from the next look on unless switched off: {Says(better.Layer.Figures)}",
            LayerTrial.NoBetter not => $"no better, not used: {Says(not.Figures)}",
            LayerTrial.TooFew few => $"not tried: there are {Number(few.Corrections)} corrections of a tone, {Number(few.Needed)} are needed",
            _ => throw new InvalidOperationException("An attempt without faults has an outcome"),
        });
        return 0;
    }

    static async Task<int> SwitchAsync(ParseResult parsed, bool on, CancellationToken ct)
    {
        await ActAsync(parsed, async (desk, now) => LensRules.Check(parsed.GetRequiredValue(Who), parsed.GetRequiredValue(Reason)).Count == 0 && await desk.LookAsync(ct) is { Book: { Learnt: null, IsOn: true } book }
            ? throw new WorkFailedException($"there is nothing to switch: {Nothing(book)}; write: reputationwatch layer try --reason WHY")
            : await desk.SwitchAsync(on, parsed.GetRequiredValue(Who), parsed.GetRequiredValue(Reason), now, ct), ct);
        Console.WriteLine($"what is learnt from corrections is {(on ? "on" : "off")}, from the next look on");
        return 0;
    }

    static async Task<int> ExportAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = await Office.ReadAsync(DataOption.Of(parsed), ct);
        var layer = await services.GetRequiredService<LayerDesk>().ExportAsync(ct) ?? throw new WorkFailedException("nothing has been learnt yet; write: reputationwatch layer try --reason WHY");
        var (file, bytes) = (parsed.GetRequiredValue(File), LayerJson.Write(layer));
        await using var output = file == "-" ? Console.OpenStandardOutput() : System.IO.File.Create(file);
        await output.WriteAsync(bytes, ct);
        return 0;
    }

    static async Task<LayerAnswer> ActAsync(ParseResult parsed, Func<LayerDesk, DateTimeOffset, Task<LayerAnswer>> act, CancellationToken ct)
    {
        using var office = Office.Open(DataOption.Of(parsed), "layer");
        await using var services = await office.StartServicesAsync(ct);
        var answer = await act(services.GetRequiredService<LayerDesk>(), services.GetRequiredService<TimeProvider>().GetUtcNow());
        return answer.Faults is [var fault, ..] ? throw new UsageException($"--{fault.Field}: {LensText.Says(fault)}") : answer;
    }

    static string State(LayerBook book) => book.InUse is { } step ? $"in use: layer {Number(step.Number)}" : book.IsOn ? $"not in use: {Nothing(book)}" : "switched off";

    static string Nothing(LayerBook book) => book.LastTry is null ? "nothing was tried yet" : "nothing better was learnt";

    static string Says(LayerFigures figures) => string.Create(
        CultureInfo.InvariantCulture,
        $"{figures.RightAfter} of {figures.HeldBack} held-back corrections right, as shipped {figures.RightBefore}; shipped test {figures.ShippedAfter * 100:F1}, as shipped {figures.ShippedBefore * 100:F1}");

    static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
