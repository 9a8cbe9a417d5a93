using System.Text.Json;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Acceptance.Tests;

/// <summary><c>source try</c>, <c>source layouts</c> and what <c>source add</c> says, by the real program.</summary>
public sealed class SourceCommandTests
{
    const string OwnNetwork = "{\"Fetch\":{\"AllowedPrivateHosts\":[\"127.0.0.1\"]}}";

    [Fact]
    public async Task A_feed_is_tried_before_it_is_added()
    {
        await using var web = await HeldWeb.StartAsync();
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("settings.json"), OwnNetwork);

        var (code, output, _) = await Reputationwatch.RunAsync($"source try {web.Address}rss --data \"{folder.Path}\"");
        Assert.Equal(0, code);
        Assert.Contains("Ok", output);
        Assert.Contains("Kabar Sampit 5", output);

        var (_, status, _) = await Reputationwatch.RunAsync($"status --data \"{folder.Path}\"");
        Assert.DoesNotContain("percobaan", status);
    }

    [Fact]
    public async Task A_source_that_cannot_be_read_shows_what_came_and_fails()
    {
        await using var web = await HeldWeb.StartAsync();
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("settings.json"), OwnNetwork);

        var (code, output, _) = await Reputationwatch.RunAsync($"source try {web.Address}rss --as searxng-json --query Sampit --json --data \"{folder.Path}\"");

        Assert.Equal(1, code);
        using var json = JsonDocument.Parse(output);
        Assert.Equal("unrecognised", json.RootElement.GetProperty("outcome").GetString());
        Assert.StartsWith("<rss", json.RootElement.GetProperty("beginning").GetString(), StringComparison.Ordinal);
        Assert.Contains("q=Sampit&format=json", json.RootElement.GetProperty("asked").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_source_costs_is_told_when_it_is_added()
    {
        using var folder = new TemporaryFolder();

        var (code, output, _) = await Reputationwatch.RunAsync(
            $"source add brave-2 https://api.search.brave.com/res/v1/web/search --as brave-json --at-most-every 12h --hours 06:00-22:00 --data \"{folder.Path}\"");

        Assert.Equal(0, code);
        Assert.Contains("a look costs 1 request of Keys:brave; asked every 12h that is 40 a month for each keyword", output);
    }

    [Theory]
    [InlineData("source add k1 https://serpapi.com/search.json?api_key=RAHASIA --as serpapi-json", 2, "set Keys:serpapi (environment REPUTATIONWATCH_Keys__serpapi) instead")]
    [InlineData("source add k1 http://user:RAHASIA@kabar.example/rss", 2, "leave out what stands before the @")]
    [InlineData("source try http://user:RAHASIA@kabar.example/rss", 1, "")]
    public async Task A_secret_in_an_address_is_neither_stored_nor_printed(string arguments, int exit, string says)
    {
        using var folder = new TemporaryFolder();

        var (code, output, error) = await Reputationwatch.RunAsync($"{arguments} --data \"{folder.Path}\"");
        var (_, status, _) = await Reputationwatch.RunAsync($"status --data \"{folder.Path}\"");

        Assert.Equal(exit, code);
        Assert.Contains(says, error);
        Assert.DoesNotContain("RAHASIA", output + error + status);
    }

    [Fact]
    public async Task A_layout_that_is_shown_can_be_changed_and_used()
    {
        using var folder = new TemporaryFolder();
        var (_, shown, _) = await Reputationwatch.RunAsync("source layouts --show kompas");
        await File.WriteAllTextAsync(folder.File("own.json"), shown);
        var page = Places.Fixture("publisher-html", "kompas.html");

        var (code, output, _) = await Reputationwatch.RunAsync($"parse --as publisher-html --layout \"{folder.File("own.json")}\" --query Sampit \"{page}\"");
        Assert.Equal(0, code);
        Assert.Contains("\"outcome\":\"ok\"", output);
        Assert.Contains("\"title\":\"Sampit Siaga Karhutla\"", output);

        await File.WriteAllTextAsync(folder.File("own.json"), shown.Replace("\"item\"", "\"itm\"", StringComparison.Ordinal));
        var (wrong, _, error) = await Reputationwatch.RunAsync($"parse --as publisher-html --layout \"{folder.File("own.json")}\" \"{page}\"");
        Assert.Equal(2, wrong);
        Assert.Contains("own.json: \"itm\" is no field of a layout; write one of query, item", error);
    }

    [Fact]
    public async Task The_built_in_layouts_are_listed()
    {
        var (code, output, _) = await Reputationwatch.RunAsync("source layouts");

        Assert.Equal(0, code);
        Assert.Contains("https://www.antaranews.com/search", output);
    }
}
