using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace ReputationWatch.Single.Demo;

/// <summary>The result pages of the two sample engines.</summary>
static class ResultPages
{
    static readonly string[] Engines = ["contoh"];

    // Readable to the person who opens it; the answer never stands inside a page.
    static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// In the layout of Bing's page: links wrapped in <c>ck/a?u=a1…</c>, the date at the snippet's beginning. The wrapping names
    /// Bing's own host, by which the crawler knows that it may look inside; a person's click stays on the sample web.
    /// </summary>
    public static string Bing(Uri site, string query, IReadOnlyList<Article> results)
    {
        var list = results.Count > 0
            ? string.Concat(results.Select(a => BingResult(site, a)))
            : $"""<li class="b_no"><h1>Tidak ada hasil untuk <strong>{Html.Text(query)}</strong></h1></li>""" + "\n";

        return Html.Page($"{query} - Cari (contoh)", $"""
            <form action="/cari"><input name="q" value="{Html.Text(query)}"> <button>Cari</button></form>
            <ol id="b_results">
            {list}</ol>
            """);
    }

    static string BingResult(Uri site, Article a)
    {
        var wrapped = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(a.LinkOn(site)));
        var date = a.ShowsDate ? $"""<span class="news_dt">{Indonesia.ShortDate(a.Published)}</span> · """ : "";
        var link = $"https://www.bing.com/ck/a?!&amp;&amp;p={a.Number:x8}&amp;u=a1{wrapped}&amp;ntb=1";
        return $"""
            <li class="b_algo">
            <div class="b_tpcn"><div class="tptt">{Html.Text(a.Outlet.Name)}</div>
            <div class="b_attribution"><cite>https://{a.Outlet.Host} › berita</cite></div></div>
            <h2><a href="{link}" onclick="location.href='{a.LinkOn(site)}'; return false">{Html.Text(a.Title)}</a></h2>
            <div class="b_caption"><p>{date}{Html.Text(a.Lead)}</p></div>
            </li>

            """;
    }

    /// <summary>As SearXNG answers <c>format=json</c>; dates to the day.</summary>
    public static byte[] Searxng(Uri site, string query, IReadOnlyList<Article> results) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        note = SampleWeb.Mark,
        query,
        results = results.Select((a, place) => new
        {
            url = a.LinkOn(site),
            title = a.Title,
            content = a.Lead,
            author = a.Outlet.Name,
            publishedDate = a.ShowsDate ? FormattableString.Invariant($"{a.Published:yyyy-MM-dd}T00:00:00") : null,
            engine = Engines[0],
            engines = Engines,
            positions = new[] { place + 1 },
            category = "general",
        }),
        answers = Array.Empty<string>(),
        suggestions = Array.Empty<string>(),
        unresponsive_engines = Array.Empty<string[]>(),
    }, Json);
}
