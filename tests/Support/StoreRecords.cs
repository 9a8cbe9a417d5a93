using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Policy;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Tests.Support;

/// <summary>Builds what the store holds, whole and plain; a test changes with <c>with</c> what it is about.</summary>
public static class StoreRecords
{
    /// <summary>A Monday morning, to the millisecond.</summary>
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, 250, TimeSpan.Zero);

    public static TrackedKeyword Keyword(string name = "Sampit") => new()
    {
        Id = KeywordId.From(name),
        Name = name,
        Aliases = ["Kotim", "Kotawaringin Timur"],
        RequiredContexts = ["Kalimantan"],
        ExcludedContexts = ["batu bara"],
        Lenses = ["sampit-2001"],
        Interval = TimeSpan.FromMinutes(45),
    };

    public static Source Search(string id = "bing-news-rss") => new()
    {
        Id = new(id),
        Name = $"Search {id}",
        Format = id,
        Endpoint = new("https://search.example/news"),
    };

    public static Source Feed(string id = "antara-terkini") => new()
    {
        Id = new(id),
        Name = $"Feed {id}",
        Format = "feed",
        Endpoint = new("https://news.example/feed"),
        Interval = TimeSpan.FromMinutes(20),
        StaleAfter = TimeSpan.FromDays(7),
        Outlet = "Antara",
    };

    public static SourceEntry Entry(string url, int rank = 1) =>
        new(rank, $"Sampit dan {url}", url, "Cuplikan", "Antara", Now.AddHours(-3), DatePrecision.Time);

    public static Assessment Assessment(Tone tone = Tone.Negative, string lens = Era.Present) => new(
        tone,
        new(.1, .2, .7),
        new(lens, lens == Era.Present ? EraRole.None : EraRole.About, .9),
        [Risk.Hoax, Risk.Incitement],
        [new(EvidenceField.Title, 0, 6, "Sampit", -1.5, "tone:negated")],
        Unsure: false);

    public static Mention Mention(string url, DateTimeOffset? published = null, Tone tone = Tone.Negative, string lens = Era.Present) => new()
    {
        Url = url,
        Title = $"Berita “Sampit” 🔥 {url}",
        Snippet = "Cuplikan <b>tebal</b>",
        Outlet = "Antara",
        Published = published,
        Precision = published is null ? DatePrecision.Unknown : DatePrecision.Time,
        FirstSource = new("bing-news-rss"),
        FirstSeen = Now,
        StoryId = url,
        Assessment = Assessment(tone, lens),
    };

    public static ResultPage Page(SourceId source, DateTimeOffset firstSeen, DateTimeOffset lastSeen, params string[] urls) =>
        new(source, firstSeen, lastSeen, [.. urls.Select((url, i) => new PageEntry(i + 1, url, $"Judul {url}", "Antara", Tone.Positive, Era.Present, true))]);

    public static TrendPoint Point(KeywordId keyword, DateTimeOffset at, int harmful = 2) => new()
    {
        Keyword = keyword,
        At = at,
        Stories = new(5, 4, harmful, 1),
        Mentions = 17,
        HarmfulLastDay = harmful,
        Share = new(5 / 6d, .436, .97, 6, Grade.Weak),
        NetTone = 1 / 3d,
        Pages = [new(new("bing-news-rss"), .25, .5, .125, 10)],
        Method = "lexicon-1/backlinko-1",
    };

    public static Reading Reading(SourceId source, DateTimeOffset at, ReadingOutcome outcome = ReadingOutcome.Ok) =>
        new(source, at, outcome, outcome == ReadingOutcome.Ok ? 10 : 0, outcome == ReadingOutcome.Ok ? "" : "said no");

    public static IncidentTransition Transition(
        string incident, DateTimeOffset at, AlertStatus from = AlertStatus.Pending, AlertStatus to = AlertStatus.Open, AlertReason reason = AlertReason.BreachHeld) =>
        new(incident, at, from, to, reason) { Evidence = Evidence() };

    /// <summary>The figures of a spike, with two of its headlines.</summary>
    public static IncidentEvidence Evidence() => new()
    {
        Spike = new(SpikeKind.Negative, 13.6, 12, 3.1, 8, 4.5, .42, .15, new(.27, .05, .49)),
        Bar = 3,
        ShareOf = 32.4,
        UsualOf = 140,
        Through = Now.AddMilliseconds(-250),
        Headlines = [new("Berita “Sampit” 🔥", "https://a.example/1", "https://a.example/1", Now.AddHours(-2)), new("Tanpa tanggal", "https://a.example/2", "https://a.example/1", null)],
    };

    public static OutboxMessage Message(string id, KeywordId keyword, string incident = "sampit-1", string channel = "log", DateTimeOffset? createdAt = null) =>
        new(id, channel, keyword, incident, createdAt ?? Now, $"Subject {id}", $"Text of {id}.");

    /// <summary>A page that was read well at the first try, with everything a page can say.</summary>
    public static StoredArticle Page(string url) => new(url, Now, ReadingOutcome.Ok, 1, Article(), "AQIDBA==");

    /// <summary>A page that could not be read, after so many tries.</summary>
    public static StoredArticle Unreadable(string url, int attempts) => new(url, Now, ReadingOutcome.TimedOut, attempts, null, null);

    public static Article Article() => new()
    {
        Title = "Sampit “pulih” 🔥",
        Published = Now.AddHours(-5),
        Precision = DatePrecision.Time,
        Modified = Now.AddHours(-4),
        Author = "Siti Aminah, Budi",
        Text = "Alinea satu.\nAlinea dua.",
        Canonical = "https://a.example/asli",
        Language = "id",
    };

    public static KeptBody Kept(SourceId source, DateTimeOffset at, params byte[] bytes) =>
        new(source, at, ReadingOutcome.Unrecognised, "https://search.example/news?q=sampit", "text/html", bytes);

    /// <summary>A source that was given up for dead.</summary>
    public static SourceTransition Died(SourceId source, DateTimeOffset at) =>
        new(new($"{source}/{at.ToUnixTimeMilliseconds()}", source, at, null, ReadingOutcome.Blocked, "said no"), SourceChange.Died, at);

    /// <summary>The end of what <paramref name="died"/> began.</summary>
    public static SourceTransition Ended(SourceTransition died, DateTimeOffset at, SourceChange change = SourceChange.Recovered) =>
        new(died.Incident with { ClosedAt = at }, change, at);

    /// <summary>A message about a source.</summary>
    public static OutboxMessage SourceMessage(SourceTransition change, string channel = "log") =>
        new($"{change.Incident.Id}/{change.Change}/{channel}", channel, null, change.Incident.Id, change.At, "Subject", "Text");

    /// <summary>A cycle that looked at every source of <paramref name="state"/> and found nothing; it takes the inbox it was given.</summary>
    public static CycleRecord Cycle(WatchState state, DateTimeOffset at) => new()
    {
        Keyword = state.Keyword.Id,
        Version = state.Version,
        LabelsUpTo = state.LabelsUpTo,
        At = at,
        Readings = [.. state.Sources.Select(s => Reading(s.Source.Id, at))],
        Pages = [],
        Mentions = [],
        Point = Point(state.Keyword.Id, at),
        Alert = state.Alert,
        Memory = null,
        Transitions = [],
        Outbox = [],
        Sources = [.. state.Sources.Select(s => s with { DueAt = at + state.Keyword.Interval, Failures = 0, LastGoodAt = at })],
        InboxTaken = [.. state.Inbox.Select(entry => entry.Number)],
        DueAt = at + state.Keyword.Interval,
    };

    /// <summary>A feed's cycle that read its feed and found these entries, each of them speaking of each of these keywords.</summary>
    public static FeedRecord FeedCycle(FeedState state, DateTimeOffset at, IEnumerable<SourceEntry> entries, params KeywordId[] keywords)
    {
        var found = entries.ToList();
        return new()
        {
            Next = state with { DueAt = at + state.Source.Interval, LastGoodAt = at, Seen = [.. found.Select(e => e.Url)], KeywordStamp = "stamp" },
            At = at,
            Reading = Reading(state.Source.Id, at),
            Inbox = [.. found.SelectMany(e => keywords.Select(k => new FeedMatch(k, e)))],
        };
    }
}
