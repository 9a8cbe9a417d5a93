using System.CommandLine;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Delivering;
using ReputationWatch.Single.Hosting;
using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>person list|add|on|off|remove</c>: who is told of incidents.</summary>
static class PersonCommand
{
    static readonly Argument<string> Id = new("id") { Description = "The person's id, such as siti" };
    static readonly Option<string?> Name = new("--name") { Description = "The name (default: the id)" };
    static readonly Option<string?> Channel = new("--channel") { Description = "The channel's id; see channel list" };
    static readonly Option<string?> To = new("--to") { Description = "The address on it: a mail address, a chat's id, a telephone number" };
    static readonly Option<string?> Language = new("--language") { Description = "Of the messages: id or en" };
    static readonly Option<string?> Zone = new("--zone") { Description = "The person's time zone, such as Asia/Jakarta" };
    static readonly Option<string[]> On = new("--on") { Description = "How a kind of incident is told, such as spike=atOnce, sourceHealth=digest, brief=off", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
    static readonly Option<string?> Quiet = new("--quiet") { Description = "Quiet hours in the keyword's zone, such as 22:00-06:00, or none" };
    static readonly Option<bool?> BreakQuiet = new("--break-quiet") { Description = "Whether what gets worse breaks through them: true or false" };
    static readonly Option<string?> DigestAt = new("--digest") { Description = "When the digest comes, such as 07:00" };
    static readonly Option<string[]?> Keywords = new("--keyword") { Description = "A keyword to be told of (default: all)", AllowMultipleArgumentsPerToken = true };

    public static Command Create()
    {
        var list = new Command("list", "List everybody who is told");
        list.SetAction(ListAsync);
        var add = new Command("add", "Add a person, or change what is given") { Id, Name, Channel, To, Language, Zone, On, Quiet, BreakQuiet, DigestAt, Keywords, DeliveryVerbs.Who, DeliveryVerbs.Reason };
        add.SetAction(AddAsync);
        var on = new Command("on", "Switch a person on") { Id, DeliveryVerbs.Who, DeliveryVerbs.Reason };
        on.SetAction((parsed, ct) => ActAsync(parsed, "on", (desk, id, who, reason, now) => desk.SwitchAsync(id, true, who, reason, now, ct), ct));
        var off = new Command("off", "Switch a person off") { Id, DeliveryVerbs.Who, DeliveryVerbs.Reason };
        off.SetAction((parsed, ct) => ActAsync(parsed, "off", (desk, id, who, reason, now) => desk.SwitchAsync(id, false, who, reason, now, ct), ct));
        var remove = new Command("remove", "Remove a person; the address is gone at once") { Id, DeliveryVerbs.Who, DeliveryVerbs.Reason };
        remove.SetAction((parsed, ct) => ActAsync(parsed, "gone", (desk, id, who, reason, now) => desk.RemoveAsync(id, who, reason, now, ct), ct));
        return new("person", "See and set who is told of incidents, by which channel and when") { list, add, on, off, remove };
    }

    static async Task<int> ListAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = await Office.ReadAsync(DataOption.Of(parsed), ct);
        var table = new Table().AddColumns("person", "name", "channel", "address", "language", "at once", "digest", "quiet", "keywords", "state");
        foreach (var p in await services.GetRequiredService<PeopleDesk>().AllAsync(ct))
        {
            var draft = RecipientDraft.Of(p);
            table.AddRow(
                p.Id, Markup.Escape(p.Name), p.Channel, Markup.Escape(p.Address), p.Language, Told(p, Handling.AtOnce), $"{draft.DigestAt} {Told(p, Handling.Digest)}",
                p.Quiet is null ? "" : $"{draft.QuietFrom}-{draft.QuietTo}", p.Keywords.Count == 0 ? "all" : string.Join(", ", draft.Keywords), Markup.Escape(DeliveryVerbs.Says(p.State)));
        }

        Screen.Out.Write(table);
        return 0;
    }

    static Task<int> AddAsync(ParseResult parsed, CancellationToken ct)
    {
        var id = parsed.GetRequiredValue(Id);
        var chosen = DeliveryVerbs.Pairs(parsed.GetRequiredValue(On), "--on");
        return DeliveryVerbs.ActAsync(parsed, $"{id} is told, from the next message on", async (services, now) =>
        {
            var desk = services.GetRequiredService<PeopleDesk>();
            var known = await desk.FindAsync(id, ct) is { } person ? RecipientDraft.Of(person) : new() { Id = id, Name = id };
            foreach (var (kind, handling) in known.Chosen) chosen.TryAdd(kind, handling);
            var (changed, unread) = Over(known, parsed, chosen).Build();
            return unread.Count > 0 ? new(unread) : await desk.SaveAsync(changed, parsed.GetRequiredValue(DeliveryVerbs.Who), parsed.GetRequiredValue(DeliveryVerbs.Reason), now, ct);
        }, ct);
    }

    static RecipientDraft Over(RecipientDraft known, ParseResult parsed, Dictionary<string, string> chosen)
    {
        var quiet = parsed.GetValue(Quiet) is not { } written ? (known.QuietFrom, known.QuietTo)
            : written == "none" ? ("", "")
            : written.Split('-') is [var from, var to] ? (from, to) : throw new UsageException($"\"{written}\" is no stretch of hours; write for example --quiet 22:00-06:00, or none");
        return known with
        {
            Name = parsed.GetValue(Name) ?? known.Name,
            Channel = parsed.GetValue(Channel) ?? known.Channel,
            Address = parsed.GetValue(To) ?? known.Address,
            Language = parsed.GetValue(Language) ?? known.Language,
            TimeZone = parsed.GetValue(Zone) ?? known.TimeZone,
            Chosen = chosen,
            QuietFrom = quiet.Item1,
            QuietTo = quiet.Item2,
            EscalationsBreakQuiet = parsed.GetValue(BreakQuiet) ?? known.EscalationsBreakQuiet,
            DigestAt = parsed.GetValue(DigestAt) ?? known.DigestAt,
            Keywords = parsed.GetValue(Keywords) is { Length: > 0 } keywords ? [.. keywords.Select(name => Naming.IdOf(name).Value)] : known.Keywords,
        };
    }

    static Task<int> ActAsync(ParseResult parsed, string becomes, Func<PeopleDesk, string, string, string, DateTimeOffset, Task<DeliveryAnswer>> act, CancellationToken ct)
    {
        var id = parsed.GetRequiredValue(Id);
        return DeliveryVerbs.ActAsync(parsed, $"{id} is {becomes}", async (services, now) =>
        {
            var desk = services.GetRequiredService<PeopleDesk>();
            if (await desk.FindAsync(id, ct) is null)
                throw new UsageException($"there is no person \"{id}\"; write one of {string.Join(", ", (await desk.AllAsync(ct)).Select(p => p.Id))}");
            return await act(desk, id, parsed.GetRequiredValue(DeliveryVerbs.Who), parsed.GetRequiredValue(DeliveryVerbs.Reason), now);
        }, ct);
    }

    static string Told(Recipient person, Handling handling) => string.Join(", ", Choices.Kinds.Where(kind => person.On(kind) == handling).Select(RecipientDraft.NameOf));
}
