using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Rebuilding;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class RebuildPagesTests
{
    static Rebuild UnderWay(RebuildPhase phase) =>
        new(2, Sample.Sampit, Sample.Now, [new(RebuildCause.Label, "Siti", Sample.Now, "kabar baik")], phase, 3200, 8760, new(0, 0, 0), Sample.Now, null);

    static Rebuild Ended(params RebuildReason[] reasons) =>
        new(1, Sample.Sampit, Sample.Now.AddDays(-1), reasons, RebuildPhase.Done, 8760, 8760, new(12, 40, 3201), Sample.Now.AddDays(-1), Sample.Now.AddHours(-20));

    [Theory]
    [InlineData("id", RebuildPhase.Points, "menghitung ulang: 3.200 dari 8.760")]
    [InlineData("en", RebuildPhase.Points, "recomputing: 3,200 of 8,760")]
    [InlineData("id", RebuildPhase.Mentions, "menilai ulang berita: 3.200 dari 8.760")]
    [InlineData("id", RebuildPhase.Waiting, "akan dihitung ulang sebentar lagi")]
    public async Task A_rebuild_under_way_tells_how_far_it_is_at_home_and_on_the_keyword_s_page(string language, RebuildPhase phase, string says)
    {
        await using var desk = await Desk.OpenAsync();
        desk.Rebuilds.Rows.Add(UnderWay(phase));
        using var browser = desk.Browse(language);

        Assert.Contains(says, (await browser.GetAsync("/")).TextOf("#k-sampit .rebuilding"), StringComparison.Ordinal);
        Assert.Contains(says, (await browser.GetAsync("/k/sampit")).TextOf(".rebuilding"), StringComparison.Ordinal);
        Assert.Null((await browser.GetAsync("/k/kotawaringin-timur")).Page.QuerySelector(".rebuilding"));
    }

    [Fact]
    public async Task What_was_recomputed_stays_readable_with_why_and_what_it_changed()
    {
        await using var desk = await Desk.OpenAsync();
        desk.Rebuilds.Rows.Add(Ended(
            new(RebuildCause.Label, "Siti", Sample.Now, null), new(RebuildCause.Label, "Siti", Sample.Now, null),
            new(RebuildCause.Lens, "Budi <b>", Sample.Now, "sampit-2001: istilah baru"), new(RebuildCause.Method, null, Sample.Now, "tone-3")));
        using var browser = desk.Browse("en");

        var page = await browser.GetAsync("/k/sampit");

        Assert.Contains("recomputed: 12 mentions count otherwise, 40 pages and 3,201 points of the trend changed", page.TextOf("#rebuilds li"), StringComparison.Ordinal);
        Assert.Contains("correction (Siti); lens changed (Budi <b>): sampit-2001: istilah baru; new way of judging: tone-3; and 1 more", page.TextOf("#rebuilds li"), StringComparison.Ordinal);
        Assert.Null(page.Page.QuerySelector(".rebuilding"));
    }

    [Theory]
    [InlineData("Siti", "impor arsip", 1, "diminta; kemajuannya")]
    [InlineData("Siti", " ", 0, "tulis nama dan alasannya")]
    public async Task A_person_asks_for_it_with_a_name_and_a_reason(string who, string reason, int asked, string says)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("id");

        var page = await browser.SubmitAsync(await browser.GetAsync("/k/sampit"), "/k/sampit/rebuild", ("who", who), ("reason", reason));

        Assert.Equal(asked, desk.Rebuilds.Rows.Count(r => r.Reasons is [{ Cause: RebuildCause.Asked, Who: "Siti", Detail: "impor arsip" }]));
        Assert.Contains(says, page.TextOf("main .notice:not([hidden])"), StringComparison.Ordinal);
    }
}
