using System.Text.Json;
using ReputationWatch.Assessing;
using ReputationWatch.Importing;
using ReputationWatch.Labelling;
using ReputationWatch.Learning;
using ReputationWatch.Tests.Support;
using ReputationWatch.Tests.Support.History;
using ReputationWatch.Watching;

namespace ReputationWatch.Acceptance.Tests;

public sealed class LayerTests
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_learnt_from_corrections_judges_the_next_cycle_and_the_trend_tells_that_it_does()
    {
        using var folder = new TemporaryFolder();
        await using (var host = await CorrectedAsync(folder.Path))
        {
            var before = await LastMethodAsync(host);
            Assert.IsType<LayerTrial.Better>(await host.Layer.TryIfDueAsync(host.Runner.Clock.GetUtcNow(), Ct));
            await host.Runner.RunAsync(until: host.Runner.Clock.GetUtcNow().AddHours(3));
            Assert.Equal((Assessor.Version, $"{Assessor.Version}+layer-1"), (Judge(before), Judge(await LastMethodAsync(host))));
        }

        var show = await RunAsync(folder, "layer show");
        var again = await RunAsync(folder, "layer try --who Siti --reason uji");
        var off = await RunAsync(folder, "layer off --reason uji");
        var shown = await RunAsync(folder, "layer show");
        var on = await RunAsync(folder, "layer on --reason uji");
        var file = folder.File("layer.json");
        var export = await RunAsync(folder, $"layer export \"{file}\"");

        Assert.Equal([0, 0, 0, 0, 0, 0], new[] { show, again, off, shown, on, export }.Select(r => r.Code));
        Assert.StartsWith("in use: layer 1; 49 corrections of a tone, the next attempt comes with 68", show.Out, StringComparison.Ordinal);
        Assert.Contains("basirang", show.Out, StringComparison.Ordinal);
        Assert.StartsWith("better, and in use", again.Out, StringComparison.Ordinal);
        Assert.Contains("is off, from the next look on", off.Out, StringComparison.Ordinal);
        Assert.StartsWith("switched off; 49", shown.Out, StringComparison.Ordinal);
        Assert.Contains("is on, from the next look on", on.Out, StringComparison.Ordinal);
        using var layer = JsonDocument.Parse(await File.ReadAllBytesAsync(file, Ct));
        Assert.Equal((2, 49), (layer.RootElement.GetProperty("number").GetInt32(), layer.RootElement.GetProperty("layer").GetProperty("corrections").GetInt32()));
    }

    [Fact]
    public async Task An_office_without_corrections_is_told_what_it_takes()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, "track Sampit");

        var show = await RunAsync(folder, "layer show");
        var attempt = await RunAsync(folder, "layer try --reason uji");
        var unsigned = await RunAsync(folder, "layer off --who \" \" --reason uji");
        var export = await RunAsync(folder, "layer export -");
        var off = await RunAsync(folder, "layer off --reason uji");

        Assert.Equal([0, 0, 2, 1, 1], new[] { show, attempt, unsigned, export, off }.Select(r => r.Code));
        Assert.StartsWith("not in use: nothing was tried yet; 0 corrections of a tone, the next attempt comes with 40", show.Out, StringComparison.Ordinal);
        Assert.Contains("not tried: there are 0 corrections of a tone, 40 are needed", attempt.Out, StringComparison.Ordinal);
        Assert.Contains("--who: Write your name.", unsigned.Error, StringComparison.Ordinal);
        Assert.Contains("layer try --reason", export.Error, StringComparison.Ordinal);
        Assert.Contains("there is nothing to switch: nothing was tried yet", off.Error, StringComparison.Ordinal);
    }

    // After these 48 were learnt from, the scripted history brings one of its own.
    static async Task<SingleHost> CorrectedAsync(string folder)
    {
        var host = await SingleHost.StartAsync(folder);
        await host.Runner.RunAsync(until: ScriptedHistory.Start.AddHours(2));
        var clippings = Enumerable.Range(0, 48).Select(i => new Clipping(i + 2, "Sampit", $"Warga {Villages[i % 8]} gelar {Words[i]} basirang di Sampit", null, "Koran", "1 Maret 2026", "")).ToList();
        host.Runner.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.Import.ImportAsync(new(clippings, []), host.Runner.Clock.GetUtcNow(), Ct);
        await host.Runner.Directory.Get(new("sampit")).CheckAsync(CheckReason.Beat);
        foreach (var mention in (await host.Reader.MentionsAsync(new("sampit"), new(Limit: 1000), Ct)).Where(m => m.FirstSource == ClippingImport.Source))
            await host.Labels.GiveAsync(new("sampit"), new Correction(mention.Url, "Siti", Tone.Negative), host.Runner.Clock.GetUtcNow(), Ct);
        return host;
    }

    static readonly string[] Villages = ["Samuda", "Parenggean", "Cempaga", "Telawang", "Antang", "Seranau", "Baamang", "Ketapang"];

    // Each headline tells a story of its own.
    static readonly string[] Words =
    [
        .. from one in new[] { "tarian", "pasar", "lomba", "doa", "pawai", "bazar" }
           from other in new[] { "sapi", "perahu", "bambu", "rotan", "layang", "gendang", "tenun", "kopi" }
           select $"{one} {other}",
    ];

    static string Judge(string method) => method.Split('/')[0];

    static async Task<string> LastMethodAsync(SingleHost host) =>
        (await host.Reader.TrendAsync(new("sampit"), DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue, Ct))[^1].Method;

    static Task<(int Code, string Out, string Error)> RunAsync(TemporaryFolder folder, string arguments) => Reputationwatch.RunAsync($"{arguments} --data \"{folder.Path}\"");
}
