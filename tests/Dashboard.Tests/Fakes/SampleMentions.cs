using ReputationWatch.Assessing;
using ReputationWatch.Parsing;

namespace ReputationWatch.Dashboard.Tests.Fakes;

/// <summary>Coverage of Sampit: one of each kind, and one that means harm to the page.</summary>
public static class SampleMentions
{
    public const string Hostile = "<script>alert('Sampit')</script> \"><img src=x onerror=alert(1)>";

    public static IEnumerable<Mention> All()
    {
        yield return Of("banjir", 1, "Banjir rendam dua kelurahan di Sampit", "Warga mengungsi; pemerintah kota dinilai tidak sigap.", Tone.Negative, "Borneo News",
            Over("Banjir rendam dua kelurahan di Sampit", EvidenceField.Title, "Banjir", -1.2, "tone"),
            Over("Warga mengungsi; pemerintah kota dinilai tidak sigap.", EvidenceField.Snippet, "tidak sigap", -.9, "tone:negated"));
        yield return Of("banjir-salinan", 2, "Banjir rendam dua kelurahan di Sampit", "", Tone.Negative, "Kalteng Pos") with { StoryId = "https://news.example/banjir" };
        yield return Of("festival", 7, "Festival budaya dibuka meriah di Sampit", "Ribuan pengunjung hadir.", Tone.Positive, "ANTARA",
            Over("Festival budaya dibuka meriah di Sampit", EvidenceField.Title, "meriah", 1.4, "tone")) with
        { Author = "Rini Wulandari", IsRead = true };
        yield return Of("kenangan", 30, "Mengenang kerusuhan konflik Sampit 2001", "Tragedi yang menewaskan ratusan orang.", Tone.Negative, "Arsip Nusantara",
            Over("Mengenang kerusuhan konflik Sampit 2001", EvidenceField.Title, "konflik Sampit 2001", 2.1, "lens:sampit-2001"),
            Over("Mengenang kerusuhan konflik Sampit 2001", EvidenceField.Title, "kerusuhan konflik", -1.1, "tone")) is var m
            ? m with { Resurfaced = true, Published = new(2019, 2, 18, 0, 0, 0, TimeSpan.Zero), Precision = DatePrecision.Day, Assessment = m.Assessment with { Era = new("sampit-2001", EraRole.About, .93) } } : m;
        yield return Of("hoaks", 50, "Cek fakta: kabar penculikan anak di Sampit hoaks", "Polisi menyatakan kabar itu bohong.", Tone.Neutral, "Turnbackhoax",
            Over("Cek fakta: kabar penculikan anak di Sampit hoaks", EvidenceField.Title, "hoaks", 1, "risk:hoax")) is var h
            ? h with { SplitByHand = true, Published = null, Precision = DatePrecision.Unknown, Assessment = h.Assessment with { Risks = [Risk.Hoax], Unsure = true } } : h;
        yield return Of("jahat", 60, Hostile, Hostile, Tone.Neutral, Hostile);
        foreach (var i in Enumerable.Range(0, 30)) yield return Of($"rapat-{i}", 100 + i, $"Rapat koordinasi ke-{i + 1} digelar di Sampit", "Agenda rutin.", Tone.Neutral, "Pemkab Kotim") is var r
            && i == 0 ? r with { Url = "urn:clipping:3f2a9c", StoryId = "urn:clipping:3f2a9c" } : r;
    }

    public static Mention Of(string slug, int hoursAgo, string title, string snippet, Tone tone, string outlet, params Evidence[] evidence) => new()
    {
        Url = $"https://news.example/{slug}",
        Title = title,
        Snippet = snippet,
        Outlet = outlet,
        Published = Sample.Now.AddHours(-hoursAgo),
        Precision = DatePrecision.Time,
        FirstSource = Sample.Bing,
        FirstSeen = Sample.Now.AddHours(-hoursAgo + 1),
        StoryId = $"https://news.example/{slug}",
        Assessment = new(tone, tone switch { Tone.Positive => new(.8, .15, .05), Tone.Negative => new(.06, .13, .81), _ => new(.1, .8, .1) },
            new(Era.Present, EraRole.None, .97), [], evidence, Unsure: false),
    };

    public static Evidence Over(string text, EvidenceField field, string span, double weight, string why) =>
        new(field, text.IndexOf(span, StringComparison.Ordinal), span.Length, span, weight, why);
}
