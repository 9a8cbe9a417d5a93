using Microsoft.Playwright;

namespace ReputationWatch.Dashboard.Tests.InBrowser;

public sealed class LensTypingTests(Chromium chromium)
{
    [Fact]
    public async Task What_an_event_would_change_is_shown_while_it_is_typed()
    {
        var page = await chromium.OpenAsync("/lenses/add", 360);
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        await page.FillAsync("#start", "2003-04-01");
        await page.FillAsync("#end", "2003-04-20");

        await page.FillAsync("#names", "pasar");
        await page.GetByText("kata sehari-hari").WaitForAsync();
        await page.FillAsync("#names", "tidak pernah tertulis");
        await page.GetByText("Tidak ada pemberitaan yang berubah.").WaitForAsync();

        Assert.Equal(0, await page.Locator("#preview .warning").CountAsync());
        Assert.EndsWith("/lenses/add", page.Url, StringComparison.Ordinal);
        Assert.Equal("tidak pernah tertulis", await page.InputValueAsync("#names"));
        Assert.Empty(said);
        Assert.Empty((await chromium.DeskAsync()).Lenses.Changes);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_a_script_the_button_shows_the_same()
    {
        var page = await chromium.OpenAsync("/lenses/add", 1280, javaScript: false);
        await page.FillAsync("#start", "2003-04-01");
        await page.FillAsync("#end", "2003-04-20");
        await page.FillAsync("#names", "tidak pernah tertulis");

        await page.GetByRole(AriaRole.Button, new() { Name = "Lihat pengaruhnya" }).ClickAsync();

        await page.GetByText("Tidak ada pemberitaan yang berubah.").WaitForAsync();
        await page.Context.CloseAsync();
    }
}
