using System.CommandLine;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>parse --as FORMAT [FILE]</c>: reads a saved body, from a file or stdin, and prints what it gives as JSON.</summary>
static class ParseCommand
{
    static readonly Argument<FileInfo?> File = new("file") { Description = "The saved body (default: stdin)", Arity = ArgumentArity.ZeroOrOne };
    static readonly Option<string> Format = new("--as") { Description = $"One of {string.Join(", ", SourceFormats.Names)}", Required = true };
    static readonly Option<string?> Query = new("--query") { Description = "What was asked; with it, results that have nothing to do with it are told apart" };
    static readonly Option<string> Url = new("--url") { Description = "Where the body came from", DefaultValueFactory = _ => "http://localhost/" };
    static readonly Option<string?> ContentType = new("--content-type") { Description = "The Content-Type header it came with" };

    public static Command Create()
    {
        var command = new Command("parse", "Read a saved result page or feed and print its entries as JSON") { File, Format, Layouts.Option, Query, Url, ContentType };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        if (!Uri.TryCreate(parsed.GetRequiredValue(Url), UriKind.Absolute, out var url)) throw new UsageException("--url takes an absolute address");
        var format = FormatOf(parsed.GetRequiredValue(Format), parsed.GetValue(Layouts.Option), url);

        var body = new FetchedBody(url, 200, parsed.GetValue(ContentType), await ReadAsync(parsed.GetValue(File), ct));
        var query = parsed.GetValue(Query) is { } text ? new SearchQuery(text, [text], "id", "ID") : null;
        // What the parser read: a feed of nothing but enclosures is read well, though a crawler can do nothing with it.
        var reading = format.Read(body, query, TimeProvider.System.GetUtcNow());
        var judged = SourceReader.Judged(reading);
        var detail = judged.Outcome == reading.Outcome ? judged.Detail : $"{reading.Detail} A crawl calls it {judged.Outcome}: {judged.Detail}".TrimStart();

        Console.WriteLine(JsonLines.Write(new { reading.Outcome, reading.Entries, Detail = detail, reading.Title }));
        return 0;
    }

    static ISourceFormat FormatOf(string name, string? layout, Uri url)
    {
        var format = SourceFormats.Find(name) ?? throw new UsageException($"there is no format \"{name}\"; write one of {string.Join(", ", SourceFormats.Names)}");
        return Layouts.Of(name, layout, url) is { } found ? SourceFormats.Of(found) : format;
    }

    static async Task<byte[]> ReadAsync(FileInfo? file, CancellationToken ct)
    {
        if (file is { Exists: false }) throw new UsageException($"there is no file \"{file}\"");
        await using var input = file?.OpenRead() ?? Console.OpenStandardInput();
        using var body = new MemoryStream();
        await input.CopyToAsync(body, ct);
        return body.ToArray();
    }
}
