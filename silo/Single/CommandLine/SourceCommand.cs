using System.CommandLine;
using ReputationWatch.Crawling;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>source add|enable|disable|try|layouts</c>: the operator's sources. Listing them is <c>status</c>.</summary>
static class SourceCommand
{
    static readonly Argument<string> Id = new("id") { Description = "The source's id" };
    static readonly Argument<string> Address = new("url") { Description = "A feed's address, or the address a query is added to" };

    public static Command Create()
    {
        var add = new Command("add", "Add a source, or change one") { Id, Address };
        foreach (var option in SourceWords.Reading.Concat(SourceWords.Asking)) add.Options.Add(option);
        add.SetAction((parsed, ct) => SaveAsync(parsed, FromWords(parsed), ct));
        var enable = new Command("enable", "Switch a source on") { Id };
        enable.SetAction((parsed, ct) => SaveAsync(parsed, known => Known(parsed.GetRequiredValue(Id), known) with { Enabled = true }, ct));
        var disable = new Command("disable", "Switch a source off") { Id };
        disable.SetAction((parsed, ct) => SaveAsync(parsed, known => Known(parsed.GetRequiredValue(Id), known) with { Enabled = false }, ct));
        return new("source", "Add sources, try them, switch them on and off (status lists them)") { add, enable, disable, SourceTryCommand.Create(), Layouts.Create() };
    }

    /// <summary>A stored source by its id.</summary>
    public static Source Known(string id, IReadOnlyList<Source> known) => known.FirstOrDefault(s => s.Id.Value == id)
        ?? throw new UsageException($"there is no source \"{id}\"; write one of {string.Join(", ", known.Select(s => s.Id))}");

    static async Task<int> SaveAsync(ParseResult parsed, Func<IReadOnlyList<Source>, Source> change, CancellationToken ct)
    {
        using var office = Office.Open(DataOption.Of(parsed), "source");
        await using var services = await office.StartServicesAsync(ct);
        var store = services.GetRequiredService<ISourceStore>();
        var source = change(await store.SourcesAsync(ct));
        await store.SaveSourceAsync(source, services.GetRequiredService<TimeProvider>().GetUtcNow(), ct);
        Console.WriteLine($"{source.Id} ({source.Format}) is {(source.Enabled ? "on" : "off")}");
        if (source.Enabled && Costs.Line(source) is { } cost) Console.WriteLine(cost);
        return 0;
    }

    // Before the folder is taken: a wrong word changes nothing.
    static Func<IReadOnlyList<Source>, Source> FromWords(ParseResult parsed)
    {
        var source = SourceWords.Asked(parsed, SourceWords.New(parsed, parsed.GetRequiredValue(Id), parsed.GetRequiredValue(Address)));
        return _ => source;
    }
}
