using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ReputationWatch.Dashboard.Tests.InBrowser;

public sealed class PagesInChromiumTests(Chromium chromium)
{
    public static TheoryData<string> Paths => ["/", "/k/sampit", "/k/sampit?range=1y&by=month&show=conflict", "/k/ternate", "/add", "/k/sampit/edit", "/sources", "/sources/add", "/sources/antara-kalteng/edit", "/lenses", "/lenses/add", "/lenses/sampit-2001", "/layer", "/campaigns", "/campaigns/add", "/campaigns/festival", "/delivery", "/delivery/channels/add?kind=smtp", "/delivery/channels/add?kind=whatsapp", "/delivery/channels/smtp", "/delivery/people/add", "/brief", "/briefs", "/nowhere"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_fits_a_phone_and_a_desktop_without_scrolling_sideways_even_without_JavaScript(string path)
    {
        foreach (var javaScript in new[] { true, false })
        {
            var page = await chromium.OpenAsync(path, 360, javaScript: javaScript);
            foreach (var width in new[] { 360, 1280 })
            {
                await page.SetViewportSizeAsync(width, 800);
                Assert.Equal(1, await page.Locator("h1").CountAsync());

                // Evaluate runs in the debugger's own world, which a page without JavaScript has too.
                var beyond = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                Assert.True(beyond <= 0, $"{path} at {width} px is {beyond} px too wide");
            }

            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Axe_finds_nothing_serious_in_either_language_by_day_or_night(string path)
    {
        foreach (var (language, scheme) in new[] { ("id", ColorScheme.Light), ("en", ColorScheme.Dark) })
        {
            var page = await chromium.OpenAsync(path, 1280, language, scheme: scheme);
            var found = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            Assert.Empty(found.Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Every_form_of_a_correction_and_every_reason_laid_open_fits_a_phone_and_pleases_axe()
    {
        foreach (var (width, language, scheme) in new[] { (360, "id", ColorScheme.Light), (1280, "en", ColorScheme.Dark) })
        {
            var page = await chromium.OpenAsync("/k/sampit", width, language, scheme: scheme);
            await page.EvaluateAsync("document.querySelectorAll('.mention details').forEach(d => d.open = true)");

            var beyond = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(beyond <= 0, $"at {width} px it is {beyond} px too wide");
            var found = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            Assert.Empty(found.Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task A_correction_is_given_by_keyboard_alone_and_without_JavaScript()
    {
        await using var desk = await Fakes.Desk.OpenToBrowsersAsync();
        var page = await chromium.OpenAsync(desk.Address + "/k/sampit?show=negative", 360, javaScript: false);
        await page.Locator(".mention").First.Locator(".correct summary").FocusAsync();

        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("p");
        // Past the era and the four risks to the reason, then the name.
        for (var field = 0; field < 6; field++) await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("sudah surut");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Siti");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**done=label**");

        var label = Assert.Single(desk.Office.Labels);
        Assert.Equal((Assessing.Tone.Positive, "sudah surut", "Siti"), (label.Tone!.Value, label.Reason, label.By));
        Assert.Contains("Dikoreksi.", await page.Locator("main .notice:not([hidden])").First.InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_hostile_title_runs_nothing_and_the_policy_has_nothing_to_complain_of()
    {
        var page = await chromium.OpenAsync("about:blank", 1280);
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        page.Dialog += (_, dialog) => said.Add($"dialog: {dialog.Message}");

        await page.GotoAsync("/k/sampit", new() { WaitUntil = WaitUntilState.Load });

        Assert.Contains("<script>alert('Sampit')</script>", await page.Locator("#mentions").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(said);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_cycle_that_came_in_meanwhile_is_announced_on_the_open_page()
    {
        var page = await chromium.OpenAsync("/k/kotawaringin-timur", 360);
        Assert.False(await page.Locator("#live").IsVisibleAsync());

        // The page was rendered before this cycle was recorded: its stream tells it as soon as it connects or polls again.
        var desk = await chromium.DeskAsync();
        desk.Office.Keywords[new("kotawaringin-timur")] = desk.Office.Keywords[new("kotawaringin-timur")] with { LastCycleAt = desk.Clock.GetUtcNow().AddSeconds(-20) };
        for (var polls = 0; polls < 500 && !await page.Locator("#live").IsVisibleAsync(); polls++) desk.Clock.Advance(new DashboardOptions().PollInterval);

        Assert.Contains("Ada hasil perayapan baru.", await page.Locator("#live").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
