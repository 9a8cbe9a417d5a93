using System.Globalization;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Benchmarks;

/// <summary>
/// How often the day of publication is found, over a folder as adbar/htmldate's evaluation has it: a JSON file (<c>{url: {file, date}}</c>)
/// and <c>eval/FILE</c>, plain or gzipped. A day counts on the page's own calendar.
/// </summary>
static class DateFigures
{
    public static Task RunAsync(string[] arguments)
    {
        if (Folder.Of(arguments, "*.json") is not { } folder) return Task.CompletedTask;

        var (right, wrong, missing) = (0, 0, 0);
        foreach (var page in ArticleSet.ReadDated(folder))
        {
            var day = ArticleReader.Read(new FetchedBody(page.Url, 200, null, page.Html), TimeProvider.System.GetUtcNow()).Article?.PublishedOn;
            if (day == page.Day) right++;
            else if (day is null) missing++;
            else wrong++;
            if (day != page.Day) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{page.Day:yyyy-MM-dd} but {(day is { } got ? got.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "unknown")}: {page.File}"));
        }

        var all = Math.Max(1, right + wrong + missing);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"right {right} ({100.0 * right / all:F1} %)  wrong {wrong} ({100.0 * wrong / all:F1} %)  missing {missing} ({100.0 * missing / all:F1} %)  of {all} pages"));
        return Task.CompletedTask;
    }
}
