using System.Text.Json;
using ReputationWatch.Assessing;
using ReputationWatch.Tests.Support;
using ReputationWatch.Tests.Support.History;

namespace ReputationWatch.Acceptance.Tests;

public sealed class LabelCommandTests
{
    static async Task<Mention> WatchedAsync(string folder)
    {
        await using var host = await SingleHost.StartAsync(folder);
        await host.Runner.RunAsync(until: ScriptedHistory.Start.AddHours(3));
        return (await host.Reader.MentionsAsync(new("sampit"), new(Tone: Tone.Positive), default))[0];
    }

    static async Task<JsonElement> ExportedAsync(string folder, string what)
    {
        var (code, output, _) = await Reputationwatch.RunAsync($"export Sampit --what {what} --format json --data \"{folder}\"");
        Assert.Equal(0, code);
        return JsonDocument.Parse(output).RootElement;
    }

    [Fact]
    public async Task A_label_is_given_exported_and_withdrawn_from_the_command_line()
    {
        using var folder = new TemporaryFolder();
        var mention = await WatchedAsync(folder.Path);

        var given = await Reputationwatch.RunAsync($"label Sampit \"{mention.Url}?utm_source=wa\" --tone negative --era mentions:sampit-2001 --risk hoax hate --reason \"keliru\" --by \"Siti Aminah\" --data \"{folder.Path}\"");
        Assert.Equal((0, ""), (given.Code, given.Error));
        Assert.StartsWith("labelled: ", given.Out, StringComparison.Ordinal);
        var row = (await ExportedAsync(folder.Path, "mentions")).EnumerateArray().Single(m => m.GetProperty("url").GetString() == mention.Url);
        Assert.Equal(("negative", "positive", "sampit-2001", "Siti Aminah"), (
            row.GetProperty("tone").GetString(), row.GetProperty("tone_machine").GetString(), row.GetProperty("era").GetString(), row.GetProperty("labelled_by").GetString()));

        Assert.Equal(0, (await Reputationwatch.RunAsync($"label Sampit {mention.Url} --risk none --data \"{folder.Path}\"")).Code);
        var withdrawn = await Reputationwatch.RunAsync($"label Sampit {mention.Url} --withdraw --by Budi --data \"{folder.Path}\"");
        Assert.StartsWith("withdrawn: ", withdrawn.Out, StringComparison.Ordinal);
        var labels = (await ExportedAsync(folder.Path, "labels")).EnumerateArray().ToList();
        Assert.Equal([("Budi", true), (Environment.UserName, false), ("Siti Aminah", false)], labels.Select(l => (l.GetProperty("by").GetString()!, l.GetProperty("withdrawn").GetBoolean())));
        Assert.Equal("none", labels[1].GetProperty("risks")[0].GetString());

        var again = await Reputationwatch.RunAsync($"label Sampit {mention.Url} --withdraw --by Budi --data \"{folder.Path}\"");
        Assert.Equal((1, "nobody has corrected this story"), (again.Code, again.Error.Contains("nobody has corrected this story", StringComparison.Ordinal) ? "nobody has corrected this story" : again.Error));
    }

    [Theory]
    [InlineData("Sampit URL", 2, "write --tone, --era or --risk, or --withdraw")]
    [InlineData("Sampit URL --tone bad", 2, "negative")]
    [InlineData("Sampit URL --era sampit", 2, "write present, or about: or mentions: and a lens")]
    [InlineData("Sampit URL --era about:nowhere-1999", 2, "one of its lenses")]
    [InlineData("Sampit URL --risk none hoax", 2, "write it alone")]
    [InlineData("Sampit URL --tone positive --withdraw", 2, "write it without --tone")]
    [InlineData("Sampit URL --tone positive --by \" \"", 2, "say who corrects")]
    [InlineData("Sampit https://nowhere.example/ --tone positive", 1, "export \"Sampit\" --what mentions")]
    [InlineData("Sampit https://nowhere.example/ --tone positive --by \" \"", 2, "say who corrects")]
    [InlineData("Sampit https://nowhere.example/ --era about:nowhere-1999", 2, "one of its lenses")]
    [InlineData("Sampit https://nowhere.example/", 2, "write --tone")]
    [InlineData("Nowhere URL --tone positive", 1, "was never tracked")]
    public async Task What_does_not_do_is_refused_in_one_line_that_says_what_to_write(string arguments, int code, string says)
    {
        using var folder = new TemporaryFolder();
        var mention = await WatchedAsync(folder.Path);

        var answer = await Reputationwatch.RunAsync($"label {arguments.Replace("URL", mention.Url, StringComparison.Ordinal)} --data \"{folder.Path}\"");

        Assert.Equal((code, ""), (answer.Code, answer.Out));
        Assert.Contains(says, answer.Error, StringComparison.Ordinal);
        Assert.Single(answer.Error.TrimEnd().Split('\n'));
    }
}
