using System.Diagnostics;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Benchmarks.Feeds;

/// <summary>
/// Reads every file below a folder as <c>parse --as feed</c> does, and prints: what could not be read, what was slow or large, how
/// many are as their feedparser <c>Expect:</c> lines say, and beside it how many feedparser itself reads. <c>--binary</c> runs the
/// command itself on every file, its start included.
/// </summary>
static class FeedFigures
{
    const double LongestSeconds = 1;
    const long MostBytes = 200 << 20;

    public static async Task RunAsync(string[] args)
    {
        if (args.FirstOrDefault(a => !a.StartsWith('-')) is not { } folder || !Directory.Exists(folder))
        {
            Console.WriteLine("usage: -- feeds DIR [--binary] [--verbose]");
            return;
        }

        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) is not ("SOURCE.txt" or "LICENSE")).Order(StringComparer.Ordinal).ToList();
        Look(files[0]);
        var looks = files.ConvertAll(Look);
        var rival = await FeedparserRival.ReadAsync(files);
        foreach (var group in looks.GroupBy(l => FirstFolder(folder, l.Case.File)).OrderBy(g => g.Key, StringComparer.Ordinal)) Report(group.Key, [.. group], rival);
        Report("all", looks, rival);
        Console.WriteLine($"this process at most {Memory.Peak("self") >> 20} MiB");
        if (args.Contains("--verbose")) foreach (var wrong in looks.Where(l => !l.IsRight)) Console.WriteLine($"  {Path.GetRelativePath(folder, wrong.Case.File)}: {wrong.Reading?.Outcome} {wrong.Complaint}");
        if (args.Contains("--binary")) await ParseProcess.ReportAsync(files);
    }

    static FeedLook Look(string file)
    {
        var test = FeedparserCase.Read(file);
        var body = new FetchedBody(test.Url, 200, test.ContentType, test.Bytes);
        var (watch, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        try
        {
            var reading = SourceFormats.Named("feed").Read(body, null, TimeProvider.System.GetUtcNow());
            return new(test, reading, watch.Elapsed.TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        catch (Exception fault)
        {
            Console.WriteLine($"CRASH {file}: {fault.Message}");
            return new(test, null, watch.Elapsed.TotalSeconds, 0);
        }
    }

    static void Report(string name, List<FeedLook> looks, IReadOnlyDictionary<string, int>? rival)
    {
        var named = looks.Where(l => l.NamesOne).ToList();
        var read = looks.Count(l => l.Reading?.Outcome is ReadingOutcome.Ok or ReadingOutcome.Empty);
        Console.WriteLine($"{name}: {looks.Count} files, {looks.Count(l => l.Reading is null)} crashes, {looks.Count(l => l.Seconds > LongestSeconds)} over {LongestSeconds} s, {looks.Count(l => l.Allocated > MostBytes)} allocating over {MostBytes >> 20} MiB; slowest {looks.Max(l => l.Seconds) * 1000:0} ms, most allocated {looks.Max(l => l.Allocated) / 1024.0 / 1024:0.0} MiB");
        Console.WriteLine($"  read (with items, or whole and without): {read} = {100.0 * read / looks.Count:0.00}%; with the title, link and date where expected: {looks.Count(l => l.IsRight)} = {100.0 * looks.Count(l => l.IsRight) / looks.Count:0.00}%; of the {named.Count} that name one: {named.Count(l => l.IsRight)} = {100.0 * named.Count(l => l.IsRight) / Math.Max(1, named.Count):0.00}%; of {looks.Sum(l => l.TextsExpected)} descriptions {looks.Sum(l => l.TextsRight)}");
        if (rival is null) Console.WriteLine("  feedparser is not here to compare with");
        else Console.WriteLine($"  entries: {looks.Sum(l => l.Entries)} in {looks.Count(l => l.Entries > 0)} files; feedparser {looks.Sum(l => Math.Max(0, rival.GetValueOrDefault(l.Case.File)))} in {looks.Count(l => rival.GetValueOrDefault(l.Case.File) > 0)} files{Lost(looks, rival)}");
    }

    static string Lost(IEnumerable<FeedLook> looks, IReadOnlyDictionary<string, int> rival)
    {
        var fewer = looks.Where(l => rival.GetValueOrDefault(l.Case.File) > l.Entries).Select(l => $"{Path.GetFileName(l.Case.File)} ({l.Entries} of {rival[l.Case.File]})").ToList();
        return fewer.Count == 0 ? "" : $"; fewer here: {fewer.Count}: {string.Join(", ", fewer.Take(8))}";
    }

    static string FirstFolder(string folder, string file) => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar) is [var first, _, ..] ? first : ".";
}
