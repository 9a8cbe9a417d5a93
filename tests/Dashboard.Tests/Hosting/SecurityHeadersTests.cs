using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Hosting;

public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/api/v1/keywords")]
    [InlineData("/api/v1/keywords/nowhere")]
    public async Task Every_answer_forbids_foreign_and_inline_code_sniffing_and_frames(string path)
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await desk.Client().GetAsync(path, TestContext.Current.CancellationToken);
        string Header(string name) => Assert.Single(answer.Headers.GetValues(name));

        Assert.StartsWith("default-src 'none'; style-src 'self'; script-src 'self';", Header("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", Header("Content-Security-Policy"));
        Assert.Equal(("nosniff", "DENY", "no-referrer"), (Header("X-Content-Type-Options"), Header("X-Frame-Options"), Header("Referrer-Policy")));
    }

    [Fact]
    public async Task A_page_brings_all_it_needs_from_its_own_host_and_the_browser_may_keep_it()
    {
        await using var desk = await Desk.OpenAsync();
        var page = (await desk.Browse().GetAsync("/")).Page;
        var files = page.QuerySelectorAll("link[href], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();

        Assert.Equal(3, files.Count);
        Assert.All(files, f => Assert.StartsWith("/assets/", f));
        foreach (var file in files)
        {
            var answer = await desk.Client().GetAsync(file, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode);
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString());
        }
    }
}
