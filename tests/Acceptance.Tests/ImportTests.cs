using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Crawling;
using ReputationWatch.Importing;
using ReputationWatch.Parsing;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Tests.Support;
using ReputationWatch.Tests.Support.History;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Acceptance.Tests;

public sealed class ImportTests
{
    const string Print = "Sampit;Sampit raih penghargaan kota bersih;;Koran Pagi;02/03/2026;Halaman 3\n";
    const string Online = "Sampit;Pasar Sampit ramai;https://kabar.example/pasar;;2026-03-01 10:00;\n";
    const string Headings = "kata kunci;judul;tautan;media;tanggal;kutipan\n";

    [Fact]
    public async Task A_dry_run_lists_every_bad_row_and_only_a_confirmation_imports_the_good_ones()
    {
        using var folder = await PreparedAsync();
        var file = await SavedAsync(folder, Headings + Print + "Palu;Pantai;;Koran;kemarin;\n" + Online + "Sampit;\"Rusak;;Koran;1/3/2026;\n");

        var dry = await RunAsync(folder, $"import \"{file}\"");
        Assert.Empty(await UrlsAsync(folder));
        var confirmed = await RunAsync(folder, $"import \"{file}\" --confirm");
        var again = await RunAsync(folder, $"import \"{file}\" --confirm");

        Assert.Equal([1, 1, 1], [dry.Code, confirmed.Code, again.Code]);
        Assert.Contains($"4 rows: 2 can be imported, 0 known already, 2 bad; nothing was imported; write reputationwatch import {file} --confirm to import 2 rows", dry.Out);
        foreach (var told in new[] { "nobody tracks that keyword", "date not understood", "kemarin", "a quotation mark that is not closed" }) Assert.Contains(told, dry.Out);
        Assert.Contains("2 imported, 0 known already, 2 bad and left out", confirmed.Out);
        Assert.Contains("0 imported, 2 known already, 2 bad and left out", again.Out);
    }

    [Fact]
    public async Task A_good_table_from_stdin_ends_with_0_and_one_that_is_no_table_with_1()
    {
        using var folder = await PreparedAsync();

        var good = await Reputationwatch.RunAsync($"import --keyword Sampit --data \"{folder.Path}\"", "title,outlet,published\nPasar ramai,Koran,2026-03-01\n");
        var bad = await Reputationwatch.RunAsync($"import - --data \"{folder.Path}\"", "title,outlet,published\nPasar ramai,Koran,2026-03-01\n");
        var missing = await RunAsync(folder, "import tidak-ada.csv");

        Assert.Equal([0, 1, 2], [good.Code, bad.Code, missing.Code]);
        Assert.Contains("write reputationwatch import - --confirm --keyword Sampit to import 1 rows", good.Out);
        Assert.Contains("No column for keyword. Found: title, outlet, published.", bad.Error);
        Assert.Single(bad.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_dry_run_reads_beside_a_running_server_and_a_confirmation_does_not_write_beside_it()
    {
        using var folder = await PreparedAsync();
        var file = await SavedAsync(folder, Headings + Print);
        var (server, _) = await Reputationwatch.ServeAsync(folder.Path);
        try
        {
            var dry = await RunAsync(folder, $"import \"{file}\"");
            var confirmed = await RunAsync(folder, $"import \"{file}\" --confirm");

            Assert.True(dry.Code == 0, dry.Error);
            Assert.Equal(1, confirmed.Code);
            Assert.Contains($"{server.Id}", confirmed.Error);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    [Fact]
    public async Task Killed_between_preview_and_confirmation_or_right_after_it_loses_nothing_and_doubles_nothing()
    {
        using var folder = await PreparedAsync();
        await ServedAndKilledAsync(folder, "", expected: 0);
        Assert.Empty(await UrlsAsync(folder));

        await ServedAndKilledAsync(folder, "?confirm=true", expected: 2);
        await ServedAndKilledAsync(folder, "?confirm=true", expected: 0);

        await RunAsync(folder, "check Sampit");
        var urls = await UrlsAsync(folder);
        Assert.Equal(2, urls.Count);
        Assert.Equal("https://kabar.example/pasar", urls[0]);
        Assert.StartsWith("urn:clipping:", urls[1]);
    }

    [Fact]
    public async Task An_imported_clipping_is_a_mention_after_the_next_cycle_and_counts_on_its_day()
    {
        using var folder = new TemporaryFolder();
        var day = new DateOnly(2026, 3, 6);
        await using var host = await SingleHost.StartAsync(folder.Path);
        await host.Runner.RunAsync(until: ScriptedHistory.Start.AddDays(4).AddHours(6));
        var (sampit, now) = (ScriptedHistory.Keywords[0], host.Runner.Clock.GetUtcNow().AddMinutes(1));
        var before = (await host.Reader.SummaryAsync(sampit.Id, now, default))!.Latest!;
        host.Runner.Clock.AdvanceTo(now);

        var report = await host.Import.ImportAsync(new([new(2, "Sampit", "Sampit raih penghargaan kota bersih", null, "Koran Pagi", "6 Maret 2026", "Warga bangga.")], []), now, default);
        var result = await host.Runner.Directory.Get(sampit.Id).CheckAsync(CheckReason.Beat);

        Assert.Equal((1, CycleResult.Recorded), (report.Imported, result));
        var mention = Assert.Single(await host.Reader.MentionsAsync(sampit.Id, new(Limit: 1000), default), m => m.FirstSource == ClippingImport.Source);
        Assert.Equal(("Koran Pagi", DatePrecision.Day), (mention.Outlet, mention.Precision));
        Assert.StartsWith(ImportPlan.ClippingScheme, mention.Url);
        var series = TrendSeries.By(await host.Reader.TrendAsync(sampit.Id, ScriptedHistory.Start, ScriptedHistory.End, default), TrendPeriod.Day, TimeZoneInfo.FindSystemTimeZoneById(sampit.TimeZone));
        var (_, point) = Assert.Single(series, p => p.FirstDay == day);
        Assert.Equal((before.Mentions + 1, before.Stories.Positive + 1), (point!.Mentions, point.Stories.Positive));
    }

    static async Task ServedAndKilledAsync(TemporaryFolder folder, string query, int expected)
    {
        var (server, address) = await Reputationwatch.ServeAsync(folder.Path);
        try
        {
            using var invoker = new HttpMessageInvoker(new SocketsHttpHandler());
            var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, $"/api/v1/import{query}")) { Content = new StringContent(Headings + Print + Online, Encoding.UTF8, "text/csv") };
            using var answer = await invoker.SendAsync(request, default);
            using var report = JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
            Assert.Equal(expected, report.RootElement.GetProperty("imported").GetInt32());
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    // Without sources: nothing leaves this machine, and a cycle has only its inbox.
    static async Task<TemporaryFolder> PreparedAsync()
    {
        var folder = new TemporaryFolder();
        using var office = Office.Open(folder.Path, "test");
        await using var services = await office.StartServicesAsync(default);
        var sources = services.GetRequiredService<ISourceStore>();
        foreach (var source in DefaultSources.All) await sources.SaveSourceAsync(source with { Enabled = false }, TimeProvider.System.GetUtcNow(), default);
        var sampit = new TrackedKeyword { Id = new("sampit"), Name = "Sampit" };
        await services.GetRequiredService<IWatchDirectory>().Get(sampit.Id).TrackAsync(sampit);
        return folder;
    }

    static async Task<string> SavedAsync(TemporaryFolder folder, string table)
    {
        var file = folder.File("kliping.csv");
        await File.WriteAllTextAsync(file, table);
        return file;
    }

    static Task<(int Code, string Out, string Error)> RunAsync(TemporaryFolder folder, string arguments) => Reputationwatch.RunAsync($"{arguments} --data \"{folder.Path}\"");

    static async Task<IReadOnlyList<string>> UrlsAsync(TemporaryFolder folder)
    {
        var (code, exported, error) = await RunAsync(folder, "export Sampit --what mentions --format json");
        Assert.True(code == 0, error);
        using var mentions = JsonDocument.Parse(exported);
        return [.. mentions.RootElement.EnumerateArray().Select(m => m.GetProperty("url").GetString()!).Order(StringComparer.Ordinal)];
    }
}
