using ReputationWatch.Cluster.Tests.Support;

namespace ReputationWatch.Cluster.Tests.Sql;

[Collection(PostgresCollection.Name)]
public sealed class ReminderTests(Postgres postgres) : IAsyncLifetime
{
    static readonly DateTime Eight = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);

    Providers _providers = null!;
    IReminderTable _table = null!;

    public async ValueTask InitializeAsync()
    {
        _providers = new(await postgres.NewOrleansDatabaseAsync());
        _table = await _providers.RemindersAsync();
    }

    public ValueTask DisposeAsync()
    {
        _providers?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_reminder_comes_back_as_it_went_in()
    {
        var etag = await _table.UpsertRow(Entry("sampit"));

        var read = await _table.ReadRow(Grain("sampit"), "heartbeat");

        Assert.Equal(
            (Grain("sampit"), "heartbeat", Eight, TimeSpan.FromMinutes(1), etag),
            (read.GrainId, read.ReminderName, read.StartAt, read.Period, read.ETag));
    }

    [Fact]
    public async Task One_that_is_not_there_is_null() => Assert.Null(await _table.ReadRow(Grain("nobody"), "heartbeat"));

    [Fact]
    public async Task A_period_longer_than_the_milliseconds_of_an_integer_is_kept()
    {
        var entry = Entry("yearly");
        entry.Period = TimeSpan.FromDays(365);
        await _table.UpsertRow(entry);

        Assert.Equal(TimeSpan.FromDays(365), (await _table.ReadRow(Grain("yearly"), "heartbeat")).Period);
    }

    [Fact]
    public async Task Registering_again_changes_the_row_and_its_etag()
    {
        var first = await _table.UpsertRow(Entry("sampit"));
        var entry = Entry("sampit");
        entry.StartAt = Eight.AddHours(1);

        var second = await _table.UpsertRow(entry);

        Assert.NotEqual(first, second);
        Assert.Equal(Eight.AddHours(1), Assert.Single((await _table.ReadRows(Grain("sampit"))).Reminders).StartAt);
    }

    [Fact]
    public async Task A_reminder_is_removed_by_its_etag_alone()
    {
        var old = await _table.UpsertRow(Entry("sampit"));
        var current = await _table.UpsertRow(Entry("sampit"));

        Assert.False(await _table.RemoveRow(Grain("sampit"), "heartbeat", old));
        Assert.True(await _table.RemoveRow(Grain("sampit"), "heartbeat", current));
        Assert.False(await _table.RemoveRow(Grain("sampit"), "heartbeat", current));
        Assert.Null(await _table.ReadRow(Grain("sampit"), "heartbeat"));
    }

    [Fact]
    public async Task The_rows_of_a_grain_are_its_own()
    {
        await _table.UpsertRow(Entry("sampit"));
        await _table.UpsertRow(Entry("sampit", "another"));
        await _table.UpsertRow(Entry("kuala-kapuas"));

        Assert.Equal(["another", "heartbeat"], (await _table.ReadRows(Grain("sampit"))).Reminders.Select(r => r.ReminderName).Order());
    }

    [Fact]
    public async Task Every_reminder_lies_on_one_arc_of_the_ring_wherever_it_is_cut()
    {
        var grains = Enumerable.Range(0, 60).Select(i => Grain($"keyword-{i}")).OrderBy(g => g.GetUniformHashCode()).ToList();
        foreach (var grain in grains) await _table.UpsertRow(Entry(grain.Key.ToString()!));
        // Cut at reminders themselves, so that an end that is counted twice or not at all shows.
        uint[] cuts = [0, grains[10].GetUniformHashCode(), int.MaxValue, (uint)int.MaxValue + 1, grains[50].GetUniformHashCode(), uint.MaxValue];

        var arcs = cuts.Zip(cuts.Skip(1).Append(cuts[0])).ToList();
        var found = new List<GrainId>();
        foreach (var (begin, end) in arcs)
        {
            var reminders = (await _table.ReadRows(begin, end)).Reminders.Select(r => r.GrainId).ToList();
            Assert.Equal(grains.Where(g => Lies(g, begin, end)).Order(), reminders.Order());
            found.AddRange(reminders);
        }

        Assert.Equal(grains.Order(), found.Order());
        Assert.Equal(60, (await _table.ReadRows(7, 7)).Reminders.Count);
    }

    [Fact]
    public async Task Clearing_removes_all()
    {
        await _table.UpsertRow(Entry("sampit"));

        await _table.TestOnlyClearTable();

        Assert.Null(await _table.ReadRow(Grain("sampit"), "heartbeat"));
    }

    static bool Lies(GrainId grain, uint begin, uint end)
    {
        var hash = grain.GetUniformHashCode();
        return begin < end ? hash > begin && hash <= end : hash > begin || hash <= end;
    }

    static GrainId Grain(string key) => GrainId.Create("rw.keyword", key);

    static ReminderEntry Entry(string key, string name = "heartbeat") => new()
    {
        GrainId = Grain(key),
        ReminderName = name,
        StartAt = Eight,
        Period = TimeSpan.FromMinutes(1),
    };
}
