using System.Text.Json;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Acceptance.Tests;

public sealed class BriefCommandTests
{
    [Fact]
    public async Task Todays_brief_is_sent_once_and_read_again_by_its_day()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, "track Sampit");

        var look = await RunAsync(folder, "brief --language en");
        var sent = await RunAsync(folder, "brief --send --format json");
        var again = await RunAsync(folder, "brief --send");
        var list = await RunAsync(folder, "brief list");
        var day = JsonDocument.Parse(sent.Out).RootElement.GetProperty("day").GetString();
        var html = await RunAsync(folder, $"brief --date {day} --format html");

        Assert.Equal([0, 0, 1, 0, 0], new[] { look, sent, again, list, html }.Select(r => r.Code));
        Assert.StartsWith("Daily brief, ", look.Out, StringComparison.Ordinal);
        Assert.Contains("nobody gets it twice", again.Error, StringComparison.Ordinal);
        Assert.StartsWith($"{day} composed ", list.Out, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", html.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_it_comes_is_shown_and_changed_with_a_reason()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, "track Sampit");

        var before = await RunAsync(folder, "brief set");
        var changed = await RunAsync(folder, "brief set --hour 06:30 --zone Asia/Makassar --who Siti --reason rapat");
        var unreasoned = await RunAsync(folder, "brief set --hour 08:00");
        var wrong = await RunAsync(folder, "brief set --zone Asia/Sampit --who Siti --reason rapat");
        var nothing = await RunAsync(folder, "brief --date 2020-01-01");
        var noDay = await RunAsync(folder, "brief --date kemarin");

        Assert.Equal([0, 0, 2, 2, 1, 2], new[] { before, changed, unreasoned, wrong, nothing, noDay }.Select(r => r.Code));
        Assert.StartsWith("on=true hour=07:00 zone=Asia/Jakarta link=", before.Out, StringComparison.Ordinal);
        Assert.Contains("on=true hour=06:30 zone=Asia/Makassar", changed.Out, StringComparison.Ordinal);
        Assert.Contains("Asia/Sampit", wrong.Error, StringComparison.Ordinal);
    }

    static Task<(int Code, string Out, string Error)> RunAsync(TemporaryFolder folder, string arguments) => Reputationwatch.RunAsync($"{arguments} --data \"{folder.Path}\"");
}
