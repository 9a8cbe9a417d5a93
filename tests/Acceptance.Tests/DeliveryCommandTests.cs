using System.Text;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Acceptance.Tests;

public sealed class DeliveryCommandTests
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_channel_and_a_person_are_set_up_and_tested_and_the_secret_lies_nowhere_in_the_clear()
    {
        await using var telegram = await LoopbackServer.StartAsync(200, """{"ok":true}""");
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "settings.json"), $$$"""{"Notify":{"TelegramApi":"{{{telegram.Url()}}}"}}""", Ct);

        var none = await RunAsync(folder, "channel add grup --kind telegram --reason piket", "");
        var added = await RunAsync(folder, "channel add grup --kind telegram --name \"Grup humas\" --secrets - --who Siti --reason piket", """{"token":"123456:RAHASIA"}""");
        var person = await RunAsync(folder, "person add siti --channel grup --to 42 --quiet 22:00-06:00 --on spike=digest --reason piket");
        var changed = await RunAsync(folder, "person add siti --language en --reason bahasa");
        var test = await RunAsync(folder, "channel test grup");
        var channels = await RunAsync(folder, "channel list");
        var people = await RunAsync(folder, "person list");
        var used = await RunAsync(folder, "channel remove grup --reason lama");
        var off = await RunAsync(folder, "channel off grup --who Siti --reason bising");
        var status = await RunAsync(folder, "status");

        Assert.Equal([2, 0, 0, 0, 0, 0, 0, 2, 0, 0], new[] { none, added, person, changed, test, channels, people, used, off, status }.Select(r => r.Code));
        Assert.Contains("token: Write this: Token.", none.Error, StringComparison.Ordinal);
        Assert.StartsWith("The test was sent", test.Out, StringComparison.Ordinal);
        Assert.Equal("/bot123456:RAHASIA/sendMessage", Assert.Single(telegram.Requests).Target);
        Assert.Contains("siti", used.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("bising", status.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("RAHASIA", string.Concat(new[] { none, added, test, channels, people, used, off, status }.Select(r => r.Out + r.Error)), StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain("RAHASIA", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, Ct)), StringComparison.Ordinal);
    }

    static Task<(int Code, string Out, string Error)> RunAsync(TemporaryFolder folder, string verb, string input = "") => Reputationwatch.RunAsync($"{verb} --data \"{folder.Path}\"", input);
}
