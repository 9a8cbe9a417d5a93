using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Folding;
using ReputationWatch.Alerting.Policy;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

/// <summary>What the detection remembers, and the incidents of every kind.</summary>
public abstract class DetectionContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    static readonly KeywordId Sampit = new("sampit");

    [Fact]
    public async Task What_is_remembered_comes_back_bit_for_bit()
    {
        await TrackedAsync();
        var memory = Memory();
        await RecordAsync(Sampit, Now, cycle => cycle with { Memory = memory });

        var read = (await LoadAsync(Sampit, Now)).Memory!;

        Same(memory, read);
        Assert.Equal(memory.Snapshot!.Nbx.Numbers.Select(BitConverter.DoubleToInt64Bits), read.Snapshot!.Nbx.Numbers.Select(BitConverter.DoubleToInt64Bits));
    }

    [Theory]
    [InlineData("UPDATE detection SET version = version - 1")]
    [InlineData("UPDATE detection SET memory = '{\"timeZone\": 7}'")]
    [InlineData("UPDATE detection SET memory = 'no json'")]
    public async Task What_cannot_be_read_is_forgotten_and_the_looks_of_the_whole_window_are_there_to_fold_it_anew(string breaks)
    {
        await TrackedAsync(since: Now.AddDays(-20));
        await RecordAsync(Sampit, Now.AddDays(-15), cycle => cycle);
        await RecordAsync(Sampit, Now, cycle => cycle with { Memory = Memory() });
        Assert.Equal([Now.AddDays(-15), Now], (await LoadAsync(Sampit, Now)).Looks);
        await using (var database = Beneath()) await database.WriteAsync(session => session.ExecuteAsync(breaks), Ct);

        var state = await LoadAsync(Sampit, Now);

        Assert.Null(state.Memory);
        Assert.Equal([Now.AddDays(-15), Now], state.Looks);
    }

    [Fact]
    public async Task In_another_zone_hours_are_folded_anew_and_what_was_told_is_still_known()
    {
        await TrackedAsync();
        await RecordAsync(Sampit, Now, cycle => cycle with { Memory = Memory() });
        await Store.Watches.TrackAsync(Keyword() with { TimeZone = "Asia/Jayapura" }, Now, Ct);

        var memory = (await LoadAsync(Sampit, Now)).Memory!;

        Assert.Null(memory.Snapshot);
        Assert.Equal(Memory().Policy, memory.Policy);
    }

    [Fact]
    public async Task With_the_tracking_ends_what_is_remembered_and_every_incident()
    {
        await TrackedAsync();
        var page = new IncidentTransition("sampit-p", Now, AlertStatus.Quiet, AlertStatus.Open, AlertReason.EnteredPageOne) { Kind = IncidentKind.PageOne, Tier = IncidentTier.High, Subject = "https://a.example/1" };
        await RecordAsync(Sampit, Now, cycle => cycle with { Memory = Memory(), Alert = new(AlertStatus.Open, Now, "sampit-1"), Transitions = [Transition("sampit-1", Now), page] });

        await Store.Watches.UntrackAsync(Sampit, Now.AddHours(1), Ct);
        await Store.Watches.TrackAsync(Keyword(), Now.AddHours(2), Ct);

        var incidents = await Store.Reader.IncidentsAsync(Sampit, Ct);
        Assert.Equal([Now.AddHours(1), Now.AddHours(1)], incidents.Select(i => i.ClosedAt));
        Assert.All(incidents, i => Assert.Equal(AlertReason.Untracked, i.Transitions[^1].Reason));
        Assert.Null((await LoadAsync(Sampit, Now.AddHours(2))).Memory);
    }

    [Fact]
    public async Task An_incident_keeps_its_kind_subject_and_last_tier_with_the_evidence_of_each_change()
    {
        await TrackedAsync();
        var entered = new IncidentTransition("sampit-p", Now, AlertStatus.Quiet, AlertStatus.Open, AlertReason.EnteredPageOne)
        {
            Kind = IncidentKind.PageOne,
            Tier = IncidentTier.Low,
            Subject = "https://a.example/1",
            Evidence = new() { Place = new("bing", 8, null, "sampit-2001", [Assessing.Risk.Hoax]), Headlines = [new("Judul", "https://a.example/1", "s", null)] },
        };
        var climbed = entered with { At = Now.AddHours(1), From = AlertStatus.Open, Tier = IncidentTier.High, Reason = AlertReason.ClimbedPageOne, Evidence = entered.Evidence with { Place = new("bing", 2, 8, null, []) } };

        await RecordAsync(Sampit, Now, cycle => cycle with { Transitions = [entered] });
        await RecordAsync(Sampit, Now.AddHours(1), cycle => cycle with { Transitions = [climbed] });

        Same(
            [new Incident("sampit-p", Now, null, [entered, climbed]) { Kind = IncidentKind.PageOne, Tier = IncidentTier.High, Subject = "https://a.example/1" }],
            await Store.Reader.IncidentsAsync(Sampit, Ct));
    }

    [Fact]
    public async Task What_happens_once_is_stored_once()
    {
        await TrackedAsync();
        var told = new IncidentTransition("sampit-r", Now, AlertStatus.Quiet, AlertStatus.Quiet, AlertReason.Resurfaced) { Kind = IncidentKind.Resurfaced, Tier = IncidentTier.Medium };
        foreach (var at in new[] { Now, Now.AddHours(1) }) await RecordAsync(Sampit, at, cycle => cycle with { Transitions = [told with { At = at }] });

        var incident = Assert.Single(await Store.Reader.IncidentsAsync(Sampit, Ct));
        Assert.Equal((Now, Now, 1), (incident.OpenedAt, incident.ClosedAt, incident.Transitions.Count));
    }

    [Fact]
    public async Task What_was_decided_by_the_old_rule_keeps_its_figures()
    {
        await TrackedAsync();
        await RecordAsync(Sampit, Now, cycle => cycle with { Transitions = [Transition("sampit-1", Now) with { Evidence = null }] });
        await using (var database = Beneath())
            await database.WriteAsync(session => session.ExecuteAsync("UPDATE incident_transitions SET stories = 9, expected = 1.25, upper = 4, days = 27"), Ct);

        var change = Assert.Single(Assert.Single(await Store.Reader.IncidentsAsync(Sampit, Ct)).Transitions);

        Assert.Equal("9 stories in 24 h, expected 1.3 (99 % up to 4)", change.SentenceEnglish);
    }

    [Fact]
    public async Task A_cycle_knows_how_many_keywords_there_are_and_what_was_delivered()
    {
        await TrackedAsync();
        await TrackedAsync("Kotim");
        await RecordAsync(Sampit, Now, cycle => cycle with { Outbox = [Message("sampit-1/BreachHeld/log", Sampit) with { Score = 4.5 }] });
        Assert.Null((await LoadAsync(Sampit, Now)).Told);
        var message = Assert.Single(await Store.Outbox.ClaimAsync(Now, TimeSpan.FromMinutes(1), 10, Ct));
        await Store.Outbox.SettleAsync(message, new DeliveryResult.Sent(), Now.AddMinutes(1), null, Ct);

        var state = await LoadAsync(Sampit, Now);

        Assert.Equal(2, state.Keywords);
        Assert.Equal(("sampit-1", Now.AddMinutes(1), 4.5), (state.Told!.IncidentId, state.Told.At, state.Told.Score));
    }

    [Fact]
    public async Task Messages_of_a_group_are_told_as_one_and_each_counts_as_delivered()
    {
        await TrackedAsync();
        await TrackedAsync("Kotim");
        OutboxMessage Of(string keyword) => Message($"{keyword}-1/BreachHeld/log", new(keyword), $"{keyword}-1") with { NotBefore = SpikeGroups.Ready(Now), Stories = ["s"], Score = 4 };
        await RecordAsync(Sampit, Now, cycle => cycle with { Outbox = [Of("sampit")] });
        await RecordAsync(new("kotim"), Now, cycle => cycle with { Outbox = [Of("kotim")] });
        var ready = SpikeGroups.Ready(Now);
        Assert.Equal(2, (await Store.Outbox.WaitingForOthersAsync(ready.AddSeconds(-1), 10, Ct)).Count);

        var group = Assert.Single(SpikeGroups.Of(await Store.Outbox.WaitingForOthersAsync(ready, 10, Ct), ready));
        Assert.True(await Store.Outbox.FoldAsync(SpikeGroups.Fold(group, ready), group, Ct));
        var told = Assert.Single(await Store.Outbox.ClaimAsync(ready, TimeSpan.FromMinutes(5), 10, Ct));
        await Store.Outbox.SettleAsync(told, new DeliveryResult.Sent(), ready, null, Ct);

        Assert.Empty(await Store.Outbox.WaitingForOthersAsync(ready, 10, Ct));
        Assert.Equal("sampit-1", (await LoadAsync(Sampit, Now)).Told!.IncidentId);
        Assert.Equal("kotim-1", (await LoadAsync(new("kotim"), Now)).Told!.IncidentId);
    }

    [Fact]
    public async Task What_is_being_sent_no_longer_waits_for_others()
    {
        await TrackedAsync();
        await RecordAsync(Sampit, Now, cycle => cycle with { Outbox = [Message("m", Sampit) with { NotBefore = SpikeGroups.Ready(Now), Stories = ["s"] }] });
        var ready = SpikeGroups.Ready(Now);
        Assert.Single(await Store.Outbox.ClaimAsync(ready, TimeSpan.FromMinutes(5), 10, Ct));

        Assert.Empty(await Store.Outbox.WaitingForOthersAsync(ready, 10, Ct));
    }

    static WatchMemory Memory()
    {
        var looks = Enumerable.Range(0, 100).Select(h => Now.AddHours(h - 99)).ToList();
        var stories = Enumerable.Range(0, 30).Select(n => new RecentMention($"https://a.example/{n}", $"s{n}", "", Now.AddHours(-3 * n - .7), Now, Assessing.Tone.Negative, false));
        return new()
        {
            TimeZone = "Asia/Jakarta",
            Snapshot = DetectorFold.FromNothing(DetectorFacts.Of(stories, looks, "Asia/Jakarta")),
            Policy = new PolicyState(AlertStatus.Open, Now.AddDays(-9), Now, Now.AddHours(-2), 1 / 3d, 4.5, TimeSpan.FromMinutes(61), 4.1, Now.AddHours(-1), Now.AddHours(-1), Now.AddDays(-3)),
            IncidentId = "sampit-1",
            Tier = IncidentTier.Digest,
            LastClosed = Now.AddDays(-3),
            SlowThrough = new(2026, 3, 1),
            Pages = [new(new("bing"), [new("https://a.example/1", 2, 3, 2, 0, 3, "sampit-p"), new("https://a.example/2", 9, 9, 1, 1, null)])],
            Visibility = [new(new("bing"), [new(Now.AddDays(-1), .5, .2)], new(Now, .1, .7), "sampit-v", Now, true)],
        };
    }
}

public sealed class DetectionOnSqlite() : DetectionContract(null);

public sealed class DetectionOnPostgres(PostgresFixture postgres) : DetectionContract(postgres);
