using System.Net.Http.Json;
using System.Text.Json;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Api;

public sealed class HistoryApiTests
{
    [Theory]
    [InlineData("trend", 359)]
    [InlineData("trend?from=2026-11-01&to=2026-11-11", 5)]
    [InlineData("trend?by=day&from=2026-11-01&to=2026-11-11", 10)]
    [InlineData("mentions", 36)]
    [InlineData("mentions?tone=negative", 3)]
    [InlineData("mentions?era=conflict", 1)]
    [InlineData("mentions?limit=10&skip=30", 6)]
    [InlineData("mentions?url=https://news.example/banjir", 1)]
    [InlineData("pages", 3)]
    [InlineData("pages?at=2026-11-15", 1)]
    [InlineData("incidents", 1)]
    [InlineData("readings", 1)]
    public async Task History_is_read_by_days_of_the_keyword_s_zone(string path, int rows)
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await desk.Client().GetFromJsonAsync<JsonElement>($"/api/v1/keywords/sampit/{path}", TestContext.Current.CancellationToken);

        Assert.Equal(rows, answer.GetArrayLength());
    }

    [Theory]
    [InlineData("sources", 5)]
    [InlineData("source-incidents", 2)]
    [InlineData("source-incidents?limit=1", 1)]
    [InlineData("deliveries", 3)]
    [InlineData("deliveries?limit=1", 1)]
    public async Task Sources_and_deliveries_are_listed(string path, int rows)
    {
        await using var desk = await Desk.OpenAsync();
        Assert.Equal(rows, (await desk.Client().GetFromJsonAsync<JsonElement>($"/api/v1/{path}", TestContext.Current.CancellationToken)).GetArrayLength());
    }

    [Fact]
    public async Task A_source_keeps_what_a_change_leaves_out()
    {
        await using var desk = await Desk.OpenAsync();
        var before = desk.Office.Sources[0].Source;

        await desk.Client().PutAsJsonAsync("/api/v1/sources/bing-news-rss", new { enabled = false }, TestContext.Current.CancellationToken);

        Assert.Equal(before with { Enabled = false }, desk.Office.Sources[0].Source);
    }

    [Fact]
    public async Task The_description_names_every_path_and_ids_are_strings()
    {
        await using var desk = await Desk.OpenAsync();
        var api = await desk.Client().GetFromJsonAsync<JsonElement>("/openapi/v1.json", TestContext.Current.CancellationToken);

        Assert.Equal(
            ["/api/v1/briefs", "/api/v1/briefs/settings", "/api/v1/briefs/{date}", "/api/v1/campaigns", "/api/v1/campaigns/{id}", "/api/v1/channels", "/api/v1/channels/{id}", "/api/v1/channels/{id}/state", "/api/v1/channels/{id}/test", "/api/v1/deliveries", "/api/v1/events", "/api/v1/import", "/api/v1/keywords", "/api/v1/keywords/{id}", "/api/v1/keywords/{id}/analysis", "/api/v1/keywords/{id}/check", "/api/v1/keywords/{id}/contexts", "/api/v1/keywords/{id}/export",
                "/api/v1/keywords/{id}/incidents", "/api/v1/keywords/{id}/labels", "/api/v1/keywords/{id}/mentions", "/api/v1/keywords/{id}/mentions/rejoin", "/api/v1/keywords/{id}/mentions/split", "/api/v1/keywords/{id}/pages", "/api/v1/keywords/{id}/readings", "/api/v1/keywords/{id}/rebuild",
                "/api/v1/keywords/{id}/trend", "/api/v1/layer", "/api/v1/layer/export", "/api/v1/layer/state", "/api/v1/layer/try", "/api/v1/lenses", "/api/v1/lenses/preview", "/api/v1/lenses/{id}", "/api/v1/lenses/{id}/reset", "/api/v1/rebuilds", "/api/v1/recipients", "/api/v1/recipients/{id}", "/api/v1/recipients/{id}/state", "/api/v1/source-incidents", "/api/v1/sources", "/api/v1/sources/try", "/api/v1/sources/{id}", "/api/v1/sources/{id}/body"],
            api.GetProperty("paths").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal("string", api.GetProperty("components").GetProperty("schemas").GetProperty("KeywordId").GetProperty("type").GetString());
    }

    [Fact]
    public async Task Health_follows_the_store()
    {
        await using var desk = await Desk.OpenAsync();
        Assert.Equal(200, (int)(await desk.Client().GetAsync("/healthz", TestContext.Current.CancellationToken)).StatusCode);

        desk.Office.Broken = true;
        Assert.Equal(503, (int)(await desk.Client().GetAsync("/healthz", TestContext.Current.CancellationToken)).StatusCode);
    }
}
