using ReputationWatch.Adapters.Sql;
using ReputationWatch.Assessing;
using ReputationWatch.Briefing;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class BriefStoreContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    // 07:00 in Jakarta on the day of Now.
    static readonly DateTimeOffset Seven = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
    static readonly DateOnly Today = new(2026, 3, 2);

    static readonly CycleSettings ToLog = new() { Channels = ["log"] };

    static (BriefDesk Desk, BriefCycle Cycle) Hosted(SqlStore store)
    {
        var reader = new BriefReader(store.Reader, store.Labels, store.Briefs, new LensDesk(store.Lenses, Assessor.BuiltIn));
        var cycle = new BriefCycle(store.Briefs, reader, new DeliveryDesk(store.Delivery, ConfiguredChannels.LogAlone, ToLog));
        return (new(store.Briefs, reader, cycle), cycle);
    }

    /// <summary>A beat on the day before, so that the hour of <see cref="Seven"/> is the due one.</summary>
    async Task<BriefCycle> WaitingAsync()
    {
        var cycle = Hosted(Store).Cycle;
        Assert.Equal(0, await cycle.RunAsync(Seven.AddHours(-20), Ct));
        return cycle;
    }

    async Task<IReadOnlyList<Delivery>> SentAsync() => await Store.Reader.DeliveriesAsync(10, Ct);

    [Fact]
    public async Task At_its_hour_and_not_before_it_is_stored_with_its_messages_once()
    {
        var cycle = await WaitingAsync();

        Assert.Equal(0, await cycle.RunAsync(Seven.AddSeconds(-1), Ct));
        Assert.Equal(1, await cycle.RunAsync(Seven.AddSeconds(1), Ct));
        Assert.Equal(0, await cycle.RunAsync(Seven.AddSeconds(3), Ct));

        Assert.Equal([(Today, Seven)], (await Store.Briefs.BriefsAsync(5, Ct)).Select(b => (b.Day, b.DueAt)));
        Assert.Equal(["brief/2026-03-02/daily/log"], (await SentAsync()).Select(d => d.Id));
        Assert.Equal(Seven.AddDays(1), (await Store.Briefs.PlanAsync(Ct)).DueAt);
    }

    [Fact]
    public async Task Of_hosts_that_compose_the_same_day_at_once_one_is_taken_and_everybody_gets_one_message()
    {
        await WaitingAsync();
        var others = new List<SqlStore> { Store, await Home.OpenMigratedAsync(), await Home.OpenMigratedAsync() };

        var done = await Task.WhenAll(others.Select(store => Task.Run(() => Hosted(store).Cycle.RunAsync(Seven.AddSeconds(1), Ct))));

        Assert.Equal(1, done.Sum());
        Assert.Single(await Store.Briefs.BriefsAsync(5, Ct));
        Assert.Single(await SentAsync());
        Assert.Equal(Seven.AddDays(1), (await Store.Briefs.PlanAsync(Ct)).DueAt);
    }

    [Fact]
    public async Task A_host_that_was_killed_after_it_stored_the_brief_sends_no_second_one()
    {
        var cycle = await WaitingAsync();
        var settings = BriefSettings.Default;

        // What RunAsync does up to there.
        Assert.True(await cycle.SendAsync(Today, Seven, settings, Seven.AddSeconds(1), Ct));
        Assert.Equal(Seven, (await Store.Briefs.PlanAsync(Ct)).DueAt);
        Assert.Equal(0, await Hosted(await Home.OpenMigratedAsync()).Cycle.RunAsync(Seven.AddMinutes(1), Ct));

        Assert.Single(await SentAsync());
        Assert.Equal(Seven.AddDays(1), (await Store.Briefs.PlanAsync(Ct)).DueAt);
    }

    [Fact]
    public async Task A_host_that_was_off_at_the_hour_sends_it_when_it_is_back_and_tells_of_the_time_since_the_last()
    {
        var cycle = await WaitingAsync();
        await cycle.RunAsync(Seven.AddSeconds(1), Ct);

        Assert.Equal(1, await cycle.RunAsync(Seven.AddDays(2).AddHours(4), Ct));

        var late = (await Store.Briefs.BriefAsync(null, Ct))!;
        Assert.Equal((Today.AddDays(2), Seven.AddDays(2), Seven.AddSeconds(1), true), (late.Day, late.DueAt, late.Since, late.IsLate));
        Assert.Equal(2, (await SentAsync()).Count);
    }

    [Fact]
    public async Task It_tells_what_is_stored_and_comes_back_as_it_was()
    {
        var sampit = await TrackedAsync("Sampit", Now.AddDays(-40));
        var source = Search().Id;
        await Store.Sources.SaveSourceAsync(Search(), Now.AddDays(-40), Ct);
        await RecordAsync(sampit.Keyword.Id, Now.AddDays(-2), cycle => cycle with { Point = Point(sampit.Keyword.Id, Now.AddDays(-2)), Pages = [Page(source, Now.AddDays(-2), Now.AddDays(-2), "https://a.example/old")] });
        await RecordAsync(sampit.Keyword.Id, Now.AddHours(-2), cycle => cycle with
        {
            Point = Point(sampit.Keyword.Id, Now.AddHours(-2)),
            Pages = [Page(source, Now.AddHours(-2), Now.AddHours(-2), "https://a.example/new")],
            Mentions = [Mention("https://a.example/new", Now.AddHours(-3)) with { FirstSeen = Now.AddHours(-2) }],
        });
        await Store.Labels.GiveAsync(sampit.Keyword.Id, new("https://a.example/new", "Siti", Tone.Negative), Now.AddHours(-1), Ct);

        var brief = (await Hosted(Store).Desk.SendAsync(Now, Ct))!;

        var told = Assert.Single(brief.Keywords);
        Assert.Equal((Pressure.Harm, 1, "Siti"), (told.Press, told.NewStories.Negative, Assert.Single(told.Corrections).By));
        var page = Assert.Single(told.Pages);
        Assert.Equal([Risk.Hoax, Risk.Incitement], Assert.Single(page.Harmful).Marks.Risks);
        Assert.Equal(("https://a.example/new", "https://a.example/old"), (Assert.Single(page.Entered).Url, Assert.Single(page.Left).Url));
        Assert.Equal(Direction.WithinNoise, told.Score!.SinceLast!.Direction);
        Same(brief, (await (await Home.OpenMigratedAsync()).Briefs.BriefAsync(brief.Day, Ct))!);
        Assert.Null(await Store.Briefs.BriefAsync(brief.Day.AddDays(1), Ct));
    }

    [Fact]
    public async Task What_is_sent_by_hand_before_the_hour_is_that_days_brief()
    {
        var cycle = await WaitingAsync();

        Assert.NotNull(await Hosted(Store).Desk.SendAsync(Seven.AddHours(-1), Ct));
        Assert.Null(await Hosted(Store).Desk.SendAsync(Seven.AddMinutes(-1), Ct));
        Assert.Equal(0, await cycle.RunAsync(Seven.AddSeconds(1), Ct));

        Assert.Single(await SentAsync());
    }

    [Fact]
    public async Task Settings_hold_at_once_each_change_a_row_and_off_sends_none()
    {
        var cycle = await WaitingAsync();
        var desk = Hosted(Store).Desk;

        Assert.True((await desk.SaveAsync(new("true", "09:30", "Asia/Makassar", "http://10.0.0.5:5080"), "Siti", "rapat pagi", Seven.AddHours(-2), Ct)).IsDone);
        Assert.Equal(Seven.AddHours(1.5), (await desk.PlanAsync(Ct)).DueAt);
        Assert.True((await desk.SaveAsync(new("false", null, null, null), "Budi", "libur", Seven, Ct)).IsDone);
        Assert.Equal(0, await cycle.RunAsync(Seven.AddHours(2), Ct));
        Assert.True((await desk.SaveAsync(new("false", null, null, null), "Budi", "libur", Seven, Ct)).IsDone);
        Assert.NotEmpty((await desk.SaveAsync(new("true", "26:00", null, null), "", "x", Seven, Ct)).Faults);

        Assert.Empty(await SentAsync());
        var changes = await desk.ChangesAsync(10, Ct);
        Assert.Equal([(2, "Budi", false), (1, "Siti", true)], changes.Select(c => ((int)c.Number, c.Who, c.Settings.IsOn)));
        Assert.Equal(new BriefSettings { IsOn = true, Hour = new(9, 30), TimeZone = "Asia/Makassar", Link = "http://10.0.0.5:5080" }, changes[1].Settings);
    }

    [Fact]
    public async Task Of_two_that_change_the_settings_at_once_neither_change_is_lost()
    {
        var other = await Home.OpenMigratedAsync();

        await Task.WhenAll(
            Hosted(Store).Desk.SaveAsync(new(null, "08:00", null, null), "Siti", "a", Now, Ct), Hosted(other).Desk.SaveAsync(new(null, null, "Asia/Jayapura", null), "Budi", "b", Now, Ct));

        var plan = await Store.Briefs.PlanAsync(Ct);
        Assert.Equal((2, new TimeOnly(8, 0), "Asia/Jayapura"), ((int)plan.Number, plan.Settings.Hour, plan.Settings.TimeZone));
    }
}

public sealed class BriefStoreOnSqlite() : BriefStoreContract(null);

public sealed class BriefStoreOnPostgres(PostgresFixture postgres) : BriefStoreContract(postgres);
