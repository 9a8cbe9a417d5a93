using System.Text;
using System.Text.Json;
using ReputationWatch.Alerting;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching;

public sealed class KeywordCycleTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);
    static readonly Source Searx = new() { Id = new("searx"), Name = "Searx", Format = "searxng-json", Endpoint = new("http://search.example/search") };
    static readonly Source Other = Searx with { Id = new("other"), Endpoint = new("http://other.example/search") };
    static readonly TrackedKeyword Sampit = new() { Id = new("sampit"), Name = "Sampit", Interval = TimeSpan.FromHours(1) };

    readonly KeptRecords _store = new(State(Searx, Other));
    readonly Dictionary<string, FetchOutcome> _answers = new()
    {
        ["search.example"] = Results(("Festival di Sampit meriah", "https://a.example/1", "2026-03-30T06:00:00Z")),
        ["other.example"] = Results(("Festival di Sampit meriah!", "https://b.example/9?utm_source=x", "2026-03-30T07:00:00Z")),
    };

    [Fact]
    public async Task A_keyword_nobody_tracks_is_not_checked()
    {
        Assert.Equal(CycleResult.NotTracked, await Cycle().RunAsync(new("nobody"), CheckReason.Beat, Now, default));
    }

    [Fact]
    public async Task Before_it_is_due_a_beat_does_nothing_but_a_person_may_ask()
    {
        _store.State = _store.State with { DueAt = Now.AddMinutes(1) };

        Assert.Equal(CycleResult.NotDue, await RunAsync());
        Assert.Equal(CycleResult.Recorded, await RunAsync(CheckReason.Asked));
    }

    [Fact]
    public async Task One_cycle_reads_identifies_assesses_and_records_at_once()
    {
        Assert.Equal(CycleResult.Recorded, await RunAsync());

        var record = Assert.Single(_store.Records);
        Assert.Equal(["https://a.example/1", "https://b.example/9"], record.Mentions.Select(m => m.Url));
        Assert.Equal([ReadingOutcome.Ok, ReadingOutcome.Ok], record.Readings.Select(r => r.Outcome));
        Assert.Equal(2, record.Pages.Count);
        Assert.Equal(7, record.Version);
        Assert.True(record.DueAt > Now);
    }

    [Fact]
    public async Task Copies_of_one_story_share_it_and_count_once()
    {
        await RunAsync();

        var record = Assert.Single(_store.Records);
        Assert.Single(record.Mentions.Select(m => m.StoryId).Distinct());
        Assert.Equal(1, record.Point!.Stories.Total);
        Assert.Equal(2, record.Point.Mentions);
    }

    [Fact]
    public async Task When_no_source_could_be_read_the_failures_are_stored_and_no_point_is_drawn()
    {
        _answers["search.example"] = new FetchOutcome.Failed(FetchFailureKind.TimedOut, "no answer in 15 s");
        _answers["other.example"] = new FetchOutcome.Failed(FetchFailureKind.Refused, "429");

        Assert.Equal(CycleResult.RecordedFailure, await RunAsync());

        var record = Assert.Single(_store.Records);
        Assert.Null(record.Point);
        Assert.Empty(record.Pages);
        Assert.Equal([ReadingOutcome.TimedOut, ReadingOutcome.Blocked], record.Readings.Select(r => r.Outcome));
        Assert.Equal([1, 1], record.Sources.Select(s => s.Failures));
    }

    [Fact]
    public async Task One_broken_source_does_not_hide_the_other()
    {
        _answers["search.example"] = new FetchOutcome.Failed(FetchFailureKind.Unreachable, "connection refused");

        Assert.Equal(CycleResult.Recorded, await RunAsync());

        Assert.Equal(["other"], Assert.Single(_store.Records).Point!.Pages.Select(p => p.Source.Value));
    }

    [Fact]
    public async Task A_source_whose_host_put_it_off_leaves_no_reading_and_comes_back_when_the_host_said()
    {
        _answers["search.example"] = new FetchOutcome.Deferred(Now.AddMinutes(3));

        await RunAsync();

        var record = Assert.Single(_store.Records);
        Assert.Equal(["other"], record.Readings.Select(r => r.Source.Value));
        Assert.Equal(Now.AddMinutes(3), record.DueAt);
        Assert.Equal(0, record.Sources[0].Failures);
    }

    [Fact]
    public async Task Where_every_host_put_us_off_nothing_was_looked_at()
    {
        _answers["search.example"] = _answers["other.example"] = new FetchOutcome.Deferred(Now.AddMinutes(3));

        Assert.Equal(CycleResult.PutOff, await RunAsync());
        Assert.Null(Assert.Single(_store.Records).Point);
    }

    [Fact]
    public async Task A_source_that_is_not_due_is_left_alone()
    {
        _store.State = _store.State with { Sources = [new(Searx, Now, 0, null), new(Other, Now.AddMinutes(30), 0, null)] };

        await RunAsync();

        Assert.Equal(["searx"], Assert.Single(_store.Records).Readings.Select(r => r.Source.Value));
    }

    [Fact]
    public async Task What_feeds_left_becomes_mentions_even_where_no_source_can_be_read()
    {
        _answers["search.example"] = _answers["other.example"] = new FetchOutcome.Failed(FetchFailureKind.TimedOut, "no answer");
        var entry = new SourceEntry(1, "Panen raya di Sampit", "https://kabar.example/1", "", "Kabar", Now.AddHours(-2), DatePrecision.Time);
        _store.State = _store.State with { Inbox = [new(41, new("kabar"), Now.AddHours(-1), entry)] };

        Assert.Equal(CycleResult.Recorded, await RunAsync());

        var record = Assert.Single(_store.Records);
        Assert.Equal([41], record.InboxTaken);
        var mention = Assert.Single(record.Mentions);
        Assert.Equal(("Kabar", Now.AddHours(-1), new SourceId("kabar")), (mention.Outlet, mention.FirstSeen, mention.FirstSource));
        Assert.Equal(1, record.Point!.Stories.Total);
    }

    [Fact]
    public async Task A_page_that_did_not_change_extends_and_a_changed_one_begins_anew()
    {
        await RunAsync();
        var first = _store.Records[0].Pages[0];
        _store.State = _store.State with { Pages = [first with { FirstSeen = Now.AddDays(-3), LastSeen = Now.AddHours(-1) }] };
        await RunAsync();
        _answers["search.example"] = Results(("Pelabuhan Sampit sepi", "https://a.example/2", "2026-03-30T06:00:00Z"));
        await RunAsync();

        Assert.Equal(Now.AddDays(-3), _store.Records[1].Pages[0].FirstSeen);
        Assert.Equal(Now, _store.Records[1].Pages[0].LastSeen);
        Assert.Equal(Now, _store.Records[2].Pages[0].FirstSeen);
    }

    [Fact]
    public async Task A_result_about_another_thing_of_the_same_name_keeps_its_rank_but_is_no_mention()
    {
        _store.State = State(Searx) with { Keyword = Sampit with { ExcludedContexts = ["kapal KM Sampit"] } };
        _answers["search.example"] = Results(
            ("Kapal KM Sampit naik dok", "https://a.example/1", "2026-03-30T06:00:00Z"),
            ("Festival di Sampit meriah", "https://a.example/2", "2026-03-30T06:00:00Z"));

        await RunAsync();

        var record = Assert.Single(_store.Records);
        Assert.Equal(["https://a.example/2"], record.Mentions.Select(m => m.Url));
        Assert.Equal([false, true], record.Pages[0].Entries.Select(e => e.Relevant));
    }

    [Fact]
    public async Task A_breach_opens_an_incident_and_puts_a_message_in_the_outbox_of_every_channel()
    {
        _store.State = Bursting();

        await RunAsync();

        var record = Assert.Single(_store.Records);
        var opened = Assert.Single(record.Transitions);
        Assert.Equal((AlertReason.BreachHeld, "sampit-20260330T080000Z"), (opened.Reason, opened.IncidentId));
        Assert.Equal(["sampit-20260330T080000Z/BreachHeld/log", "sampit-20260330T080000Z/BreachHeld/smtp"], record.Outbox.Select(m => m.Id));
        Assert.Matches(@"^Sampit: pemberitaan merugikan melonjak\. 9 berita dalam \d+ jam, biasanya 0,\d \(95 % sampai \d\)", record.Outbox[0].Text);
        Assert.Equal((AlertStatus.Open, opened.IncidentId), (record.Alert.Status, record.Memory!.IncidentId));
    }

    [Fact]
    public async Task A_cycle_that_could_not_look_decides_nothing_and_says_so()
    {
        _answers["search.example"] = new FetchOutcome.Failed(FetchFailureKind.TimedOut, "no answer in 15 s");
        _store.State = Bursting();

        await RunAsync();

        var record = Assert.Single(_store.Records);
        Assert.Empty(record.Transitions);
        Assert.Equal((AlertStatus.Quiet, AlertReason.CouldNotLook), (record.Alert.Status, record.Alert.Reason));
    }

    [Fact]
    public async Task A_cycle_that_was_killed_before_it_was_written_decides_the_same_again()
    {
        _store.State = Bursting();
        _store.Refuses = true;
        await RunAsync();
        _store.Refuses = false;
        await RunAsync();
        await RunAsync();

        Assert.Equal(JsonSerializer.Serialize(_store.Records[0].Outbox), JsonSerializer.Serialize(_store.Records[1].Outbox));
    }

    // Looked at every hour for four weeks, with nothing harmful until the last hour.
    static WatchState Bursting() => State(Searx) with
    {
        Looks = [.. Enumerable.Range(1, 28 * 24).Reverse().Select(h => Now.AddHours(-h))],
        Recent = [.. Enumerable.Range(0, 9).Select(n => new RecentMention($"https://x.example/{n}", $"s{n}", $"t{n}", Now.AddMinutes(-5 * n - 1), Now, Tone.Negative, false))],
    };

    [Fact]
    public async Task A_cycle_that_another_writer_overtook_writes_nothing()
    {
        _store.Refuses = true;

        Assert.Equal(CycleResult.Superseded, await RunAsync());
    }

    [Fact]
    public void The_same_state_and_the_same_answers_always_conclude_the_same()
    {
        var looks = _answers.Values.Zip([Searx, Other], (answer, source) => new Look(source, answer)).ToList();

        string Conclude() => JsonSerializer.Serialize(Cycle().Conclude(_store.State, looks, [], Assessor.BuiltIn, Now));

        Assert.Equal(Conclude(), Conclude());
    }

    KeywordCycle Cycle() => Cycles.Of(_store, new Answers(_answers));

    Task<CycleResult> RunAsync(CheckReason reason = CheckReason.Beat) => Cycle().RunAsync(Sampit.Id, reason, Now, default);

    static WatchState State(params Source[] sources) => new()
    {
        Keyword = Sampit,
        Version = 7,
        TrackedSince = Now.AddDays(-60),
        DueAt = Now,
        Sources = [.. sources.Select(s => new SourceWatch(s, Now, 0, null))],
        Pages = [],
        Recent = [],
        Inbox = [],
        Alert = AlertState.Initial(Now.AddDays(-60)),
    };

    static FetchOutcome.Fetched Results(params (string Title, string Url, string At)[] results)
    {
        var body = new { query = "Sampit", results = results.Select(r => new { title = r.Title, url = r.Url, content = "", publishedDate = r.At }), unresponsive_engines = Array.Empty<string>() };
        return new FetchOutcome.Fetched(new(new("http://search.example/search"), 200, "application/json", Encoding.UTF8.GetBytes(JsonSerializer.Serialize(body))));
    }
}
