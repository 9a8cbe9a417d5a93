using System.Text.Json;
using ReputationWatch.Adapters.Sql;
using ReputationWatch.Adapters.Sql.Migrations;
using ReputationWatch.Assessing;
using ReputationWatch.Tests.Support;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql.Migrations;

/// <summary>What an office stored with the first version is there with the second, in every table.</summary>
public abstract class CrawlingMigrationContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    static readonly string[] Tables =
    [
        "keywords", "sources", "keyword_sources", "feeds", "inbox", "readings", "pages", "mentions", "trend_points", "incidents",
        "incident_transitions", "outbox", "hosts",
    ];

    static readonly string Assessed = StoreJson.Write(Assessment(Tone.Positive));

    static readonly string Rows =
        $$"""
        INSERT INTO keywords VALUES ('sampit', 'Sampit', '["Kotim"]', '[]', '[]', 'id', 'ID', 'Asia/Jakarta', '[]', '[]', 2700000, 7, 1000, NULL, 5000, 4000, 'Open', 2000, 'sampit-1', NULL, 9);
        INSERT INTO keywords VALUES ('gone', 'Gone', '[]', '[]', '[]', 'id', 'ID', 'Asia/Jakarta', '[]', '[]', 2700000, 2, 1000, 3000, 5000, NULL, 'Quiet', 3000, NULL, NULL, 0);
        INSERT INTO sources VALUES ('bing', 'Bing', 'bing-news-rss', 'search', 'https://search.example/', 1, 1200000, NULL, NULL, 1000, 1000);
        INSERT INTO sources VALUES ('antara', 'Antara', 'feed', 'feed', 'https://news.example/feed', 1, 1200000, 604800000, 'Antara', 1000, 1000);
        INSERT INTO keyword_sources VALUES ('sampit', 'bing', 6000, 1, 4000, 4000, 'Ok', 10, '');
        INSERT INTO feeds VALUES ('antara', 3, 6000, '"abc"', NULL, NULL, '["https://a.example/1"]', 'stamp', 0, 4000, 4000, 'Ok', 30, '');
        INSERT INTO inbox (keyword_id, url, source_id, seen_at, entry) VALUES ('sampit', 'https://a.example/2', 'antara', 4000, '{{StoreJson.Write(Entry("https://a.example/2"))}}');
        INSERT INTO readings (keyword_id, source_id, at, outcome, entries, detail) VALUES ('sampit', 'bing', 4000, 'Ok', 10, ''), (NULL, 'antara', 4000, 'Ok', 30, '');
        INSERT INTO pages VALUES ('sampit', 'bing', 4000, 4000, '[]');
        INSERT INTO mentions VALUES ('sampit', 'https://a.example/1', 'Judul', 'Cuplikan', 'Antara', 3900, 'Time', 'bing', 4000, 'bing', 4000, 'https://a.example/1', 1, 0, '{{Assessed}}');
        INSERT INTO trend_points VALUES ('sampit', 4000, 1, 0, 0, 0, 1, 0, 0.5, 0.25, 0.75, 3, 'Weak', NULL, '[]', 'lexicon-1');
        INSERT INTO incidents VALUES ('sampit-1', 'sampit', 2000, 2500, NULL);
        INSERT INTO incident_transitions (incident_id, at, from_status, to_status, reason, stories, expected, upper, days) VALUES ('sampit-1', 2500, 'Pending', 'Open', 'BreachHeld', 9, 1.25, 4, 27);
        INSERT INTO outbox (id, channel, keyword_id, incident_id, created_at, subject, text, status, attempts, due_at, settled_at, detail) VALUES
          ('sent', 'log', 'sampit', 'sampit-1', 2500, 'S', 'T', 'sent', 1, 2500, 2600, NULL), ('waits', 'smtp', 'sampit', 'sampit-1', 2500, 'S', 'T', 'waiting', 2, 2500, NULL, 'later'),
          ('third', 'log', 'sampit', 'sampit-2', 2500, 'S', 'T', 'waiting', 0, 2500, NULL, NULL);
        DELETE FROM outbox WHERE id = 'third';
        INSERT INTO hosts VALUES ('news.example', 4000, NULL, 2);
        """;

    async Task<(StoreHome Home, Database Database)> OfVersionOneAsync()
    {
        var home = await NewHomeAsync();
        var database = Beneath(home);
        await new Migrator(database, "the test's database", [Migration.BuiltIn[0]], new ManualClock(Now)).MigrateAsync(Ct);
        await database.WriteAsync(session => session.ExecuteAsync(Rows), Ct);
        return (home, database);
    }

    // Row by row as name and value, so that columns can be added and none can be lost.
    static Task<Dictionary<string, List<Dictionary<string, string>>>> AllAsync(Database database) => database.ReadAsync(
        async session =>
        {
            var all = new Dictionary<string, List<Dictionary<string, string>>>();
            foreach (var table in Tables)
            {
                var rows = await session.QueryAsync<dynamic>($"SELECT * FROM {table} ORDER BY 1, 2");
                all[table] = [.. rows.Cast<IDictionary<string, object?>>().Select(row => row.ToDictionary(cell => cell.Key, cell => JsonSerializer.Serialize(cell.Value)))];
            }

            return all;
        },
        Ct);

    [Fact]
    public async Task Every_row_of_every_table_is_as_it_was()
    {
        var (home, database) = await OfVersionOneAsync();
        await using var own = home;
        await using var beneath = database;
        var before = await AllAsync(database);
        Assert.All(Tables, table => Assert.NotEmpty(before[table]));

        await home.OpenMigratedAsync();

        var after = await AllAsync(database);
        foreach (var (table, rows) in before)
        {
            Assert.Equal(rows.Count, after[table].Count);
            foreach (var (was, now) in rows.Zip(after[table])) Assert.Equal(was, now.Where(cell => was.ContainsKey(cell.Key)).ToDictionary());
        }
    }

    [Fact]
    public async Task What_is_there_can_be_worked_with_and_message_numbers_go_on_rising()
    {
        var (home, database) = await OfVersionOneAsync();
        await using var own = home;
        await using var beneath = database;

        var store = await home.OpenMigratedAsync();

        var state = (await store.Watches.LoadAsync(new("sampit"), Now, Ct))!;
        Assert.Equal((7, false, 1), (state.Version, state.Keyword.ReadArticles, state.Inbox.Count));
        Assert.All(await store.Sources.SourcesAsync(Ct), source => Assert.True(source.Adaptive));
        var mention = Assert.Single(await store.Reader.MentionsAsync(new("sampit"), new(), Ct));
        Assert.Equal((false, false, false), (mention.Resurfaced, mention.SplitByHand, mention.IsRead));
        Assert.True(await store.Watches.RecordAsync(Cycle(state, Now) with { Outbox = [Message("new", new("sampit"))] }, Ct));
        var died = Died(new("antara"), Now);
        Assert.True(await store.Health.RecordHealthAsync(died, [SourceMessage(died)], Ct));

        var numbers = await database.ReadAsync(session => session.QueryAsync<long>("SELECT number FROM outbox ORDER BY created_at, number"), Ct);
        Assert.Equal([1, 2, 4, 5], numbers);
        Assert.Equal("waits", Assert.Single(await store.Outbox.ClaimAsync(Now.AddYears(-1), TimeSpan.FromMinutes(1), 10, Ct)).Id);
    }

    [Fact]
    public async Task The_indexes_of_the_messages_are_those_of_the_first_version()
    {
        await using var database = Beneath();
        var names = await database.ReadAsync(
            session => session.QueryAsync<string>(
                session.Dialect == Dialect.Sqlite ? "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'outbox'" : "SELECT indexname FROM pg_indexes WHERE tablename = 'outbox'"),
            Ct);

        Assert.Contains("outbox_waiting", names);
        Assert.Contains("outbox_newest", names);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.WriteAsync(
            session => session.ExecuteAsync(
                "INSERT INTO outbox (id, channel, incident_id, created_at, subject, text, status, attempts, due_at) VALUES ('a', '', '', 0, '', '', '', 0, 0), ('a', '', '', 0, '', '', '', 0, 0)"),
            Ct));
    }
}

public sealed class CrawlingMigrationOnSqlite() : CrawlingMigrationContract(null);

public sealed class CrawlingMigrationOnPostgres(PostgresFixture postgres) : CrawlingMigrationContract(postgres);
