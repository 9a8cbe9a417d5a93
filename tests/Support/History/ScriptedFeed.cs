using System.Globalization;
using System.Security;
using System.Text;
using ReputationWatch.Crawling;

namespace ReputationWatch.Tests.Support.History;

/// <summary>The feed of the scripted history: a few items a day for both keywords, some told twice, and a spike on day nineteen.</summary>
static class ScriptedFeed
{
    static readonly string[] Everyday =
    [
        "Pemkab resmikan pasar rakyat di Sampit",
        "Panen padi di Kuala Pembuang melimpah",
        "Dua rumah terbakar di Sampit, kerugian ratusan juta",
        "Siswa Sampit juara olimpiade sains",
        "Jadwal imunisasi di Kuala Pembuang",
        "Polisi tangkap pencuri motor di Sampit",
    ];

    static readonly string[] Crisis =
    [
        "Feri tenggelam di Sampit, belasan penumpang tewas",
        "Keluarga korban feri Sampit protes keras",
        "Korupsi izin kapal di Sampit terbongkar",
        "Banjir rob rendam pelabuhan Sampit",
        "Kapal karam di Sampit, pencarian korban gagal",
        "Warga Sampit marah, kantor pelabuhan rusak",
        "Ledakan kapal lukai tiga buruh di Sampit",
        "Dugaan pungli pelabuhan Sampit diusut",
    ];

    public static FetchOutcome At(DateTimeOffset now, FetchRequest request)
    {
        var hour = (int)(now - ScriptedHistory.Start).TotalHours;
        if (hour % 24 == 3) return new FetchOutcome.Failed(FetchFailureKind.Unreachable, "connection refused");
        if (hour % 120 == 50) return Body("<?xml version=\"1.0\"?><rss><channel><item><title>terpot", null);

        var etag = $"\"{hour / 2}\"";
        return request.Validators?.ETag == etag ? new FetchOutcome.NotModified() : Body(Rss(now), new(etag, null));
    }

    static string Rss(DateTimeOffset now)
    {
        var items = new StringBuilder();
        foreach (var (title, link, at) in Items().Where(i => i.At <= now && i.At > now.AddDays(-2)).OrderByDescending(i => i.At))
            items.Append(CultureInfo.InvariantCulture, $"<item><title>{SecurityElement.Escape(title)}</title><link>{link}</link><pubDate>{at.UtcDateTime:R}</pubDate><description>Kabar hari ini.</description></item>");
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>Kabar</title>{items}</channel></rss>";
    }

    static IEnumerable<(string Title, string Link, DateTimeOffset At)> Items()
    {
        for (var n = 0; n < 21 * 3; n++)
        {
            var at = ScriptedHistory.Start.AddHours(8 * n + 1);
            var title = $"{Everyday[n % Everyday.Length]} ({n / Everyday.Length + 1})";
            yield return (title, $"https://kabar.example/{n}", at);
            if (n % 5 == 0) yield return (title.ToUpperInvariant(), $"https://salinan.example/{n}", at.AddHours(4));
        }

        for (var n = 0; n < Crisis.Length; n++)
            yield return (Crisis[n], $"https://kabar.example/krisis/{n}", ScriptedHistory.Start.AddDays(18).AddHours(n));
    }

    static FetchOutcome.Fetched Body(string text, Validators? validators) =>
        new(new FetchedBody(new("http://kabar.example/rss"), 200, "application/rss+xml", Encoding.UTF8.GetBytes(text)), validators);
}
