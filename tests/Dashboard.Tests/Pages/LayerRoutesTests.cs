using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Labelling;
using ReputationWatch.Learning;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class LayerRoutesTests
{
    static readonly (string, string)[] Signed = [("who", "Siti"), ("reason", "uji")];

    [Theory]
    [InlineData("id", "dipakai", "Dari 14 koreksi yang tidak ikut dipelajari, 11 dinilai benar; dengan penilaian bawaan saja 8.", "Pada uji bawaan nilainya 73,8 dari 100; dengan penilaian bawaan saja 74,2. Turun lebih dari 1,0 tidak diterima.", "positif (+0,41)", "otomatis")]
    [InlineData("en", "in use", "Of 14 corrections that were not learnt from, 11 are judged right; as shipped 8.", "On the shipped test it scores 73.8 of 100; as shipped 74.2. A fall of more than 1.0 is not accepted.", "positive (+0.41)", "by itself")]
    public async Task The_page_tells_in_plain_words_how_it_did_and_what_it_moved(string language, string inUse, string heldBack, string shipped, string toward, string itself)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse(language);

        var page = await browser.GetAsync("/layer");

        Assert.Contains(inUse, page.TextOf("#state .badge"), StringComparison.Ordinal);
        Assert.Contains("83", page.TextOf("#state"), StringComparison.Ordinal);
        Assert.Contains(heldBack, page.TextOf("#figures"), StringComparison.Ordinal);
        Assert.Contains(shipped, page.TextOf("#figures"), StringComparison.Ordinal);
        Assert.Contains($"basirang {toward} 17", page.TextOf("#words"), StringComparison.Ordinal);
        Assert.Equal(2, page.Page.QuerySelectorAll("#history li").Length);
        Assert.Contains(itself, page.TextOf("#history"), StringComparison.Ordinal);
        Assert.Equal("/layer", page.Page.QuerySelector("nav a[aria-current=page]")!.GetAttribute("href"));
        Assert.Equal("application/json", (await browser.GetAsync("/layer/export")).Answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_office_that_corrected_nothing_yet_is_told_how_many_it_takes()
    {
        await using var desk = await Desk.OpenAsync();
        desk.Layers.Rows.Clear();
        using var browser = desk.Browse("en");

        var page = await browser.GetAsync("/layer");
        var tried = await browser.SubmitAsync(page, "/layer/try", Signed);

        Assert.Contains("not in use Nothing was tried yet, so nothing is learnt and coverage is judged as shipped. There are 0 corrections of a tone. The next attempt comes by itself once there are 40.", page.TextOf("#state"), StringComparison.Ordinal);
        Assert.Null(page.Page.QuerySelector("#figures, #words, a[download], [formaction]"));
        Assert.Contains("It was never tried.", page.TextOf("#history"), StringComparison.Ordinal);
        Assert.Contains("at least 40 corrections", tried.TextOf("main .notice"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/layer/export")).Status);
    }

    [Fact]
    public async Task It_is_tried_switched_off_and_on_from_the_page()
    {
        await using var desk = await Desk.OpenAsync();
        desk.Layers.Rows.Clear();
        desk.Office.Labelled.AddRange(Enumerable.Range(0, 48).Select(i => new Labelling.LabelledText(
            new Label { Number = i, Keyword = Sample.Sampit, Url = $"https://a.example/{i}", StoryId = "", Tone = Tone.Negative, By = "Siti", At = Sample.Now },
            $"Warga Samuda gelar basirang ke-{i}", "", null, Sample.Now, "Sampit")));
        using var browser = desk.Browse("en");

        var tried = await browser.SubmitAsync(await browser.GetAsync("/layer"), "/layer/try", Signed);
        var off = await browser.PressAsync(tried, "/layer/off", Signed);
        var on = await browser.PressAsync(off, "/layer/on", Signed);

        Assert.Contains("Tried: the result is better.", tried.TextOf("main .notice"), StringComparison.Ordinal);
        Assert.Contains("basirang", tried.TextOf("#words"), StringComparison.Ordinal);
        Assert.Contains("switched off", off.TextOf("#state .badge"), StringComparison.Ordinal);
        Assert.Contains("in use", on.TextOf("#state .badge"), StringComparison.Ordinal);
        Assert.Equal(
            [(LayerStepKind.Trained, "Siti"), (LayerStepKind.SwitchedOff, "Siti"), (LayerStepKind.SwitchedOn, "Siti")], desk.Layers.Rows.Select(r => (r.Step.Kind, r.Step.Who)));
    }

    [Fact]
    public async Task Nothing_is_done_for_who_does_not_sign_and_what_was_typed_stays()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("en");

        var page = await browser.PressAsync(await browser.GetAsync("/layer"), "/layer/off", ("reason", "uji"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Write your name.", page.TextOf(".warning"), StringComparison.Ordinal);
        Assert.Equal("uji", page.Page.QuerySelector<IHtmlInputElement>("#reason")!.Value);
        Assert.Equal(2, desk.Layers.Rows.Count);
    }
}
