using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Labelling;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class LabelFormTests
{
    const string Flood = "https://news.example/banjir";
    const string Give = "/k/sampit/mentions/label";
    const string TakeBack = "/k/sampit/mentions/unlabel";

    static IElement FloodOn(Seen page) => page.Page.QuerySelectorAll(".mention").Single(m => m.QuerySelector($"form[action='{Give}'] input[value='{Flood}']") is not null);

    static string Read(IElement element) => string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task A_correction_counts_for_every_copy_is_signed_and_stands_beside_the_machine_s_word()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var done = await browser.SubmitAsync(
            await browser.GetAsync("/k/sampit?range=30d&by=week"), Give, ("url", Flood), ("tone", "positive"), ("era", "about:sampit-2001"), ("officer", " Siti Aminah "), ("reason", "sudah surut"));

        var label = Assert.Single(desk.Office.Labels);
        Assert.Equal((Flood, Tone.Positive, "about:sampit-2001", "Siti Aminah", "sudah surut", Sample.Now), (label.Url, label.Tone, label.Era!.ToString(), label.By, label.Reason, label.At));
        Assert.Null(label.Risks);
        Assert.Equal(2, desk.Office.Mentions.Count(m => m.Label == label));
        Assert.Equal("?range=30d&by=week&done=label", done.Answer.RequestMessage!.RequestUri!.Query);
        Assert.Contains("Dikoreksi. Semua salinannya", done.TextOf("main .notice:not([hidden])"), StringComparison.Ordinal);
        var mention = FloodOn(done);
        Assert.Equal(
            "Dikoreksi oleh Siti Aminah pada Sabtu, 21 Nov 2026 14.05 WIB; mesin: negatif, masa kini. Alasan: sudah surut",
            Read(mention.QuerySelector(".corrected")!));
        Assert.Contains("dikoreksi", Read(mention.QuerySelector(".badges")!), StringComparison.Ordinal);
        Assert.NotNull(mention.QuerySelector(".badges .era"));
        Assert.Equal("Siti Aminah", mention.QuerySelector<IHtmlInputElement>("input[name=officer]")!.Value);
        Assert.Equal(["positive", "about:sampit-2001"], mention.QuerySelectorAll("option[selected]").Select(o => o.GetAttribute("value")));
    }

    [Theory]
    [InlineData("id", "Batalkan koreksi", "Koreksi dibatalkan; kata mesin berlaku lagi.")]
    [InlineData("en", "Withdraw the correction", "The correction is withdrawn; the machine's word counts again.")]
    public async Task A_correction_is_taken_back_by_the_button_that_only_corrected_mentions_have(string language, string button, string says)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse(language);
        var before = await browser.GetAsync("/k/sampit?show=negative");
        Assert.Empty(before.Page.QuerySelectorAll("button[formaction]"));
        await browser.SubmitAsync(before, Give, ("url", Flood), ("tone", "neutral"), ("officer", "Siti"));
        var corrected = await browser.GetAsync("/k/sampit?show=neutral");
        Assert.Equal(button, Assert.Single(corrected.Page.QuerySelectorAll("button[formaction]")).TextContent);

        var done = await browser.PressAsync(corrected, TakeBack, ("officer", "Budi"), ("reason", "keliru"));

        Assert.Equal(("Budi", "keliru", true), (desk.Office.Labels[1].By, desk.Office.Labels[1].Reason, desk.Office.Labels[1].Withdrawn));
        Assert.Equal(says, done.TextOf("main .notice:not([hidden])"));
        Assert.DoesNotContain(desk.Office.Mentions, m => m.Label is not null);
    }

    [Theory]
    [InlineData("tone", "", "Tidak ada yang dikoreksi.")]
    [InlineData("officer", "  ", "Tulis nama Anda")]
    [InlineData("officer", "Si\u202Eti", "semuanya terlihat")]
    [InlineData("era", "about:sampit-1999", "Pilih masa dari daftar")]
    [InlineData("url", "https://nowhere.example/", "tidak ada lagi di sini")]
    public async Task What_does_not_do_is_said_and_nothing_is_stored(string field, string value, string says)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();
        Dictionary<string, string> fields = new() { ["url"] = Flood, ["tone"] = "positive", ["officer"] = "Siti", [field] = value };

        var done = await browser.SubmitAsync(await browser.GetAsync("/k/sampit"), Give, [.. fields.Select(f => (f.Key, f.Value))]);

        Assert.Contains(says, done.TextOf("main .notice:not([hidden])"), StringComparison.Ordinal);
        Assert.Empty(desk.Office.Labels);
    }

    [Fact]
    public async Task A_reason_too_long_is_refused_and_withdrawing_nothing_changes_nothing()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("en");
        var page = await browser.GetAsync("/k/sampit");

        var longer = await browser.SubmitAsync(page, Give, ("url", Flood), ("tone", "positive"), ("officer", "Siti"), ("reason", new string('x', Correction.LongestReason + 1)));
        Assert.Contains("A reason has at most 500 characters.", longer.TextOf("main .notice:not([hidden])"), StringComparison.Ordinal);

        var form = page.Page.Forms.First(f => f.GetAttribute("action") == Give);
        form.SetAttribute("action", TakeBack);
        Assert.Contains("that story was not corrected", (await browser.SubmitAsync(page, TakeBack, ("url", Flood), ("officer", "Siti"))).TextOf("main .notice:not([hidden])"), StringComparison.Ordinal);
        Assert.Empty(desk.Office.Labels);
    }

    [Fact]
    public async Task Ticks_left_as_the_machine_set_them_say_nothing_and_others_are_all_the_risks_there_are()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();
        var page = await browser.GetAsync("/k/sampit");
        var hoax = page.Page.QuerySelectorAll<IHtmlFormElement>($"form[action='{Give}']").Single(f => f.QuerySelector("input[name=risk][value=hoax][checked]") is not null);
        foreach (var other in page.Page.QuerySelectorAll($"form[action='{Give}']").Where(f => f != hoax).ToList()) other.Remove();

        await browser.SubmitAsync(page, Give, ("tone", "negative"), ("officer", "Siti"));
        hoax.QuerySelector<IHtmlInputElement>("input[name=risk][value=hoax]")!.IsChecked = false;
        await browser.SubmitAsync(page, Give, ("officer", "Siti"));

        Assert.Equal([true, false], desk.Office.Labels.Select(l => l.Risks is null));
        Assert.Empty(desk.Office.Labels[1].Risks!);
        Assert.Null(desk.Office.Labels[1].Tone);
    }

    [Fact]
    public async Task A_keyword_no_longer_tracked_offers_no_correction_and_an_unknown_one_is_not_found()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();
        var page = await browser.GetAsync("/k/sampit");
        page.Page.Forms.First(f => f.GetAttribute("action") == Give).SetAttribute("action", "/k/nowhere/mentions/label");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.SubmitAsync(page, "/k/nowhere/mentions/label")).Status);

        desk.Office.Keywords[Sample.Sampit] = desk.Office.Keywords[Sample.Sampit] with { Tracked = false };
        Assert.Empty((await browser.GetAsync("/k/sampit")).Page.QuerySelectorAll(".correct"));
    }

    [Fact]
    public async Task A_corrected_mention_is_never_called_unsure()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("en");
        var page = await browser.GetAsync("/k/sampit");
        Assert.Contains(page.Page.QuerySelectorAll(".badge"), b => b.TextContent == "unsure");

        var done = await browser.SubmitAsync(page, Give, ("url", "https://news.example/hoaks"), ("tone", "neutral"), ("officer", "Siti"));

        Assert.DoesNotContain(done.Page.QuerySelectorAll(".badge"), b => b.TextContent == "unsure");
    }
}
