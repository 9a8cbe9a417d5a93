using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class LensRoutesTests
{
    static readonly (string, string)[] Dermaga =
    [
        ("name", "Kerusuhan Dermaga"), ("start", "2003-04-01"), ("end", "2003-04-20"), ("region", "Kalimantan Selatan"),
        ("names", "kerusuhan dermaga\nApril Kelabu"), ("groups", "kubu utara, kubu selatan"), ("who", "Siti"), ("reason", "sebutan setempat"),
    ];

    [Theory]
    [InlineData("id", "bawaan", "mati", "Berlaku sejak pemeriksaan berikutnya")]
    [InlineData("en", "built in", "off", "It holds from the next look on")]
    public async Task Every_event_is_listed_and_an_added_one_says_from_when_it_holds(string language, string builtIn, string off, string holds)
    {
        await using var desk = await Desk.OpenAsync();
        desk.Lenses.Changes.Add(new("poso", LensChangeKind.SwitchedOff, null, "Siti", Sample.Now, "uji"));
        using var browser = desk.Browse(language);

        var list = await browser.GetAsync("/lenses");
        Assert.Equal(Lenses.BuiltIn.Count, list.Page.QuerySelectorAll(".lenses li").Length);
        Assert.Contains("Konflik Sampit", list.TextOf(".lenses"), StringComparison.Ordinal);
        Assert.Contains($"{builtIn} {off}", list.Text, StringComparison.Ordinal);

        var saved = await browser.SubmitAsync(await browser.GetAsync("/lenses/add"), "/lenses/add", Dermaga);
        Assert.Contains(holds, saved.TextOf("main .notice"), StringComparison.Ordinal);
        var change = desk.Lenses.Changes[^1];
        Assert.Equal(("kerusuhan-dermaga", "Siti", "sebutan setempat", Sample.Now), (change.Id, change.Who, change.Reason, change.At));
        Assert.Equal(["kerusuhan dermaga", "april kelabu"], change.Lens!.Names);
        Assert.Equal([["kubu utara", "kubu selatan"]], change.Lens.Groups);
    }

    [Fact]
    public async Task An_event_of_one_day_shows_one_date_and_the_hint_on_months_stands_once()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("id");
        var day = Lenses.BuiltIn.First(l => l.Start == l.End);

        var note = (await browser.GetAsync("/lenses")).TextOf($".lenses li:has(a[href$='/{day.Id}']) .note");
        var form = await browser.GetAsync("/lenses/add");

        Assert.DoesNotContain(" – ", note, StringComparison.Ordinal);
        Assert.Equal(2, form.Text.Split("Bila hanya bulan").Length);
        Assert.Equal("start-hint", form.Page.QuerySelector("#end")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task A_built_in_event_is_edited_switched_off_on_and_taken_back_and_its_page_tells_it_all()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("en");
        (string, string)[] signed = [("who", "Siti"), ("reason", "uji")];

        var edited = await browser.SubmitAsync(await browser.GetAsync("/lenses/poso"), "/lenses/poso", [("names", "konflik kami"), .. signed]);
        var off = await browser.SubmitAsync(edited, "/lenses/poso/off", signed);
        var on = await browser.SubmitAsync(off, "/lenses/poso/on", signed);
        var back = await browser.PressAsync(on, "/lenses/poso/reset", signed);

        Assert.Contains("edited by the office", edited.Text, StringComparison.Ordinal);
        Assert.Contains("Switched off.", off.TextOf(".notice"), StringComparison.Ordinal);
        Assert.Equal("konflik kami", on.Page.QuerySelector<IHtmlTextAreaElement>("#names")!.Value);
        Assert.Contains("Back to the built-in one.", back.TextOf(".notice"), StringComparison.Ordinal);
        Assert.Equal([LensChangeKind.Saved, LensChangeKind.SwitchedOff, LensChangeKind.Saved, LensChangeKind.Reset], desk.Lenses.Changes.Select(c => c.Kind));
        Assert.Equal(4, back.Page.QuerySelectorAll("#history li").Length);
        Assert.Contains("taken back , Siti: uji", back.TextOf("#history"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_of_the_offices_own_can_be_removed()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();
        var page = await browser.SubmitAsync(await browser.GetAsync("/lenses/add"), "/lenses/add", Dermaga);

        var gone = await browser.PressAsync(page, "/lenses/kerusuhan-dermaga/reset", ("who", "Siti"), ("reason", "salah"));

        Assert.Contains("Dihapus.", gone.TextOf(".notice"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/lenses/kerusuhan-dermaga")).Status);
    }

    [Fact]
    public async Task What_is_wrong_is_told_by_its_field_and_what_was_typed_stays()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("en");

        var page = await browser.SubmitAsync(await browser.GetAsync("/lenses/add"), "/lenses/add", ("name", "Konflik Pasar"), ("start", "2003-04-20"), ("end", "2003-04-01"), ("names", "pasar\ngam"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        foreach (var says in new[] { "comes before the first", "\"pasar\" is an everyday word", "\"gam\" is so short", "Write the province", "Write your name", "Write the reason" })
            Assert.Contains(says, page.TextOf(".warning"), StringComparison.Ordinal);
        Assert.Equal("pasar\ngam", page.Page.QuerySelector<IHtmlTextAreaElement>("#names")!.Value);
        Assert.Empty(desk.Lenses.Changes);
    }

    [Fact]
    public async Task A_new_event_does_not_take_a_known_ones_place_nor_does_a_change_go_unsigned()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("en");

        var taken = await browser.SubmitAsync(await browser.GetAsync("/lenses/add"), "/lenses/add", [.. Dermaga, ("name", "Poso")]);
        var unsigned = await browser.SubmitAsync(await browser.GetAsync("/lenses/poso"), "/lenses/poso/off");

        Assert.Contains("There is an event of the id poso already", taken.TextOf(".warning"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsigned.Status);
        Assert.Empty(desk.Lenses.Changes);
    }

    [Fact]
    public async Task A_preview_shows_what_would_change_with_its_reasons_and_stores_nothing()
    {
        var office = Sample.Office();
        office.Mentions.Add(SampleMentions.Of("dermaga", 3, "Mengenang Kerusuhan Dermaga di Sampit", "Warga berdoa.", Tone.Neutral, "Kabar"));
        await using var desk = await Desk.OpenAsync(office);
        using var browser = desk.Browse("en");

        var page = await browser.PressAsync(
            await browser.GetAsync("/lenses/add"), "/lenses/preview#preview", ("start", "2003-04-01"), ("end", "2003-04-20"), ("names", "kerusuhan dermaga\npasar"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Would become conflict-era: 1", page.TextOf("#preview"), StringComparison.Ordinal);
        Assert.Contains("Kerusuhan Dermaga", page.Page.QuerySelectorAll("#preview mark.era").Select(m => m.TextContent));
        Assert.Contains("\"pasar\" is an everyday word", page.TextOf("#preview .warning"), StringComparison.Ordinal);
        Assert.Equal("kerusuhan dermaga\npasar", page.Page.QuerySelector<IHtmlTextAreaElement>("#names")!.Value);
        Assert.Empty(desk.Lenses.Changes);
    }

    [Fact]
    public async Task A_mention_is_labelled_with_the_offices_name_of_its_event()
    {
        await using var desk = await Desk.OpenAsync();
        desk.Lenses.Changes.Add(new("sampit-2001", LensChangeKind.Saved, Lenses.Find("sampit-2001")! with { Name = "Tragedi 2001" }, "Siti", Sample.Now, "uji"));
        using var browser = desk.Browse("en");

        var page = await browser.GetAsync("/k/sampit?show=conflict");

        Assert.Contains("Tragedi 2001", page.TextOf("#mentions .badge.era"), StringComparison.Ordinal);
        Assert.Contains("points to the event Tragedi 2001", page.TextOf("#mentions .why"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_without_a_day_says_what_is_missing()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("en");

        var page = await browser.PressAsync(await browser.GetAsync("/lenses/add"), "/lenses/preview#preview", ("names", "kerusuhan dermaga"));

        Assert.Contains("Write a day such as", page.TextOf("#preview"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_keywords_events_are_ticked_in_its_form()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var form = await browser.GetAsync("/k/sampit/edit");
        Assert.Equal("/lenses", form.Page.QuerySelector(".lens-choice a")!.GetAttribute("href"));
        await browser.SubmitAsync(form, "/k/sampit/edit", ("lens.poso", "true"));
        Assert.Equal(["poso"], desk.Office.Keywords[Sample.Sampit].Keyword.Lenses);

        var chosen = await browser.GetAsync("/k/sampit/edit");
        Assert.Equal(["lens.poso"], chosen.Page.QuerySelectorAll<IHtmlInputElement>(".lens-choice input[type=checkbox]").Where(b => b.IsChecked).Select(b => b.Name));
    }
}
