using System.Text;
using ReputationWatch.Crawling;

namespace ReputationWatch.Dashboard.Tests.Fakes;

/// <summary>The web as a trial meets it: answers by host, and no address twice asked for nothing.</summary>
public sealed class FakeWeb : IFetcher
{
    /// <summary>What each host answers; any other fails.</summary>
    public Dictionary<string, FetchOutcome> Hosts { get; } = new(StringComparer.Ordinal)
    {
        ["feed.example"] = Body("application/rss+xml", """
            <rss version="2.0"><channel><title>Kabar Sampit</title>
            <item><title>Pelabuhan Sampit diperluas</title><link>https://feed.example/pelabuhan</link><pubDate>Sat, 21 Nov 2026 01:00:00 GMT</pubDate></item>
            <item><title>Festival &lt;b&gt;budaya&lt;/b&gt; dibuka</title><link>https://feed.example/festival</link></item>
            <item><title>Judul jahat</title><link>javascript:alert(1)</link></item>
            </channel></rss>
            """),
        ["odd.example"] = Body("text/html", "<!doctype html><script>alert('x')</script><h1>Selamat datang</h1>"),
        ["busy.example"] = new FetchOutcome.Deferred(Sample.Now.AddHours(2)),
        ["searx.example"] = Body("application/json", """{"query":"Sampit","results":[{"title":"Sampit hari ini","url":"https://news.example/sampit","content":"Kabar dari Sampit"}]}"""),
    };

    /// <summary>What was asked, in order.</summary>
    public List<FetchRequest> Asked { get; } = [];

    public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken ct)
    {
        Asked.Add(request);
        return Task.FromResult(Hosts.GetValueOrDefault(request.Url.Host) ?? new FetchOutcome.Failed(FetchFailureKind.Unreachable, "no such host"));
    }

    public static FetchOutcome Body(string type, string text) =>
        new FetchOutcome.Fetched(new(new("https://answered.example/"), 200, type, Encoding.UTF8.GetBytes(text)));
}
