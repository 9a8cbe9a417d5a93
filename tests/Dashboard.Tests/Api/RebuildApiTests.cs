using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Api;

public sealed class RebuildApiTests
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_rebuild_is_asked_for_and_told_until_it_has_ended()
    {
        await using var desk = await Desk.OpenAsync();

        using var asked = await desk.Client().PostAsJsonAsync("/api/v1/keywords/sampit/rebuild", new { who = "Siti", reason = "impor arsip" }, Ct);

        Assert.Equal((HttpStatusCode.Accepted, "/api/v1/keywords/sampit/rebuild"), (asked.StatusCode, asked.Headers.Location!.ToString()));
        var answer = await desk.Client().GetFromJsonAsync<JsonElement>(asked.Headers.Location, Ct);
        Assert.Equal("waiting", answer.GetProperty("open").GetProperty("phase").GetString());
        Assert.Equal("asked", answer.GetProperty("open").GetProperty("reasons")[0].GetProperty("cause").GetString());
        Assert.Equal(1, (await desk.Client().GetFromJsonAsync<JsonElement>("/api/v1/rebuilds", Ct)).GetArrayLength());

        desk.Rebuilds.Rows[0] = desk.Rebuilds.Rows[0] with { Phase = Rebuilding.RebuildPhase.Done, EndedAt = Sample.Now, Changes = new(1, 2, 3) };
        answer = await desk.Client().GetFromJsonAsync<JsonElement>(asked.Headers.Location, Ct);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("open").ValueKind);
        Assert.Equal(3, answer.GetProperty("ended")[0].GetProperty("changes").GetProperty("points").GetInt32());
    }

    [Fact]
    public async Task Without_a_name_nothing_is_asked_for_and_an_unknown_keyword_has_none()
    {
        await using var desk = await Desk.OpenAsync();

        using var nameless = await desk.Client().PostAsJsonAsync("/api/v1/keywords/sampit/rebuild", new { reason = "impor arsip" }, Ct);
        using var unknown = await desk.Client().PostAsJsonAsync("/api/v1/keywords/atlantis/rebuild", new { who = "Siti", reason = "x" }, Ct);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotFound), (nameless.StatusCode, unknown.StatusCode));
        Assert.Contains("\"who\"", await nameless.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Empty(desk.Rebuilds.Rows);
    }
}
