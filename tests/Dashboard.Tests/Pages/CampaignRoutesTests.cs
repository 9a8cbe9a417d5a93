using System.Net;
using ReputationWatch.Campaigning;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class CampaignRoutesTests
{
    static readonly (string, string)[] Market =
    [
        ("kind", "campaign"), ("name", "Pasar Malam"), ("from", "2026-10-01"), ("to", "2026-10-14"), ("keywords", "sampit"), ("control", "ternate"),
        ("note", "di pelabuhan"), ("who", "Siti"),
    ];

    [Theory]
    [InlineData("id", "1 Jun 2026 – 30 Jun 2026 · Sampit", "15 Sep 2026 · semua kata kunci", "Tersimpan.")]
    [InlineData("en", "1 Jun 2026 – 30 Jun 2026 · Sampit", "15 Sep 2026 · all keywords", "Saved.")]
    public async Task Campaigns_are_listed_the_latest_first_and_one_is_added(string language, string festival, string flood, string saved)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse(language);

        var list = await browser.GetAsync("/campaigns");
        Assert.Equal(["Banjir besar", "Festival Habaring Hurung"], list.Page.QuerySelectorAll(".campaigns h2").Select(h => h.TextContent.Trim()));
        Assert.Contains(festival, list.Text, StringComparison.Ordinal);
        Assert.Contains(flood, list.Text, StringComparison.Ordinal);

        var done = await browser.SubmitAsync(await browser.GetAsync("/campaigns/add"), "/campaigns/add", Market);

        Assert.Contains(saved, done.TextOf("main .notice"), StringComparison.Ordinal);
        var change = desk.Campaigns.Changes[^1];
        Assert.Equal(("pasar-malam", "Siti", Sample.Now), (change.Id, change.Who, change.At));
        Assert.Equal(("Pasar Malam", new DateOnly(2026, 10, 14), "ternate", "di pelabuhan"), (change.Campaign!.Name, change.Campaign.To!.Value, change.Campaign.Control!.Value.Value, change.Campaign.Note));
        Assert.Contains("Pasar Malam", (await browser.GetAsync("/k/sampit")).TextOf("#analysis"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_is_changed_and_removed_with_a_reason_and_its_history_tells_it()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("en");

        var form = await browser.GetAsync("/campaigns/festival");
        var changed = await browser.SubmitAsync(form, "/campaigns/festival", [("name", "Festival Sampit"), ("who", "Budi"), ("reason", "nama resmi")]);
        Assert.Contains("changed , Budi: nama resmi", changed.TextOf("#history"), StringComparison.Ordinal);
        Assert.Equal(["sampit"], desk.Campaigns.Changes[^1].Campaign!.Keywords.Select(k => k.Value));

        var gone = await browser.SubmitAsync(changed, "/campaigns/festival/remove", [("who", "Budi"), ("reason", "batal")]);
        Assert.Contains("Removed. Its history is kept.", gone.TextOf("main .notice"), StringComparison.Ordinal);
        Assert.Equal((CampaignChangeKind.Removed, "batal"), (desk.Campaigns.Changes[^1].Kind, desk.Campaigns.Changes[^1].Reason));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/campaigns/festival")).Status);
    }

    [Theory]
    [InlineData("from", "kemarin", "Isi hari pertama, misalnya 2026-05-01.")]
    [InlineData("to", "2026-09-01", "Hari terakhir (2026-09-01) mendahului hari pertama.")]
    [InlineData("name", "", "Isi nama, misalnya")]
    [InlineData("who", "", "Isi nama Anda.")]
    [InlineData("control", "sampit", "sampit dituju kampanye")]
    public async Task What_is_wrong_is_told_beside_its_field_and_nothing_typed_is_lost(string field, string typed, string sentence)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("id");

        var again = await browser.SubmitAsync(await browser.GetAsync("/campaigns/add"), "/campaigns/add", [.. Market.Where(m => m.Item1 != field), (field, typed)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains(sentence, again.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("di pelabuhan", again.Page.QuerySelector("#note")!.TextContent);
        Assert.Equal(2, desk.Campaigns.Changes.Count);
    }

    [Fact]
    public async Task Removing_without_a_reason_is_refused()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("id");

        var again = await browser.SubmitAsync(await browser.GetAsync("/campaigns/festival"), "/campaigns/festival/remove", [("who", "Budi"), ("reason", " ")]);

        Assert.Contains("Isi alasannya", again.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(2, desk.Campaigns.Changes.Count);
    }
}
