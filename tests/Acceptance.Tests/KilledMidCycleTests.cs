using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Crawling;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Tests.Support;
using ReputationWatch.Watching;

namespace ReputationWatch.Acceptance.Tests;

public sealed class KilledMidCycleTests
{
    [Fact]
    public async Task A_server_killed_during_a_cycle_has_neither_lost_nor_doubled_a_mention()
    {
        using var folder = new TemporaryFolder();
        await using var web = await HeldWeb.StartAsync();
        await PrepareAsync(folder, web);

        // Each time it dies with an answer under way: the feed's, the search's or both.
        for (var kill = 1; kill <= 3; kill++)
        {
            web.Hold();
            var (process, _) = await Reputationwatch.ServeAsync(folder.Path);
            await web.RequestedAsync();
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            web.Release();
        }

        var (code, output, error) = await Reputationwatch.RunAsync($"check Sampit --data \"{folder.Path}\"");
        Assert.True(code == 0, error + output);
        Assert.Equal(Enumerable.Range(0, 9).Select(n => $"https://kabar.example/{n}"), await UrlsAsync(folder.Path));
    }

    static async Task PrepareAsync(TemporaryFolder folder, HeldWeb web)
    {
        var settings = new { Fetch = new { AllowedPrivateHosts = new[] { web.Address.Authority }, Pace = new { MinDelay = "00:00:00", DelayPerDuration = 0 } } };
        await File.WriteAllTextAsync(folder.File("settings.json"), JsonSerializer.Serialize(settings));

        using var office = Office.Open(folder.Path, "test");
        await using var services = await office.StartServicesAsync(default);
        var sources = services.GetRequiredService<ISourceStore>();
        foreach (var source in DefaultSources.All.Select(s => s with { Enabled = false }).Concat(web.Sources)) await sources.SaveSourceAsync(source, TimeProvider.System.GetUtcNow(), default);
        var sampit = new TrackedKeyword { Id = new("sampit"), Name = "Sampit" };
        await services.GetRequiredService<IWatchDirectory>().Get(sampit.Id).TrackAsync(sampit);
    }

    static async Task<IReadOnlyList<string>> UrlsAsync(string folder)
    {
        var (code, exported, error) = await Reputationwatch.RunAsync($"export Sampit --what mentions --format json --data \"{folder}\"");
        Assert.True(code == 0, error);
        using var mentions = JsonDocument.Parse(exported);
        return [.. mentions.RootElement.EnumerateArray().Select(m => m.GetProperty("url").GetString()!).Order(StringComparer.Ordinal)];
    }
}
