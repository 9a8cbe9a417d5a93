using ReputationWatch.Tests.Support;
using ReputationWatch.Tests.Support.History;

namespace ReputationWatch.Acceptance.Tests;

public sealed class RebuildCommandTests
{
    [Fact]
    public async Task A_rebuild_tells_its_progress_on_one_stream_and_what_it_changed_on_the_other()
    {
        using var folder = new TemporaryFolder();
        await using (var host = await SingleHost.StartAsync(folder.Path)) await host.Runner.RunAsync(until: ScriptedHistory.Start.AddHours(5));

        var (code, output, error) = await Reputationwatch.RunAsync($"rebuild Sampit --who Siti --reason \"uji\" --data \"{folder.Path}\"");

        Assert.Equal(0, code);
        Assert.Contains("points changed", output, StringComparison.Ordinal);
        Assert.Contains("sampit: points", error, StringComparison.Ordinal);
        await using var after = await SingleHost.StartAsync(folder.Path);
        var rebuild = (await after.RebuildDesk.LastAsync(new("sampit"), 1, default))[0];
        Assert.NotNull(rebuild.EndedAt);
        Assert.Contains(rebuild.Reasons, r => r is { Who: "Siti", Detail: "uji" });
    }

    [Fact]
    public async Task Wrong_use_says_what_to_write_instead()
    {
        using var folder = new TemporaryFolder();
        await using (var host = await SingleHost.StartAsync(folder.Path)) await host.Runner.RunAsync(until: ScriptedHistory.Start.AddHours(1));

        var nothing = await Reputationwatch.RunAsync($"rebuild --data \"{folder.Path}\"");
        var unknown = await Reputationwatch.RunAsync($"rebuild Atlantis --data \"{folder.Path}\"");
        var nameless = await Reputationwatch.RunAsync($"rebuild Sampit --who \" \" --data \"{folder.Path}\"");

        Assert.Equal((2, 1, 2), (nothing.Code, unknown.Code, nameless.Code));
        Assert.Contains("rebuild NAME… or rebuild --all", nothing.Error, StringComparison.Ordinal);
        Assert.Contains("never tracked", unknown.Error, StringComparison.Ordinal);
        Assert.Contains("--who", nameless.Error, StringComparison.Ordinal);
    }
}
