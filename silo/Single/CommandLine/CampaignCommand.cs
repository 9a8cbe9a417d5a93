using System.CommandLine;
using System.Globalization;
using ReputationWatch.Campaigning;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Single.Hosting;
using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>campaign list|add|set|remove</c>: campaigns, whose effect <c>analysis</c> tells, and notes, which charts mark.</summary>
static class CampaignCommand
{
    static readonly Argument<string> Id = new("id") { Description = "Its id, as campaign list shows it" };
    static readonly Argument<string> Name = new("name") { Description = "What people call it" };
    static readonly Option<string> NewName = new("--name") { Description = "Call it otherwise" };
    static readonly Option<string> From = new("--from") { Description = "Its first day, such as 2026-05-01" };
    static readonly Option<string> To = new("--to") { Description = "Its last day; without it, it goes on. With set, \"\" takes it away" };
    static readonly Option<string[]> Keyword = new("--keyword") { Description = "A keyword that it is to move; more than one may be given", AllowMultipleArgumentsPerToken = true };
    static readonly Option<string> Control = new("--control") { Description = "A keyword that it leaves alone; with set, \"\" takes it away" };
    static readonly Option<string> Note = new("--note") { Description = "What else is worth knowing" };
    static readonly Option<bool> OnlyMark = new("--mark-only") { Description = "A note: only mark it on the charts, without working out an effect" };
    static readonly Option<string> Who = new("--who") { Description = "Who does it (default: the account's name)", DefaultValueFactory = _ => Environment.UserName };
    static readonly Option<string> Reason = new("--reason") { Description = "Why; stored with the change", DefaultValueFactory = _ => "" };

    public static Command Create()
    {
        var list = new Command("list", "List every campaign and note");
        list.SetAction(ListAsync);
        var add = new Command("add", "Note a campaign, or with --mark-only something else that happened") { Name, From, To, Keyword, Control, Note, OnlyMark, Who };
        add.SetAction(AddAsync);
        var set = new Command("set", "Tell one otherwise; what is not said stays") { Id, NewName, From, To, Keyword, Control, Note, Who, Reason };
        set.SetAction(SetAsync);
        var remove = new Command("remove", "Remove one; its history is kept") { Id, Who, Reason };
        remove.SetAction(RemoveAsync);
        return new("campaign", "Note what the office did, and what else happened, beside the figures") { list, add, set, remove };
    }

    static async Task<int> ListAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = await Office.ReadAsync(DataOption.Of(parsed), ct);
        var table = new Table().AddColumns("id", "kind", "name", "from", "to", "keywords", "control", "last change");
        foreach (var (campaign, changes) in (await services.GetRequiredService<CampaignDesk>().BookAsync(ct)).All)
            table.AddRow(
                campaign.Id, campaign.Kind.ToString().ToLowerInvariant(), Markup.Escape(campaign.Name), Day(campaign.From), campaign.To is { } to ? Day(to) : "",
                campaign.Keywords.Count == 0 ? "all" : string.Join(", ", campaign.Keywords), campaign.Control?.Value ?? "",
                Markup.Escape($"{Day(DateOnly.FromDateTime(changes[^1].At.UtcDateTime))} {changes[^1].Who}"));
        Screen.Out.Write(table);
        return 0;
    }

    static async Task<int> AddAsync(ParseResult parsed, CancellationToken ct)
    {
        var kind = parsed.GetValue(OnlyMark) ? CampaignKind.Note : CampaignKind.Campaign;
        var from = parsed.GetValue(From) ?? throw new UsageException("say when it began, such as --from 2026-05-01");
        var campaign = Read(CampaignInput.Parse("-", kind, parsed.GetRequiredValue(Name), from, parsed.GetValue(To), Ids(parsed.GetValue(Keyword)), IdOf(parsed.GetValue(Control)), parsed.GetValue(Note)));
        return await ChangeAsync(parsed, (desk, now) => desk.AddAsync(campaign, parsed.GetRequiredValue(Who), "", now, ct), ct);
    }

    static Task<int> SetAsync(ParseResult parsed, CancellationToken ct) => ChangeAsync(
        parsed,
        async (desk, now) =>
        {
            var stored = Known(await desk.BookAsync(ct), parsed.GetRequiredValue(Id)).Campaign;
            var campaign = Read(CampaignInput.Parse(
                stored.Id, stored.Kind,
                parsed.GetValue(NewName) ?? stored.Name,
                parsed.GetValue(From) ?? Day(stored.From),
                parsed.GetValue(To) ?? (stored.To is { } to ? Day(to) : ""),
                parsed.GetValue(Keyword) is { Length: > 0 } keywords ? Ids(keywords) : stored.Keywords.Select(k => k.Value),
                IdOf(parsed.GetValue(Control)) ?? stored.Control?.Value,
                parsed.GetValue(Note) ?? stored.Note));
            return await desk.ChangeAsync(campaign, parsed.GetRequiredValue(Who), parsed.GetRequiredValue(Reason), now, ct);
        },
        ct);

    static Task<int> RemoveAsync(ParseResult parsed, CancellationToken ct) => ChangeAsync(
        parsed,
        async (desk, now) => await desk.RemoveAsync(Known(await desk.BookAsync(ct), parsed.GetRequiredValue(Id)).Id, parsed.GetRequiredValue(Who), parsed.GetRequiredValue(Reason), now, ct),
        ct);

    static async Task<int> ChangeAsync(ParseResult parsed, Func<CampaignDesk, DateTimeOffset, Task<CampaignResult>> change, CancellationToken ct)
    {
        using var office = Office.Open(DataOption.Of(parsed), "campaign");
        await using var services = await office.StartServicesAsync(ct);
        var result = await change(services.GetRequiredService<CampaignDesk>(), services.GetRequiredService<TimeProvider>().GetUtcNow());
        Read((null, result.Faults));
        Console.WriteLine(result.Entry is { } entry ? $"saved: {entry.Id}" : "removed; its history is kept");
        return 0;
    }

    static Campaign Read((Campaign? Campaign, IReadOnlyList<CampaignFault> Faults) read) => read.Faults.Count == 0
        ? read.Campaign!
        : throw new UsageException($"{(read.Faults[0].Field == "keywords" ? "--keyword" : read.Faults[0].Field == "name" ? "name" : "--" + read.Faults[0].Field)}: {CampaignInput.Says(read.Faults[0])}");

    static CampaignEntry Known(CampaignBook book, string id) =>
        book.Find(id) ?? throw new WorkFailedException($"there is no campaign \"{id}\"; see: reputationwatch campaign list");

    // A keyword is written as people call it: "Kotawaringin Timur".
    static IEnumerable<string> Ids(string[]? names) => (names ?? []).Select(n => Naming.IdOf(n).Value);

    static string? IdOf(string? name) => string.IsNullOrEmpty(name) ? name : Naming.IdOf(name).Value;

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
