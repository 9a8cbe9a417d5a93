using System.Text.Json;
using ReputationWatch.Crawling;

namespace ReputationWatch.Tests.Support.History;

/// <summary>The search source of the scripted history: a page that turns over slowly, and every kind of failure.</summary>
static class ScriptedSearch
{
    static readonly string[] Lasting =
    [
        "Konflik Sampit 2001: kronologi dan penyebab|Kerusuhan antaretnis Dayak dan Madura pecah pada 18 Februari 2001.",
        "Sejarah kerusuhan Sampit|Mengenang tragedi Sampit 25 tahun lalu.",
        "Pelabuhan Sampit layani kapal baru|Wisatawan mulai berdatangan.",
        "Kuala Pembuang raih penghargaan kota bersih|Warga Kuala Pembuang bangga.",
        "Jadwal kapal Sampit hari ini|Daftar keberangkatan.",
        "Festival Habaring Hurung di Sampit meriah|Ribuan warga hadir.",
    ];

    public static FetchOutcome At(DateTimeOffset now, FetchRequest request)
    {
        var hour = (int)(now - ScriptedHistory.Start).TotalHours;
        return (hour % 24) switch
        {
            6 => new FetchOutcome.Failed(FetchFailureKind.TimedOut, "no answer in 15 s"),
            10 when hour % 72 == 10 => new FetchOutcome.Failed(FetchFailureKind.Refused, "429 Too Many Requests", TimeSpan.FromHours(3)),
            14 => new FetchOutcome.Deferred(now.AddMinutes(75)),
            18 when hour % 48 == 18 => Body("<html><body>Just a moment...</body></html>", "text/html"),
            _ => Body(Page(hour / 24, request.Url.Query), "application/json"),
        };
    }

    static string Page(int day, string query)
    {
        // The page turns by one place every third day; between the turns it stands still.
        var turn = day / 3;
        var results = Enumerable.Range(0, Lasting.Length).Select(i =>
        {
            var parts = Lasting[(i + turn) % Lasting.Length].Split('|');
            return new
            {
                title = parts[0],
                content = parts[1],
                url = $"https://arsip.example/{(i + turn) % Lasting.Length}?utm_source=search",
                publishedDate = (string?)null,
            };
        });
        return JsonSerializer.Serialize(new { query, results, unresponsive_engines = Array.Empty<string[]>() });
    }

    static FetchOutcome.Fetched Body(string text, string type) =>
        new(new FetchedBody(new("http://search.example/search"), 200, type, System.Text.Encoding.UTF8.GetBytes(text)));
}
