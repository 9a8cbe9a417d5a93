using System.Net;
using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Delivering;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class DeliveryRoutesTests
{
    static readonly (string, string)[] Signed = [("who", "Siti"), ("reason", "uji")];
    static readonly (string, string)[] Mail = [("name", "Surel humas"), ("host", "mail.dinas.example"), ("from", "pemantau@dinas.example"), ("userName", "pemantau"), ("password", "RAHASIA"), .. Signed];

    [Theory]
    [InlineData("id", "Pengiriman", "menyala", "dari konfigurasi", "Belum ada penerima yang dicatat.")]
    [InlineData("en", "Delivery", "on", "from the configuration", "Nobody is on record yet.")]
    public async Task The_page_tells_the_channels_of_the_configuration_and_that_nobody_is_on_record(string language, string title, string on, string configured, string nobody)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse(language);

        var page = await browser.GetAsync("/delivery");

        Assert.Equal(title, page.TextOf("h1"));
        Assert.Contains(on, page.TextOf("#c-log .badge"), StringComparison.Ordinal);
        Assert.Contains(configured, page.TextOf("#c-smtp"), StringComparison.Ordinal);
        Assert.Contains(nobody, page.TextOf("#people"), StringComparison.Ordinal);
        Assert.Equal("/delivery", page.Page.QuerySelector("nav a[aria-current=page]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_channel_is_set_up_and_its_secret_never_comes_back()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("en");

        var wrong = await browser.SubmitAsync(await browser.GetAsync("/delivery/channels/add?kind=smtp"), "/delivery/channels/add", [.. Mail, ("port", "x")]);
        var saved = await browser.SubmitAsync(await browser.GetAsync("/delivery/channels/add?kind=smtp"), "/delivery/channels/add", Mail);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("\"x\" is no port", wrong.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("Surel humas", wrong.Page.QuerySelector("#name")!.GetAttribute("value"));
        Assert.Contains("Password (set)", saved.Text, StringComparison.Ordinal);
        Assert.Contains("added", saved.TextOf("#history"), StringComparison.Ordinal);
        Assert.All([wrong, saved, await browser.GetAsync("/delivery")], page => Assert.DoesNotContain("RAHASIA", page.Page.DocumentElement.OuterHtml, StringComparison.Ordinal));
        Assert.Equal("surel-humas", Assert.Single(desk.Delivery.Changes).Id);
    }

    [Fact]
    public async Task A_channel_is_tested_from_its_page_and_the_result_is_told_in_words()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("id");

        var nowhere = await browser.SubmitAsync(await browser.GetAsync("/delivery/channels/smtp"), "/delivery/channels/smtp/test", ("to", "siti"));
        desk.Sent.Answer = new DeliveryResult.Retry("the mail server did not answer in time");
        var late = await browser.SubmitAsync(await browser.GetAsync("/delivery/channels/smtp"), "/delivery/channels/smtp/test", ("to", "siti@dinas.example"));

        Assert.Contains("bukan alamat surel", nowhere.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("Uji coba tidak terkirim, tetapi nanti mungkin berhasil: the mail server did not answer in time.", late.TextOf("#tested"));
        Assert.Equal("siti@dinas.example", Assert.Single(desk.Sent.Messages).Address);
    }

    [Fact]
    public async Task A_channel_that_died_says_why_and_is_switched_on_again_by_hand()
    {
        await using var desk = await Desk.OpenAsync();
        await desk.Delivery.Desk("log", "smtp").DiedAsync(DeliverySubject.Channel, "smtp", "the mail server answered 530", Sample.Now, TestContext.Current.CancellationToken);
        using var browser = desk.Browse("en");

        var list = await browser.GetAsync("/delivery");
        var unsigned = await browser.SubmitAsync(await browser.GetAsync("/delivery/channels/smtp"), "/delivery/channels/smtp/on", ("who", "Siti"), ("reason", ""));
        var on = await browser.SubmitAsync(await browser.GetAsync("/delivery/channels/smtp"), "/delivery/channels/smtp/on", Signed);

        Assert.Contains("by itself: the mail server answered 530", list.TextOf("#c-smtp"), StringComparison.Ordinal);
        Assert.Contains("Write why.", unsigned.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("Switched on.", on.TextOf("main .notice"), StringComparison.Ordinal);
        Assert.Equal([DeliveryChangeKind.Died, DeliveryChangeKind.SwitchedOn], desk.Delivery.Changes.Select(c => c.Kind));
    }

    [Fact]
    public async Task A_person_is_put_on_record_changed_switched_off_and_removed()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("en");

        var wrong = await browser.SubmitAsync(await browser.GetAsync("/delivery/people/add"), "/delivery/people/add", [("name", "Siti"), ("channel", "smtp"), ("address", "siti"), ("quietFrom", "22:00"), .. Signed]);
        var saved = await browser.SubmitAsync(
            await browser.GetAsync("/delivery/people/add"), "/delivery/people/add",
            [("name", "Siti"), ("channel", "smtp"), ("address", "siti@dinas.example"), ("on-spike", "digest"), ("quietFrom", "22:00"), ("quietTo", "06:00"), ("keyword", "sampit"), .. Signed]);
        var person = Assert.Single((await desk.Delivery.BookAsync(TestContext.Current.CancellationToken)).Recipients);
        var off = await browser.SubmitAsync(saved, "/delivery/people/siti/off", Signed);
        var gone = await browser.PressAsync(off, "/delivery/people/siti/remove", Signed);

        Assert.Contains("both ends of the quiet hours", wrong.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal((Handling.Digest, Handling.AtOnce, new QuietHours(new(22, 0), new(6, 0))), (person.On(IncidentKind.Spike), person.On(IncidentKind.Risk), person.Quiet));
        Assert.Equal(["sampit"], person.Keywords.Select(k => k.Value));
        Assert.Contains("off", off.TextOf(".badge"), StringComparison.Ordinal);
        Assert.Contains("Removed.", gone.TextOf("main .notice"), StringComparison.Ordinal);
        Assert.Empty((await desk.Delivery.BookAsync(TestContext.Current.CancellationToken)).Recipients);
    }

    [Fact]
    public async Task Nobody_at_an_address_is_a_page_in_words()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("en");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/delivery/channels/nowhere")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/delivery/people/nobody")).Status);
        Assert.Equal("Delivery", (await browser.GetAsync("/delivery/channels/add?kind=pigeon")).TextOf("h1"));
    }
}
