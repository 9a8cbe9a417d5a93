using System.Globalization;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Benchmarks;

/// <summary>
/// How well article bodies are found, over a folder as scrapinghub/article-extraction-benchmark has it: <c>ground-truth.json</c>
/// (<c>{id: {articleBody, url}}</c>) and <c>html/ID.html.gz</c>. Beside ours, python3-readability's, where <c>/usr/bin/python3</c> has it.
/// </summary>
static class ArticleFigures
{
    const int Worst = 10;

    public static async Task RunAsync(string[] arguments)
    {
        if (Folder.Of(arguments, "ground-truth.json") is not { } folder) return;
        var pages = ArticleSet.Read(folder);

        // Dates in the future are no matter here; the reader only wants a time.
        var ours = pages.Select(p => ArticleReader.Read(new FetchedBody(p.Url, 200, "text/html; charset=utf-8", p.Html), TimeProvider.System.GetUtcNow())).ToList();
        Report("ours", pages.Select((p, i) => (p.Body, ours[i].Article?.Text ?? "")));
        if (await PythonReadability.RunAsync(folder) is { } theirs)
            Report("python3-readability", pages.Select(p => (p.Body, theirs.GetValueOrDefault(p.Id, ""))));

        foreach (var (page, f1) in pages.Select((p, i) => (p, ShingleScore.Of([(p.Body, ours[i].Article?.Text ?? "")]).F1)).OrderBy(p => p.F1).Take(Worst))
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"worst: {f1:F3} {page.Id} {page.Url}"));
    }

    static void Report(string who, IEnumerable<(string True, string Got)> pairs)
    {
        var all = pairs.ToList();
        var score = ShingleScore.Of(all);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{who,-20} F1 {score.F1:F4}  precision {score.Precision:F4}  recall {score.Recall:F4}  ({all.Count} pages)"));
    }
}
