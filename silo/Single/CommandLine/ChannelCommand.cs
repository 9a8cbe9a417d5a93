using System.CommandLine;
using System.Text.Json;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Delivering;
using ReputationWatch.Single.Hosting;
using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>channel list|add|on|off|remove|test</c>: the ways by which people are reached.</summary>
static class ChannelCommand
{
    static readonly Argument<string> Id = new("id") { Description = "The channel's id, such as humas-telegram" };
    static readonly Option<string?> Kind = new("--kind") { Description = "smtp, telegram, whatsapp, slack, teams or webhook" };
    static readonly Option<string?> Name = new("--name") { Description = "What it is called (default: the id)" };
    static readonly Option<string[]> Set = new("--set") { Description = "A setting, such as host=mail.dinas.go.id", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };

    // Not as an argument: the machine's other users see every command line.
    static readonly Option<string?> Secrets = new("--secrets") { Description = "A file with the secrets as JSON, such as {\"token\":\"…\"}; - is stdin. Those left out stay as they are" };
    static readonly Option<string?> To = new("--to") { Description = "The address on it (default: that of the first person reached by it)" };

    public static Command Create()
    {
        var list = new Command("list", "List every channel; of secrets only whether they are set");
        list.SetAction(ListAsync);
        var add = new Command("add", "Add a channel, or change it") { Id, Kind, Name, Set, Secrets, DeliveryVerbs.Who, DeliveryVerbs.Reason };
        add.SetAction(AddAsync);
        var on = new Command("on", "Switch a channel on") { Id, DeliveryVerbs.Who, DeliveryVerbs.Reason };
        on.SetAction((parsed, ct) => ActAsync(parsed, "on", (desk, id, who, reason, now) => desk.SwitchAsync(id, true, who, reason, now, ct), ct));
        var off = new Command("off", "Switch a channel off; what waits for it waits up to three days") { Id, DeliveryVerbs.Who, DeliveryVerbs.Reason };
        off.SetAction((parsed, ct) => ActAsync(parsed, "off", (desk, id, who, reason, now) => desk.SwitchAsync(id, false, who, reason, now, ct), ct));
        var remove = new Command("remove", "Remove a channel by which nobody is reached") { Id, DeliveryVerbs.Who, DeliveryVerbs.Reason };
        remove.SetAction((parsed, ct) => ActAsync(parsed, "gone", (desk, id, who, reason, now) => desk.RemoveAsync(id, who, reason, now, ct), ct));
        var test = new Command("test", "Send one message by a channel and tell what came of it") { Id, To };
        test.SetAction(TestAsync);
        return new("channel", "See, set up and test the ways by which people are reached") { list, add, on, off, remove, test };
    }

    static async Task<int> ListAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = await Office.ReadAsync(DataOption.Of(parsed), ct);
        Screen.Out.Write(TableOf(await services.GetRequiredService<ChannelDesk>().AllAsync(ct)));
        return 0;
    }

    /// <summary>The channels with their state.</summary>
    public static Table TableOf(IEnumerable<Channel> channels)
    {
        var table = new Table().AddColumns("channel", "kind", "name", "settings", "secrets set", "state");
        foreach (var c in channels)
        {
            table.AddRow(
                c.Id, ChannelKinds.NameOf(c.Kind), Markup.Escape(c.Name), Markup.Escape(string.Join(" ", c.Settings.Select(s => $"{s.Key}={s.Value}"))),
                string.Join(", ", c.SecretsSet), Markup.Escape(DeliveryVerbs.Says(c.State)));
        }

        return table;
    }

    static Task<int> AddAsync(ParseResult parsed, CancellationToken ct)
    {
        var id = parsed.GetRequiredValue(Id);
        var settings = DeliveryVerbs.Pairs(parsed.GetRequiredValue(Set), "--set");
        var secrets = parsed.GetValue(Secrets) is { } file ? ReadSecrets(file) : [];
        return DeliveryVerbs.ActAsync(parsed, $"{id} is on, from the next message on", async (services, now) =>
        {
            var desk = services.GetRequiredService<ChannelDesk>();
            var known = await desk.FindAsync(id, ct);
            foreach (var (key, value) in known?.Settings ?? settings) settings.TryAdd(key, value);
            var kind = parsed.GetValue(Kind) ?? (known is null ? "" : ChannelKinds.NameOf(known.Kind));
            var draft = new ChannelDraft(id, kind, parsed.GetValue(Name) ?? known?.Name ?? id, settings, secrets);
            return await desk.SaveAsync(draft, parsed.GetRequiredValue(DeliveryVerbs.Who), parsed.GetRequiredValue(DeliveryVerbs.Reason), now, ct);
        }, ct);
    }

    static Task<int> ActAsync(ParseResult parsed, string becomes, Func<ChannelDesk, string, string, string, DateTimeOffset, Task<DeliveryAnswer>> act, CancellationToken ct)
    {
        var id = parsed.GetRequiredValue(Id);
        return DeliveryVerbs.ActAsync(parsed, $"{id} is {becomes}", async (services, now) =>
        {
            var desk = services.GetRequiredService<ChannelDesk>();
            await KnownAsync(desk, id, ct);
            return await act(desk, id, parsed.GetRequiredValue(DeliveryVerbs.Who), parsed.GetRequiredValue(DeliveryVerbs.Reason), now);
        }, ct);
    }

    static async Task<int> TestAsync(ParseResult parsed, CancellationToken ct)
    {
        // Reads only, so that it works beside a running server.
        await using var services = await Office.ReadAsync(DataOption.Of(parsed), ct);
        var desk = services.GetRequiredService<ChannelDesk>();
        var channel = await KnownAsync(desk, parsed.GetRequiredValue(Id), ct);
        var answer = await desk.TestAsync(channel, parsed.GetValue(To) ?? "", "en", services.GetRequiredService<TimeProvider>().GetUtcNow(), ct);
        if (answer.Faults is [var fault, ..]) throw new UsageException($"--to: {DeliveryText.Says(fault)}");
        var sent = answer.Result is DeliveryResult.Sent;
        await (sent ? Console.Out : Console.Error).WriteLineAsync(DeliveryText.Says(answer.Result!));
        return sent ? 0 : 1;
    }

    static async Task<Channel> KnownAsync(ChannelDesk desk, string id, CancellationToken ct) => await desk.FindAsync(id, ct)
        ?? throw new UsageException($"there is no channel \"{id}\"; write one of {string.Join(", ", (await desk.AllAsync(ct)).Select(c => c.Id))}");

    static Dictionary<string, string> ReadSecrets(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(file == "-" ? Console.In.ReadToEnd() : File.ReadAllText(file)) ?? [];
        }
        catch (JsonException)
        {
            // What was read is not repeated: it holds secrets.
            throw new UsageException("--secrets is no JSON of names and texts; write for example {\"token\":\"…\"}");
        }
    }
}
