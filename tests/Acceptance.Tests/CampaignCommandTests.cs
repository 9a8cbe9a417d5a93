using System.Text.Json;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Acceptance.Tests;

public sealed class CampaignCommandTests
{
    [Fact]
    public async Task A_campaign_is_noted_changed_shown_with_what_it_did_exported_and_removed()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, "track Sampit");
        await RunAsync(folder, "track \"Pangkalan Bun\"");

        var added = await RunAsync(folder, "campaign add \"Festival Laut\" --from 2026-05-01 --to 2026-05-14 --keyword Sampit --control \"Pangkalan Bun\" --who Siti");
        var set = await RunAsync(folder, "campaign set festival-laut --to \"\" --who Budi --reason \"masih berjalan\"");
        var list = await RunAsync(folder, "campaign list");
        var analysis = await RunAsync(folder, "analysis Sampit --format json");
        var exported = await RunAsync(folder, "export Sampit --what campaigns --format json");
        var table = await RunAsync(folder, "analysis Sampit --from 2026-01-01 --to 2026-03-01");
        var removed = await RunAsync(folder, "campaign remove festival-laut --who Siti --reason batal");

        Assert.Equal([0, 0, 0, 0, 0, 0, 0], new[] { added, set, list, analysis, exported, table, removed }.Select(r => r.Code));
        Assert.Contains("saved: festival-laut", added.Out);
        Assert.Contains("pangkalan-bun", list.Out);
        var rows = JsonDocument.Parse(exported.Out).RootElement;
        Assert.Equal(("2026-05-14", JsonValueKind.Null, "masih berjalan"), (rows[0].GetProperty("to").GetString(), rows[1].GetProperty("to").ValueKind, rows[1].GetProperty("reason").GetString()));
        var campaign = JsonDocument.Parse(analysis.Out).RootElement.EnumerateArray().Single(r => r.GetProperty("figure").GetString() == "campaign_positive");
        Assert.Equal(("festival-laut", "toolittle"), (campaign.GetProperty("of").GetString(), campaign.GetProperty("grade").GetString()));
        Assert.StartsWith("Terlalu sedikit untuk disimpulkan: 0 minggu utuh", campaign.GetProperty("says_id").GetString());
        Assert.Contains("harmful_trend", table.Out);
        Assert.Contains("removed; its history is kept", removed.Out);
    }

    [Theory]
    [InlineData("campaign add Festival --keyword Sampit", 2, "say when it began, such as --from 2026-05-01")]
    [InlineData("campaign add Festival --from kemarin --keyword Sampit", 2, "--from: Write the first day, such as 2026-05-01")]
    [InlineData("campaign add Festival --from 2026-05-01", 2, "--keyword: Choose at least one keyword")]
    [InlineData("campaign add Festival --from 2026-05-01 --keyword Nirgends", 2, "--keyword: There is no keyword \"nirgends\"")]
    [InlineData("campaign remove nirgends --reason x", 1, "there is no campaign \"nirgends\"; see: reputationwatch campaign list")]
    [InlineData("analysis Sampit --from kemarin", 2, "--from kemarin is no day; write one such as 2026-05-01")]
    [InlineData("analysis Sampit --from 2026-05-01 --to 2026-04-01", 2, "write an earlier day")]
    public async Task Wrong_use_says_what_to_write_instead(string verb, int code, string says)
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, "track Sampit");

        var run = await RunAsync(folder, verb);

        Assert.Equal(code, run.Code);
        Assert.Contains(says, run.Error);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_trend_comes_as_a_workbook()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, "track Sampit");

        var run = await RunAsync(folder, "trend Sampit --by week --format xlsx");

        Assert.Equal((0, "PK"), (run.Code, run.Out[..2]));
    }

    static Task<(int Code, string Out, string Error)> RunAsync(TemporaryFolder folder, string verb) => Reputationwatch.RunAsync($"{verb} --data \"{folder.Path}\"");
}
