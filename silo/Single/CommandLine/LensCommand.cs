using System.CommandLine;
using System.Globalization;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Single.Hosting;
using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>lens list|show|set|off|reset|preview</c>: the old events by which coverage counts as conflict-era.</summary>
static class LensCommand
{
    static readonly Argument<string> Id = new("id") { Description = "The lens's id, such as sampit-2001" };
    static readonly Argument<string> File = new("file") { Description = "A lens as JSON, as lens show prints it" };
    static readonly Option<string> Who = new("--who") { Description = "Who changes it (default: the account's name)", DefaultValueFactory = _ => Environment.UserName };
    static readonly Option<string> Reason = new("--reason") { Description = "Why it is changed; stored with the change", Required = true };
    static readonly Option<string?> Keyword = new("--keyword") { Description = "Try it on this keyword's mentions alone" };

    public static Command Create()
    {
        var list = new Command("list", "List every lens");
        list.SetAction(ListAsync);
        var show = new Command("show", "Print a lens as JSON") { Id };
        show.SetAction(ShowAsync);
        var set = new Command("set", "Add a lens, or put your version in a built-in one's place") { File, Who, Reason };
        set.SetAction(SetAsync);
        var off = new Command("off", "Switch a lens off") { Id, Who, Reason };
        off.SetAction((parsed, ct) => ChangeAsync(parsed, (desk, id, now) => desk.SwitchOffAsync(id, parsed.GetRequiredValue(Who), parsed.GetRequiredValue(Reason), now, ct), ct));
        var reset = new Command("reset", "Go back to the built-in lens; one of your own is removed") { Id, Who, Reason };
        reset.SetAction((parsed, ct) => ChangeAsync(parsed, (desk, id, now) => desk.ResetAsync(id, parsed.GetRequiredValue(Who), parsed.GetRequiredValue(Reason), now, ct), ct));
        var preview = new Command("preview", "Show what a lens would do to the stored mentions; nothing is stored") { File, Keyword };
        preview.SetAction(PreviewAsync);
        return new("lens", "See, change and try the old events by which coverage counts as conflict-era") { list, show, set, off, reset, preview };
    }

    static async Task<int> ListAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = await Office.ReadAsync(DataOption.Of(parsed), ct);
        var table = new Table().AddColumns("id", "name", "from", "to", "region", "origin", "on", "last change");
        foreach (var e in (await services.GetRequiredService<LensDesk>().BookAsync(ct)).All)
            table.AddRow(e.Id, Markup.Escape(e.Lens.Name), Day(e.Lens.Start), Day(e.Lens.End), Markup.Escape(e.Lens.Region), e.Origin.ToString().ToLowerInvariant(), e.IsOn ? "yes" : "no", Markup.Escape(Last(e)));
        Screen.Out.Write(table);
        return 0;
    }

    static async Task<int> ShowAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = await Office.ReadAsync(DataOption.Of(parsed), ct);
        Console.WriteLine(LensFile.Write(Known(await services.GetRequiredService<LensDesk>().BookAsync(ct), parsed.GetRequiredValue(Id)).Lens));
        return 0;
    }

    static async Task<int> SetAsync(ParseResult parsed, CancellationToken ct)
    {
        var lens = LensFile.Read(parsed.GetRequiredValue(File));
        using var office = Office.Open(DataOption.Of(parsed), "lens");
        await using var services = await office.StartServicesAsync(ct);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        return Tell(lens.Id, await services.GetRequiredService<LensDesk>().SaveAsync(lens, parsed.GetRequiredValue(Who), parsed.GetRequiredValue(Reason), now, ct));
    }

    static async Task<int> ChangeAsync(ParseResult parsed, Func<LensDesk, string, DateTimeOffset, Task<LensResult>> change, CancellationToken ct)
    {
        using var office = Office.Open(DataOption.Of(parsed), "lens");
        await using var services = await office.StartServicesAsync(ct);
        var desk = services.GetRequiredService<LensDesk>();
        var id = Known(await desk.BookAsync(ct), parsed.GetRequiredValue(Id)).Id;
        return Tell(id, await change(desk, id, services.GetRequiredService<TimeProvider>().GetUtcNow()));
    }

    static async Task<int> PreviewAsync(ParseResult parsed, CancellationToken ct)
    {
        var lens = LensFile.Read(parsed.GetRequiredValue(File));
        await using var services = await Office.ReadAsync(DataOption.Of(parsed), ct);
        var keyword = parsed.GetValue(Keyword) is { } name ? (await CommandLine.Known.KeywordAsync(services.GetRequiredService<Storing.IWatchReader>(), name, ct)).Id : (Watching.KeywordId?)null;
        var effect = await services.GetRequiredService<LensDesk>().PreviewAsync(lens, keyword, ct);

        foreach (var fault in LensRules.Check(LensRules.Tidy(lens), DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime))) await Console.Error.WriteLineAsync($"{fault.Field}: {LensText.Says(fault)}");
        var table = new Table().AddColumns("what", "keyword", "title", "because of");
        foreach (var s in effect.Shifts.OrderBy(s => s.Move))
            table.AddRow(Move(s.Move), Markup.Escape(s.Text.Keyword.Name), Markup.Escape(s.Text.Title), Markup.Escape(string.Join(", ", s.Evidence.Select(e => e.Text).Distinct())));
        if (effect.Shifts.Count > 0) Screen.Out.Write(table);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{effect.Read} mentions read, {effect.Holding} hold a phrase: {effect.Count(LensMove.NewlyAbout)} newly about, {effect.Count(LensMove.NewlyMentions)} newly mentions, {effect.Count(LensMove.NoLonger)} no longer; nothing was stored"));
        return 0;
    }

    static int Tell(string id, LensResult result)
    {
        foreach (var fault in result.Faults) Console.Error.WriteLine($"reputationwatch: {fault.Field}: {LensText.Says(fault)}");
        if (!result.IsDone) return 2;
        Console.WriteLine(result.Entry is null ? $"{id} is gone" : $"{id} is {(result.Entry.IsOn ? "on" : "off")}, from the next look on");
        return 0;
    }

    static LensEntry Known(LensBook book, string id) => book.Find(id)
        ?? throw new UsageException($"there is no lens \"{id}\"; write one of {string.Join(", ", book.All.Select(e => e.Id))}");

    static string Move(LensMove move) => move switch { LensMove.NewlyAbout => "newly about", LensMove.NewlyMentions => "newly mentions", _ => "no longer" };

    static string Last(LensEntry entry) => entry.Changes is [.., var last] ? $"{Day(DateOnly.FromDateTime(last.At.UtcDateTime))} {last.Who}: {last.Reason}" : "";

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
