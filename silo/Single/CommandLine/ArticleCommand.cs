using System.CommandLine;
using System.IO.Compression;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>article [FILE] --url U</c>: reads a saved page, from a file (gzipped where it ends in .gz) or stdin, and prints the article as one line of JSON.</summary>
static class ArticleCommand
{
    const int MostBytes = 64 * 1024 * 1024;

    static readonly Argument<FileInfo?> File = new("file") { Description = "The saved page, unpacked if it ends in .gz (default: stdin)", Arity = ArgumentArity.ZeroOrOne };
    static readonly Option<string> Url = new("--url") { Description = "Where the page came from", DefaultValueFactory = _ => "http://localhost/" };
    static readonly Option<string?> ContentType = new("--content-type") { Description = "The Content-Type header it came with" };

    public static Command Create()
    {
        var command = new Command("article", "Read a saved page and print its article as JSON") { File, Url, ContentType };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        if (!Uri.TryCreate(parsed.GetRequiredValue(Url), UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            throw new UsageException($"--url takes an absolute address such as https://outlet.example/news/1, not \"{parsed.GetValue(Url)}\"");

        var body = new FetchedBody(url, 200, parsed.GetValue(ContentType), await ReadAsync(parsed.GetValue(File), ct));
        Console.WriteLine(Line(ArticleReader.Read(body, TimeProvider.System.GetUtcNow())));
        return 0;
    }

    static string Line(ArticleReading reading)
    {
        var article = reading.Article;
        if (reading.Outcome == ReadingOutcome.Ok)
            return JsonLines.Write(new { article!.Title, article.Published, article.Modified, article.Author, article.Text, article.Canonical, article.Language, article.Precision });

        return JsonLines.Write(new
        {
            Title = (string?)null,
            Published = (DateTimeOffset?)null,
            Modified = (DateTimeOffset?)null,
            Author = (string?)null,
            Text = (string?)null,
            Canonical = (string?)null,
            Language = (string?)null,
            Precision = DatePrecision.Unknown,
            reading.Outcome,
            reading.Detail,
        });
    }

    static async Task<byte[]> ReadAsync(FileInfo? file, CancellationToken ct)
    {
        if (file is { Exists: false }) throw new UsageException($"there is no file \"{file}\"");
        await using var input = file?.OpenRead() ?? Console.OpenStandardInput();
        await using var plain = file?.Extension is ".gz" ? new GZipStream(input, CompressionMode.Decompress) : input;
        using var body = new MemoryStream();
        var buffer = new byte[81920];
        try
        {
            // Counted after unpacking: some bytes of gzip can hold gigabytes.
            for (int read; (read = await plain.ReadAsync(buffer, ct)) > 0;)
            {
                if (body.Length + read > MostBytes) throw new WorkFailedException($"\"{file?.ToString() ?? "stdin"}\" holds more than {MostBytes / 1024 / 1024} MiB, which no page does");
                body.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            throw new WorkFailedException($"\"{file}\" ends in .gz and is not gzip; rename it, or write < {file} to read it as it is");
        }

        return body.ToArray();
    }
}
