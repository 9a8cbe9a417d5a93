using System.Data.Common;
using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;
using ReputationWatch.Assessing;
using ReputationWatch.Assessing.Model;
using ReputationWatch.Learning;
using ReputationWatch.Tests.Support;
using ReputationWatch.Tests.Support.History;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Acceptance.Tests;

public sealed class RebuildTests
{
    static readonly IReadOnlyList<KeywordId> Keywords = [.. ScriptedHistory.Keywords.Select(k => k.Id)];
    static readonly DateTimeOffset After = ScriptedHistory.End.AddHours(1);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task After_labels_a_lens_and_a_layer_the_background_leaves_what_counting_from_nothing_leaves(bool inPostgres)
    {
        await using var postgres = inPostgres ? await PostgresServer.StartAsync() : null;
        Assert.SkipWhen(inPostgres && postgres is null, PostgresServer.Missing);
        using var folder = new TemporaryFolder();
        var database = postgres is null ? null : await postgres.CreateDatabaseAsync();
        await using var host = await SingleHost.StartAsync(folder.Path, postgres: database);
        await LiveAsync(host);

        var before = await StoreTrace.OfAsync(host.Reader, Keywords);
        host.Runner.Clock.AdvanceTo(After);
        await host.Rebuilds.RunDueAsync(default);
        var background = await StoreTrace.OfAsync(host.Reader, Keywords);
        Assert.NotEqual(before, background);
        Assert.Empty(await host.RebuildDesk.OpenAsync(default));

        await using (var connection = Connect(folder, database)) await ForgetAsync(connection);
        Assert.NotEqual(background, await StoreTrace.OfAsync(host.Reader, Keywords));
        foreach (var id in Keywords) await host.RebuildDesk.AskAsync(id, "Siti", "from nothing", After, default);
        await host.Rebuilds.RunDueAsync(default);

        Assert.Equal(background, await StoreTrace.OfAsync(host.Reader, Keywords));
    }

    [Fact]
    public async Task Killed_at_every_turn_it_leaves_the_same()
    {
        using var whole = new TemporaryFolder();
        using var cut = new TemporaryFolder();

        Assert.Equal(await RebuiltAsync(whole, host => host.Rebuilds.RunDueAsync(default)), await RebuiltAsync(cut, WorkAndDieAsync));
    }

    static async Task<string> RebuiltAsync(TemporaryFolder folder, Func<SingleHost, Task> work)
    {
        await using (var host = await SingleHost.StartAsync(folder.Path)) await LiveAsync(host);

        // A program that is started anew knows nothing but what is stored.
        await using var next = await SingleHost.StartAsync(folder.Path, After);
        await work(next);
        Assert.Empty(await next.RebuildDesk.OpenAsync(default));
        return await StoreTrace.OfAsync(next.Reader, Keywords);
    }

    static async Task WorkAndDieAsync(SingleHost host)
    {
        foreach (var id in Keywords)
        {
            for (var kills = 0; ; kills++)
            {
                Assert.True(kills < 100);
                try
                {
                    var cycle = host.RebuildCycleOver(new DyingWork(host.RebuildWork, kills / 2 + 1, written: kills % 2 == 1));
                    while (await cycle.StepAsync(id, After, default)) { }
                    break;
                }
                catch (KilledException)
                {
                    // As the next one finds it.
                }
            }
        }
    }

    // Three weeks with labels; midway a lens is changed and what was learnt comes into use, and the background has worked once between.
    static async Task LiveAsync(SingleHost host)
    {
        var clock = host.Runner.Clock;
        await host.Runner.RunAsync(until: ScriptedHistory.Start.AddDays(8));
        var lens = Lenses.Find("sampit-2001")!;
        var saved = await host.Lenses.SaveAsync(lens with { Names = [.. lens.Names, "kebakaran besar", "jadwal kapal"] }, "Siti", "istilah setempat", clock.GetUtcNow(), default);
        Assert.True(saved.IsDone);
        await host.Runner.RunAsync(until: ScriptedHistory.Start.AddDays(12));
        await host.Rebuilds.RunDueAsync(default);

        await host.Runner.RunAsync(until: ScriptedHistory.Start.AddDays(14));
        var figures = new LayerFigures(14, 8, 11, .742, .738);
        Assert.True(await host.Layers.RecordLayerAsync(
            new(1, LayerStepKind.Trained, "Siti", clock.GetUtcNow(), "uji", new(ShippedWeights.Id, 41, figures)), new(41, 1, Worse, [], figures), default));
        await host.Runner.RunAsync();
    }

    // As if an office found everything a little worse.
    static OfficeWeights Worse => new(Enumerable.Range(0, 1 << 15).Select(slot => KeyValuePair.Create(slot, (-1f, 1f))));

    static DbConnection Connect(TemporaryFolder folder, string? postgres) =>
        postgres is null ? new SqliteConnection($"Data Source={folder.File("reputationwatch.db")}") : new NpgsqlConnection(postgres);

    // All that is not a fact: what is thought of mentions, their labels' copies, what is thought of results, and the figures.
    static async Task ForgetAsync(DbConnection store)
    {
        const string Nothing = """{"tone":"neutral","probabilities":{"positive":0,"neutral":1,"negative":0},"era":{"lens":"present","role":"none","p":1},"risks":[],"evidence":[],"unsure":true}""";
        await store.ExecuteAsync("UPDATE mentions SET tone = 0, conflict = 0, label = NULL, assessed_by = '', assessment = @Nothing", new { Nothing });
        foreach (var (keyword, source, seen, entries) in await store.QueryAsync<(string, string, long, string)>("SELECT keyword_id, source_id, first_seen, entries FROM pages"))
        {
            var blank = JsonNode.Parse(entries)!.AsArray();
            foreach (var entry in blank) (entry!["tone"], entry["era"]) = ("neutral", "present");
            await store.ExecuteAsync(
                "UPDATE pages SET entries = @Entries WHERE keyword_id = @Keyword AND source_id = @Source AND first_seen = @Seen",
                new { Keyword = keyword, Source = source, Seen = seen, Entries = blank.ToJsonString() });
        }

        // Which sources were asked is a fact.
        foreach (var (keyword, at, pages, method) in await store.QueryAsync<(string, long, string, string)>("SELECT keyword_id, at, pages, method FROM trend_points"))
        {
            var blank = JsonNode.Parse(pages)!.AsArray();
            foreach (var page in blank) (page!["positive"], page["negative"], page["conflict"], page["results"]) = (0, 0, 0, 0);
            await store.ExecuteAsync(
                """
                UPDATE trend_points SET positive = 0, neutral = 0, negative = 0, conflict = 0, mentions = 0, harmful_last_day = 0, share = NULL, share_low = NULL,
                  share_high = NULL, share_sample = NULL, share_grade = NULL, net_tone = NULL, pages = @Pages, method = @Method
                WHERE keyword_id = @Keyword AND at = @At
                """,
                new { Keyword = keyword, At = at, Pages = blank.ToJsonString(), Method = new PointMethod("none", 0, 0, "none", PointMethod.Parse(method).Sources).ToString() });
        }
    }
}
