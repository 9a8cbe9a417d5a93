using System.CommandLine;
using ReputationWatch.Crawling;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>track NAME …</c>: watches keywords, or changes how one is watched.</summary>
static class TrackCommand
{
    static readonly Argument<string[]> Names = new("name") { Description = "Names to track, quoted where they have spaces", Arity = ArgumentArity.OneOrMore };
    static readonly Option<string[]> Alias = Many("--alias", "Another spelling that counts as the name");
    static readonly Option<string[]> Require = Many("--require", "A word of which one must stand beside the name, such as Pemkot");
    static readonly Option<string[]> Exclude = Many("--exclude", "A word that shows that another thing is meant");
    static readonly Option<string[]> Source = Many("--source", "The id of a search source to ask (default: every enabled one)");
    static readonly Option<string> Every = new("--every") { Description = "How often each search source is asked: 30m, 1h, 1d", DefaultValueFactory = _ => "1h" };
    static readonly Option<string> Zone = new("--zone") { Description = "IANA time zone: Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT)", DefaultValueFactory = _ => "Asia/Jakarta" };
    static readonly Option<string> Language = new("--language") { Description = "Language of the searches: id or en", DefaultValueFactory = _ => "id" };

    public static Command Create()
    {
        var command = new Command("track", "Track keywords") { Names, Alias, Require, Exclude, Source, Every, Zone, Language };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var keywords = parsed.GetRequiredValue(Names).Select(name => Keyword(name, parsed)).ToList();
        if (keywords.Count > 1 && parsed.GetValue(Alias) is { Length: > 0 })
            throw new UsageException("--alias belongs to one name; track the names one at a time");

        using var office = Office.Open(DataOption.Of(parsed), "track");
        await using var services = await office.StartServicesAsync(ct);
        await RefuseUnknownSourcesAsync(services, keywords[0].Sources, ct);
        var directory = services.GetRequiredService<IWatchDirectory>();
        foreach (var keyword in keywords)
        {
            await directory.Get(keyword.Id).TrackAsync(keyword);
            Console.WriteLine($"tracking {keyword.Id} ({keyword.Name})");
        }

        return 0;
    }

    static TrackedKeyword Keyword(string name, ParseResult parsed) => new()
    {
        Id = Naming.IdOf(name),
        Name = name.Trim(),
        Aliases = parsed.GetValue(Alias) ?? [],
        RequiredContexts = parsed.GetValue(Require) ?? [],
        ExcludedContexts = parsed.GetValue(Exclude) ?? [],
        Sources = [.. (parsed.GetValue(Source) ?? []).Select(id => new SourceId(id))],
        Interval = Naming.Interval(parsed.GetRequiredValue(Every)),
        TimeZone = Naming.Zone(parsed.GetRequiredValue(Zone)),
        Language = parsed.GetRequiredValue(Language) is "id" or "en" ? parsed.GetRequiredValue(Language) : throw new UsageException("--language takes id or en"),
    };

    static async Task RefuseUnknownSourcesAsync(IServiceProvider services, IReadOnlyList<SourceId> asked, CancellationToken ct)
    {
        var known = (await services.GetRequiredService<ISourceStore>().SourcesAsync(ct)).Select(s => s.Id).ToList();
        if (asked.FirstOrDefault(id => !known.Contains(id)) is { Value: { } unknown })
            throw new UsageException($"there is no source \"{unknown}\"; write one of {string.Join(", ", known)}");
    }

    static Option<string[]> Many(string name, string description) =>
        new(name) { Description = description, AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
}
