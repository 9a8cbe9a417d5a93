using System.CommandLine;
using ReputationWatch.Crawling;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>track NAME …</c>: watches keywords, or changes how one is watched; what is not said stays as it was.</summary>
static class TrackCommand
{
    static readonly Argument<string[]> Names = new("name") { Description = "Names to track, quoted where they have spaces", Arity = ArgumentArity.OneOrMore };
    static readonly Option<string[]> Alias = Many("--alias", "Another spelling that counts as the name");
    static readonly Option<string[]> Require = Many("--require", "A word of which one must stand beside the name, such as Banten");
    static readonly Option<string[]> Exclude = Many("--exclude", "A word that shows that another thing is meant");
    static readonly Option<string[]> Source = Many("--source", "The id of a search source to ask (default: every enabled one)");
    static readonly Option<string> Every = new("--every") { Description = "How often each search source is asked: 30m, 1h (the default), 1d" };
    static readonly Option<string> Zone = new("--zone") { Description = "IANA time zone: Asia/Jakarta (WIB, the default), Asia/Makassar (WITA), Asia/Jayapura (WIT)" };
    static readonly Option<string> Language = new Option<string>("--language") { Description = "Language of the searches: id (the default) or en" }.AcceptOnlyFromAmong("id", "en");

    static readonly Option<bool> ReadArticles = new("--read-articles") { Description = "Read the article pages behind new mentions as well, as robots.txt allows; --read-articles false stops it" };

    public static Command Create()
    {
        var command = new Command("track", "Track keywords, or change how one is tracked") { Names, Alias, Require, Exclude, Source, Every, Zone, Language, ReadArticles };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var names = parsed.GetRequiredValue(Names);
        if (names.Length > 1 && parsed.GetResult(Alias) is not null) throw new UsageException("--alias belongs to one name; track the names one at a time");
        foreach (var name in names) Changed(New(name), parsed);

        using var office = Office.Open(DataOption.Of(parsed), "track");
        await using var services = await office.StartServicesAsync(ct);
        await RefuseUnknownSourcesAsync(services, parsed, ct);
        foreach (var name in names)
        {
            var keyword = Changed(await StoredAsync(services, name, ct) ?? New(name), parsed);
            await services.GetRequiredService<IWatchDirectory>().Get(keyword.Id).TrackAsync(keyword);
            Console.WriteLine($"tracking {keyword.Id} ({keyword.Name})");
        }

        return 0;
    }

    static TrackedKeyword New(string name) => new() { Id = Naming.IdOf(name), Name = name.Trim() };

    static async Task<TrackedKeyword?> StoredAsync(IServiceProvider services, string name, CancellationToken ct)
    {
        var stored = (await services.GetRequiredService<IWatchReader>().SummaryAsync(Naming.IdOf(name), DateTimeOffset.MaxValue, ct))?.Keyword;
        return stored is null || stored.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)
            ? stored
            : throw new UsageException($"\"{name}\" would go by the id {stored.Id}, which is \"{stored.Name}\"; write --alias \"{name}\" there, or another name");
    }

    static TrackedKeyword Changed(TrackedKeyword keyword, ParseResult parsed)
    {
        T Said<T>(Option<T> option, T otherwise) => parsed.GetResult(option) is null ? otherwise : parsed.GetRequiredValue(option);

        return keyword with
        {
            Aliases = Said(Alias, [.. keyword.Aliases]),
            RequiredContexts = Said(Require, [.. keyword.RequiredContexts]),
            ExcludedContexts = Said(Exclude, [.. keyword.ExcludedContexts]),
            Sources = [.. Said(Source, [.. keyword.Sources.Select(s => s.Value)]).Select(id => new SourceId(id))],
            Interval = parsed.GetValue(Every) is { } every ? Naming.Interval(every) : keyword.Interval,
            TimeZone = parsed.GetValue(Zone) is { } zone ? Naming.Zone(zone) : keyword.TimeZone,
            Language = parsed.GetValue(Language) ?? keyword.Language,
            ReadArticles = Said(ReadArticles, keyword.ReadArticles),
        };
    }

    static async Task RefuseUnknownSourcesAsync(IServiceProvider services, ParseResult parsed, CancellationToken ct)
    {
        var known = (await services.GetRequiredService<ISourceStore>().SourcesAsync(ct)).Select(s => s.Id.Value).ToList();
        if (parsed.GetValue(Source)?.FirstOrDefault(id => !known.Contains(id)) is { } unknown)
            throw new UsageException($"there is no source \"{unknown}\"; write one of {string.Join(", ", known)}");
    }

    static Option<string[]> Many(string name, string description) => new(name) { Description = description, AllowMultipleArgumentsPerToken = true };
}
