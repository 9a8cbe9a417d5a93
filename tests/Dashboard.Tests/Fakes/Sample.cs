using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Policy;
using ReputationWatch.Assessing;
using ReputationWatch.Campaigning;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Tests.Fakes;

/// <summary>An office on Saturday, 21 November 2026, 14.05 WIB: Sampit with a year of history and an open incident, two quieter towns.</summary>
public static class Sample
{
    public static readonly DateTimeOffset Now = new(2026, 11, 21, 7, 5, 0, TimeSpan.Zero);
    public static readonly KeywordId Sampit = new("sampit");
    public static readonly SourceId Bing = new("bing-news-rss");
    public static readonly SourceId Mojeek = new("mojeek-html");

    public static readonly SourceId Kalteng = new("antara-kalteng");

    public static FakeOffice Office()
    {
        var office = new FakeOffice();
        office.Points.AddRange(Enumerable.Range(0, 365).Where(day => day is not (>= 12 and <= 16 or 40)).Select(Point));
        Add(new() { Id = Sampit, Name = "Sampit", Aliases = ["Kota Sampit", "Kotim"], ExcludedContexts = ["sampit bola"] }, office.Points[0], failing: 1,
            new(AlertStatus.Open, Now.AddHours(-5), "sampit-20261121T010000Z", AlertReason.StillAbove));
        Add(new() { Id = new("kotawaringin-timur"), Name = "Kotawaringin Timur" }, office.Points[20] with { Share = Estimate.Wilson(2, 3, 3), NetTone = null, Stories = new(2, 5, 0, 1), HarmfulLastDay = 0 });
        Add(new() { Id = new("ternate"), Name = "Ternate", TimeZone = "Asia/Jayapura" }, null, failing: 2);

        office.Sources.AddRange(
        [
            new(Search(Bing, "Bing Berita"), new(Bing, Now.AddMinutes(-20), ReadingOutcome.Ok, 10, ""), Now.AddMinutes(-20), 0, Now.AddMinutes(40)),
            new(Search(Mojeek, "Mojeek"), new(Mojeek, Now.AddMinutes(-20), ReadingOutcome.Blocked, 0, "HTTP 403 with a challenge page"), Now.AddDays(-2), 4, Now.AddHours(8)),
            new(Search(new("duckduckgo-html"), "DuckDuckGo") with { Enabled = false }, null, null, 0, null),
            new(Search(new("brave-json"), "Brave Search") with { AtMostEvery = TimeSpan.FromHours(6) }, new(new("brave-json"), Now.AddHours(-2), ReadingOutcome.Empty, 0, ""), Now.AddHours(-2), 0, Now.AddHours(4)),
            new(Feed(), new(Kalteng, Now.AddMinutes(-9), ReadingOutcome.Unrecognised, 0, "a page that is no feed"), Now.AddHours(-30), 11, Now.AddMinutes(21)),
        ]);
        office.Outcomes.AddRange(
        [
            new(Bing, ReadingOutcome.Ok, 160), new(Bing, ReadingOutcome.TimedOut, 3),
            new(Mojeek, ReadingOutcome.Ok, 96), new(Mojeek, ReadingOutcome.Blocked, 48),
            new(Kalteng, ReadingOutcome.Ok, 270), new(Kalteng, ReadingOutcome.Empty, 4), new(Kalteng, ReadingOutcome.Unrecognised, 11),
        ]);
        office.SourceIncidents.AddRange(
        [
            new("antara-kalteng/1", Kalteng, Now.AddHours(-29), null, ReadingOutcome.Unrecognised, "a page that is no feed"),
            new("mojeek-html/1", Mojeek, Now.AddDays(-12), Now.AddDays(-11), ReadingOutcome.Blocked, "HTTP 403 with a challenge page"),
        ]);
        office.KeptBodies[Kalteng] = new(Kalteng, Now.AddMinutes(-9), ReadingOutcome.Unrecognised, "https://kalteng.example/rss", "text/html", "<!doctype html><script>alert('mentah')</script>"u8.ToArray());
        office.Pages.AddRange(ResultPages());
        office.Published[Sampit] = [.. Enumerable.Range(1, 360).SelectMany(Stories)];
        office.Mentions.AddRange(SampleMentions.All());
        office.Incidents.Add(Incident());
        office.Readings.Add(new(Bing, Now.AddMinutes(-20), ReadingOutcome.Ok, 10, ""));
        office.Deliveries.AddRange(
        [
            new("sampit-20261121T010000Z/BreachHeld/webhook", "webhook", Sampit, Now.AddHours(-5), "Sampit: pemberitaan merugikan melonjak", "given-up", 17, Now.AddHours(-1), "HTTP 410 Gone"),
            new("antara-kalteng/1/Died/log", "log", null, Now.AddHours(-29), "Sumber ANTARA Kalteng tidak terbaca", "sent", 1, Now.AddHours(-29), null),
            new("sampit-20261121T010000Z/BreachHeld/log", "log", Sampit, Now.AddHours(-5), "Sampit: pemberitaan merugikan melonjak", "sent", 1, Now.AddHours(-5), null),
        ]);
        return office;

        void Add(TrackedKeyword keyword, TrendPoint? latest, int failing = 0, AlertState? alert = null) =>
            office.Keywords[keyword.Id] = Summary(keyword, latest) with { FailingSources = failing, Alert = alert ?? AlertState.Initial(Now.AddDays(-9)) };
    }

    public static KeywordSummary Summary(TrackedKeyword keyword, TrendPoint? latest) => new(
        keyword, Tracked: true, latest, [], latest is null ? null : Now.AddMinutes(-20), Now.AddMinutes(40), AlertState.Initial(Now.AddDays(-9)), 0);

    /// <summary>A campaign of June for Sampit and a note for every keyword.</summary>
    public static IEnumerable<CampaignChange> Campaigns()
    {
        var festival = new Campaign { Id = "festival", Name = "Festival Habaring Hurung", From = new(2026, 6, 1), To = new(2026, 6, 30), Keywords = [Sampit], Control = new("kotawaringin-timur") };
        yield return new("festival", CampaignChangeKind.Saved, festival, "Siti", Now.AddDays(-180), "");
        yield return new("banjir", CampaignChangeKind.Saved, new() { Id = "banjir", Kind = CampaignKind.Note, Name = "Banjir besar", From = new(2026, 9, 15) }, "Budi", Now.AddDays(-60), "");
    }

    /// <summary>A day's stories: more of the good ones since June, more of the bad ones in the last seven weeks.</summary>
    static IEnumerable<RecentMention> Stories(int daysAgo)
    {
        var at = Now.AddDays(-daysAgo);
        var wave = daysAgo / 7 % 3;
        return Of("baik", Tone.Positive, false, (at >= new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero) ? 4 : 1) + wave)
            .Concat(Of("buruk", Tone.Negative, false, (daysAgo < 50 ? 4 : 1) + (daysAgo % 2)))
            .Concat(Of("lama", Tone.Neutral, true, 1));

        IEnumerable<RecentMention> Of(string kind, Tone tone, bool conflict, int count) => Enumerable.Range(0, count).Select(i =>
            new RecentMention($"https://{kind}.example/{daysAgo}/{i}", $"{kind}-{daysAgo}-{i}", "", at.AddMinutes(i), at.AddHours(1), tone, conflict));
    }

    public static TrendPoint Point(int daysAgo)
    {
        var positive = 18 + (int)(8 * Math.Sin(daysAgo / 9.0)) + (daysAgo < 60 ? 10 : 0);
        var conflict = 9 + (int)(3 * Math.Cos(daysAgo / 5.0));
        return new()
        {
            Keyword = Sampit,
            At = Now.AddDays(-daysAgo).AddMinutes(-20),
            Stories = new(positive, 22, 5, conflict),
            Mentions = 131,
            HarmfulLastDay = daysAgo == 0 ? 7 : daysAgo % 3,
            Share = Estimate.Wilson(positive, positive + conflict, positive + conflict),
            NetTone = (positive - conflict - 5) / (double)(positive + conflict + 5),
            Pages = [new(Bing, .31, .12, .25 + .05 * Math.Sin(daysAgo / 7.0), 10), new(Mojeek, .1, .05, .42, 10)],
            Method = daysAgo > 200 ? "lexicon-0/backlinko-1" : "lexicon-1/backlinko-1",
        };
    }

    public static Incident Incident()
    {
        var spike = new SpikeEvidence(SpikeKind.Negative, 9.2, 12, 1.4, 4, 4.21, .42, .15);
        var evidence = new IncidentEvidence
        {
            Spike = spike,
            Bar = 3,
            ShareOf = 22,
            UsualOf = 140,
            Headlines = [new("Banjir rendam dua kelurahan di Sampit", "https://borneo.example/banjir", "https://borneo.example/banjir", Now.AddHours(-6))],
        };
        return new("sampit-20261121T010000Z", Now.AddHours(-5), null,
        [
            new("sampit-20261121T010000Z", Now.AddHours(-6), AlertStatus.Quiet, AlertStatus.Pending, AlertReason.FirstBreach) { Evidence = evidence with { Spike = spike with { Stories = 6 } } },
            new("sampit-20261121T010000Z", Now.AddHours(-5), AlertStatus.Pending, AlertStatus.Open, AlertReason.BreachHeld) { Evidence = evidence },
        ]);
    }

    static Source Search(SourceId id, string name) => new() { Id = id, Name = name, Format = id.Value, Endpoint = new($"https://{id.Value}.example/search") };

    static Source Feed() => new()
    {
        Id = Kalteng,
        Name = "ANTARA Kalteng",
        Format = "feed",
        Endpoint = new("https://kalteng.example/rss"),
        Outlet = "ANTARA",
        StaleAfter = TimeSpan.FromDays(3),
        Hours = new(new(5, 0), new(23, 0), "Asia/Jakarta"),
    };

    static IEnumerable<ResultPage> ResultPages()
    {
        PageEntry festival = new(1, "https://kaltengpos.example/festival", "Festival Budaya Habaring Hurung dibuka di Sampit", "Kalteng Pos", Tone.Positive, Era.Present, true);
        PageEntry conflict = new(1, "https://arsip.example/sampit-2001", "Mengenang Konflik Sampit 2001", "Arsip Nusantara", Tone.Negative, "sampit-2001", true);
        PageEntry port = new(3, "https://antara.example/pelabuhan", "Pelabuhan Sampit diperluas tahun depan", "ANTARA", Tone.Neutral, Era.Present, true);
        PageEntry flood = new(4, "https://borneo.example/banjir", "Banjir rendam dua kelurahan di Sampit", "Borneo News", Tone.Negative, Era.Present, true);
        PageEntry ball = new(5, "https://bola.example/sampit", "Sampit FC menang telak", "Bola", Tone.Neutral, Era.Present, false);
        yield return new(Bing, Now.AddDays(-40), Now.AddDays(-3), [conflict, port with { Rank = 2 }, festival with { Rank = 3 }, ball with { Rank = 4 }]);
        yield return new(Bing, Now.AddDays(-3), Now.AddMinutes(-20), [festival, conflict with { Rank = 2 }, port, flood]);
        yield return new(Mojeek, Now.AddDays(-5), Now.AddDays(-2), [conflict, port with { Rank = 2 }]);
    }
}
