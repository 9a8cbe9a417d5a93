using System.Diagnostics;
using System.Text;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Benchmarks.Feeds;

/// <summary>Bodies that make a careless reader quadratic, in three sizes: time and allocations have to grow as the size does.</summary>
static class FeedTraps
{
    static readonly int[] Sizes = [175_000, 350_000, 700_000];

    static readonly (string Name, string Before, string Part, string After)[] Traps =
    [
        ("one unclosed CDATA", "<rss><channel><item><title><![CDATA[", "a", ""),
        ("unclosed CDATAs", "<rss><channel><item><title>", "<![CDATA[", ""),
        ("unclosed comments", "<rss><channel>", "<!--", ""),
        ("unclosed items", "<rss><channel>", "<item>", ""),
        ("cut off items", "<rss><channel>", "<item ", ""),
        ("almost items", "<rss><channel>", "<itemx>", ""),
        ("unclosed entries", "<feed>", "<entry>", ""),
        ("item ends", "<rss><channel>", "</item>", ""),
        ("torn items", "<rss><channel>", "<item><title>a</title><item>", "</item>"),
        ("declarations", "", "<!DOCTYPE a [", ""),
        ("references", "<rss><channel><item><title>", "&a", ""),
        ("quotes", "<rss><channel><item><description>", "&lt;a b=\"", "</description></item></channel></rss>"),
        ("an ordinary page", "<html><body>", "<p>a <a href=\"/b\">c</a></p>", "</body></html>"),
    ];

    public static Task RunAsync(string[] args)
    {
        foreach (var trap in Traps) Report(trap.Name, [.. Sizes.Select(size => Measure(Make(trap.Before, trap.Part, trap.After, size)))]);
        return Task.CompletedTask;
    }

    static void Report(string name, (double Ms, long Bytes)[] looks) => Console.WriteLine(
        $"{name,-20} {string.Join(", ", looks.Select((l, i) => $"{Sizes[i] / 1000} kB {l.Ms:0.0} ms {l.Bytes >> 10} KiB"))}; four times the size: {looks[^1].Ms / looks[0].Ms:0.0} times as long, {(double)looks[^1].Bytes / looks[0].Bytes:0.0} times the allocations");

    static (double Ms, long Bytes) Measure(byte[] bytes)
    {
        var body = new FetchedBody(new("http://localhost/"), 200, null, bytes);
        var format = SourceFormats.Named("feed");
        var best = double.MaxValue;
        var allocated = 0L;
        for (var round = 0; round < 5; round++)
        {
            var (watch, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
            format.Read(body, null, DateTimeOffset.UnixEpoch);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (best, allocated);
    }

    static byte[] Make(string before, string part, string after, int size) =>
        Encoding.UTF8.GetBytes(new StringBuilder(before).Insert(before.Length, part, size / part.Length).Append(after).ToString());
}
