using System.Globalization;
using Microsoft.Data.Sqlite;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Benchmarks.Loads;

/// <summary>
/// The same feeds, served by a third process, read and stored by newsboat and by the single host's cycles: first all of them new,
/// then none changed. Every item of ours goes all the way to an assessed mention.
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
            foreach (var count in new[] { 1, feeds })
            {
                Console.WriteLine($"== {count} feeds of {FeedWeb.Items} items");
                await OursAsync(count, port);
                await TheirsAsync(count, port, Threads);
                await TheirsAsync(count, port, 1);
            }
        }
        finally
        {
            web.StandardInput.Close();
            await web.WaitForExitAsync();
        }
    }

    static async Task OursAsync(int feeds, int port)
    {
        using var folder = new TemporaryFolder();
        string[] crawl = ["feed-crawl", $"{feeds}", $"{port}", folder.Path];
        var cold = await MeasuredProcess.SelfAsync([.. crawl, "0"]);
        var stored = Count(folder.File("reputationwatch.db"), "SELECT COUNT(*) || ' mentions, ' || COUNT(DISTINCT url) || ' addresses' FROM mentions");
        var again = await MeasuredProcess.SelfAsync([.. crawl, "2"]);
        Console.WriteLine($"reputationwatch cold:      {cold.Figures}; {stored}; {cold.Output.Trim()}");
        Console.WriteLine($"reputationwatch unchanged: {again.Figures}; {again.Output.Trim()}; {Count(folder.File("reputationwatch.db"), "SELECT COUNT(*) || ' mentions' FROM mentions")}");
    }

    static async Task TheirsAsync(int feeds, int port, int threads)
    {
        if (!File.Exists(Newsboat))
        {
            Console.WriteLine("newsboat is not here to compare with");
            return;
        }

        using var folder = new TemporaryFolder();
        await File.WriteAllLinesAsync(folder.File("urls"), Enumerable.Range(0, feeds).Select(n => LoopbackHosts.Url(n, port).AbsoluteUri));
        await File.WriteAllTextAsync(folder.File("config"), $"reload-threads {threads}\n");
        string[] reload = ["-u", folder.File("urls"), "-c", folder.File("cache.db"), "-C", folder.File("config"), "-x", "reload"];
        var home = new Dictionary<string, string> { ["HOME"] = folder.Path };
        var cold = await MeasuredProcess.RunAsync(Newsboat, reload, home);
        var stored = Count(folder.File("cache.db"), "SELECT COUNT(*) || ' items' FROM rss_item");
        var again = await MeasuredProcess.RunAsync(Newsboat, reload, home);
        Console.WriteLine($"newsboat, {threads,2} threads, cold:      {cold.Figures}; {stored}");
        Console.WriteLine($"newsboat, {threads,2} threads, unchanged: {again.Figures}");
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
