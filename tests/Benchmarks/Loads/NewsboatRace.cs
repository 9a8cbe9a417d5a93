using System.Globalization;
using Microsoft.Data.Sqlite;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Benchmarks.Loads;

/// <summary>
/// The same feeds, served by a third process, read and stored by newsboat and by the single host's cycles: first all of them new,
/// then none changed. Ours runs twice: until every item is stored for its keyword, which is what newsboat does, and on to assessed mentions.
/// </summary>
static class NewsboatRace
{
    const string Newsboat = "/usr/bin/newsboat";
    const int Threads = 16;

    public static async Task RunAsync(string[] args)
    {
        var feeds = args is [var said, ..] ? int.Parse(said, CultureInfo.InvariantCulture) : 1000;
        var port = LoopbackHosts.FreePort();
        using var web = await FeedWeb.StartAsync("feed-web", feeds, port);
        try
        {
            var alone = await RunAsync(1, port);
            var many = await RunAsync(feeds, port);
            foreach (var (program, peak) in many)
                Console.WriteLine($"memory per feed, {program}: {(peak - alone[program]) / 1024.0 / (feeds - 1):0.0} KiB");
        }
        finally
        {
            web.StandardInput.Close();
            await web.WaitForExitAsync();
        }
    }

    // The peaks of the cold runs.
    static async Task<Dictionary<string, long>> RunAsync(int feeds, int port)
    {
        Console.WriteLine($"== {feeds} feeds of {FeedWeb.Items} items");
        return new()
        {
            ["reputationwatch, stored"] = await OursAsync(feeds, port, assessing: false),
            ["reputationwatch, assessed"] = await OursAsync(feeds, port, assessing: true),
            [$"newsboat, {Threads} threads"] = await TheirsAsync(feeds, port, Threads),
            ["newsboat, 1 thread"] = await TheirsAsync(feeds, port, 1),
        };
    }

    static async Task<long> OursAsync(int feeds, int port, bool assessing)
    {
        using var folder = new TemporaryFolder();
        var table = assessing ? "mentions" : "inbox";
        string Stored() => Count(folder.File("reputationwatch.db"), $"SELECT COUNT(*) || ' {table}, ' || COUNT(DISTINCT url) || ' addresses' FROM {table}");
        string[] crawl = ["feed-crawl", $"{feeds}", $"{port}", folder.Path];
        string[] until = assessing ? [] : ["stored"];
        var cold = await MeasuredProcess.SelfAsync([.. crawl, "0", .. until]);
        Console.WriteLine($"reputationwatch, {table}, cold:      {cold.Figures}; {Stored()}; {cold.Output.Trim()}");
        var again = await MeasuredProcess.SelfAsync([.. crawl, "2", .. until]);
        Console.WriteLine($"reputationwatch, {table}, unchanged: {again.Figures}; {Stored()}; {again.Output.Trim()}");
        return cold.Peak;
    }

    static async Task<long> TheirsAsync(int feeds, int port, int threads)
    {
        if (!File.Exists(Newsboat))
        {
            Console.WriteLine("newsboat is not here to compare with");
            return 0;
        }

        using var folder = new TemporaryFolder();
        await File.WriteAllLinesAsync(folder.File("urls"), Enumerable.Range(0, feeds).Select(n => LoopbackHosts.Url(n, port).AbsoluteUri));
        await File.WriteAllTextAsync(folder.File("config"), $"reload-threads {threads}\n");
        string[] reload = ["-u", folder.File("urls"), "-c", folder.File("cache.db"), "-C", folder.File("config"), "-x", "reload"];
        var home = new Dictionary<string, string> { ["HOME"] = folder.Path };
        var cold = await MeasuredProcess.RunAsync(Newsboat, reload, home);
        Console.WriteLine($"newsboat, {threads,2} threads, cold:      {cold.Figures}; {Count(folder.File("cache.db"), "SELECT COUNT(*) || ' items' FROM rss_item")}");
        var again = await MeasuredProcess.RunAsync(Newsboat, reload, home);
        Console.WriteLine($"newsboat, {threads,2} threads, unchanged: {again.Figures}");
        return cold.Peak;
    }

    static string Count(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString() ?? "";
    }
}
