using Microsoft.Playwright;
using ReputationWatch.Dashboard.Tests.Fakes;

[assembly: AssemblyFixture(typeof(ReputationWatch.Dashboard.Tests.InBrowser.Chromium))]

namespace ReputationWatch.Dashboard.Tests.InBrowser;

/// <summary>One real browser for all tests that need one, and one office that they only read.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Missing = "skipped: Chromium is not on the PATH (Debian: apt-get install chromium)";

    static readonly string? Executable = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "chromium"))
        .FirstOrDefault(File.Exists);

    readonly Lazy<Task<IBrowser>> _browser;
    readonly Lazy<Task<Desk>> _desk = new(() => Desk.OpenToBrowsersAsync());
    IPlaywright? _playwright;

    public Chromium() => _browser = new(LaunchAsync);

    /// <summary>An open page of the dashboard; skips the test where there is no Chromium.</summary>
    public async Task<IPage> OpenAsync(string path, int width, string language = "id", bool javaScript = true, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(Executable is null, Missing);
        var desk = await _desk.Value;
        var context = await (await _browser.Value).NewContextAsync(new()
        {
            BaseURL = desk.Address,
            JavaScriptEnabled = javaScript,
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 800 },
        });
        await context.AddCookiesAsync([new() { Name = "lang", Value = language, Url = desk.Address }]);
        var page = await context.NewPageAsync();
        // The stream of live updates never ends; the page is there when its own parts are.
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        return page;
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_browser.IsValueCreated) await (await _browser.Value).CloseAsync();
        _playwright?.Dispose();
        if (_desk.IsValueCreated) await (await _desk.Value).DisposeAsync();
    }

    async Task<IBrowser> LaunchAsync()
    {
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }
}
