using System.CommandLine;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>source add|enable|disable</c>: the operator's sources. Listing them is <c>status</c>.</summary>
static class SourceCommand
{
    static readonly Argument<string> Id = new("id") { Description = "The source's id" };
    static readonly Argument<string> Address = new("url") { Description = "A feed's address, or the address a query is added to" };
    static readonly Option<string> Format = new("--as") { Description = $"One of {string.Join(", ", SourceFormats.Names)}", DefaultValueFactory = _ => "feed" };
    static readonly Option<string?> Outlet = new("--outlet") { Description = "The outlet whose feed it is" };
    static readonly Option<string> Every = new("--every") { Description = "How often a feed is polled", DefaultValueFactory = _ => "30m" };

    public static Command Create()
    {
        var add = new Command("add", "Add a source, or change one") { Id, Address, Format, Outlet, Every };
        add.SetAction((parsed, ct) => SaveAsync(parsed, (_, _) => FromWords(parsed), ct));
        var enable = new Command("enable", "Switch a source on") { Id };
        enable.SetAction((parsed, ct) => SaveAsync(parsed, (id, known) => Known(id, known) with { Enabled = true }, ct));
        var disable = new Command("disable", "Switch a source off") { Id };
        disable.SetAction((parsed, ct) => SaveAsync(parsed, (id, known) => Known(id, known) with { Enabled = false }, ct));
        return new("source", "Add sources, switch them on and off (status lists them)") { add, enable, disable };
    }

    static async Task<int> SaveAsync(ParseResult parsed, Func<string, IReadOnlyList<Source>, Source> change, CancellationToken ct)
    {
        using var office = Office.Open(DataOption.Of(parsed), "source");
        await using var services = await office.StartServicesAsync(ct);
        var store = services.GetRequiredService<ISourceStore>();
        var source = change(parsed.GetRequiredValue(Id), await store.SourcesAsync(ct));
        await store.SaveSourceAsync(source, services.GetRequiredService<TimeProvider>().GetUtcNow(), ct);
        Console.WriteLine($"{source.Id} ({source.Format}) is {(source.Enabled ? "on" : "off")}");
        return 0;
    }

    static Source FromWords(ParseResult parsed)
    {
        var format = parsed.GetRequiredValue(Format);
        if (SourceFormats.Find(format) is null) throw new UsageException($"there is no format \"{format}\"; write one of {string.Join(", ", SourceFormats.Names)}");
        if (!Uri.TryCreate(parsed.GetRequiredValue(Address), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new UsageException($"\"{parsed.GetRequiredValue(Address)}\" is not an address; write one that begins with https://");

        var id = Naming.IdOf(parsed.GetRequiredValue(Id)).Value;
        return new()
        {
            Id = new(id),
            Name = parsed.GetValue(Outlet) ?? parsed.GetRequiredValue(Id),
            Format = format,
            Endpoint = address,
            Outlet = parsed.GetValue(Outlet),
            Interval = Naming.Interval(parsed.GetRequiredValue(Every)),
        };
    }

    static Source Known(string id, IReadOnlyList<Source> known) => known.FirstOrDefault(s => s.Id.Value == id)
        ?? throw new UsageException($"there is no source \"{id}\"; write one of {string.Join(", ", known.Select(s => s.Id))}");
}
