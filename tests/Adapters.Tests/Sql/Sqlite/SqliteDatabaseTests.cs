using Microsoft.Data.Sqlite;
using ReputationWatch.Adapters.Sql;
using ReputationWatch.Adapters.Sql.Sqlite;
using ReputationWatch.Tests.Support;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql.Sqlite;

/// <summary>What happens to a file: killed, full, locked, read by others.</summary>
public sealed class SqliteDatabaseTests() : StoreContract(null)
{
    SqlStore Opened(bool readOnly = false, int? mostPages = null, int patience = 30, string? path = null) =>
        new(new SqliteDatabase(path ?? Home.Place, readOnly, mostPages, patience), Home.Place, TimeProvider.System);

    SqliteConnection Raw()
    {
        var connection = new SqliteConnection($"Data Source={Home.Place};Pooling=False");
        connection.Open();
        return connection;
    }

    static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    [Fact]
    public async Task A_process_killed_inside_a_transaction_leaves_what_was_committed_before()
    {
        var state = await TrackedAsync();
        using var dying = Raw();
        // A cache of a few pages makes it write half of its work into the log before it is cut off.
        Run(dying, "PRAGMA cache_size = 4; BEGIN IMMEDIATE; UPDATE keywords SET version = 99, name = 'half'; CREATE TABLE half (a); ");
        Run(dying, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO half SELECT hex(randomblob(200)) FROM n");

        // The files as they lie on the disk at this moment are what a restarted process finds.
        var copy = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Home.Place)!, "after")).FullName;
        foreach (var file in new[] { "", "-wal" }) File.Copy(Home.Place + file, Path.Combine(copy, "reputationwatch.db" + file));
        Assert.True(new FileInfo(Home.Place + "-wal").Length > 400_000, "the abandoned transaction did not reach the log");

        await using var restarted = Opened(path: Path.Combine(copy, "reputationwatch.db"));
        await restarted.MigrateAsync(Ct);
        Same(state, await restarted.Watches.LoadAsync(state.Keyword.Id, Now, Ct));
        Assert.True(await restarted.Watches.RecordAsync(Cycle(state, Now), Ct));
    }

    [Fact]
    public async Task A_full_disk_is_said_nothing_is_stored_and_the_next_cycle_goes_on_once_there_is_room()
    {
        var state = await TrackedAsync();
        var record = Cycle(state, Now) with { Mentions = [.. Enumerable.Range(0, 200).Select(i => Mention($"https://a.example/{i}", Now) with { Snippet = new('x', 2000) })] };

        await using (var full = Opened(mostPages: 1))
        {
            var refused = await Assert.ThrowsAsync<StoreException>(() => full.Watches.RecordAsync(record, Ct));

            Assert.Equal(StoreProblem.Full, refused.Problem);
            Assert.Equal($"{Home.Place} could not be written: the disk is full; make room, nothing of this change was stored", refused.Message);
            Same(state, await full.Watches.LoadAsync(state.Keyword.Id, Now, Ct));
        }

        Assert.True(await Store.Watches.RecordAsync(record, Ct));
    }

    [Fact]
    public async Task A_page_for_which_the_disk_has_no_room_is_not_half_there()
    {
        var page = Page("https://a.example/1") with { Article = Article() with { Text = new('x', 500_000) } };

        await using (var full = Opened(mostPages: 1))
        {
            Assert.Equal(StoreProblem.Full, (await Assert.ThrowsAsync<StoreException>(() => full.Articles.SaveArticleAsync(page, Ct))).Problem);
            Assert.Empty(await full.Articles.ArticlesAsync([page.Url], Ct));
        }

        await Store.Articles.SaveArticleAsync(page, Ct);
        Assert.Single(await Store.Articles.ArticlesAsync([page.Url], Ct));
    }

    [Theory]
    [InlineData("mentions_unread", "SELECT url FROM mentions WHERE keyword_id = 'a' AND is_read = 0 AND first_seen > 5 ORDER BY first_seen DESC, url LIMIT 50")]
    [InlineData("COVERING INDEX readings_by_time", "SELECT source_id, outcome, COUNT(*) AS readings FROM readings WHERE at >= 5 GROUP BY source_id, outcome ORDER BY source_id, outcome")]
    [InlineData("mentions_of_story", "SELECT 1 FROM mentions o WHERE o.keyword_id = 'a' AND o.story_id = 'b' AND o.url <> 'c'")]
    [InlineData("source_incidents_open", "SELECT id FROM source_incidents WHERE closed_at IS NULL")]
    [InlineData("feeds_due", "SELECT source_id FROM feeds WHERE due_at <= 5 ORDER BY due_at, source_id LIMIT 10")]
    public async Task What_is_asked_at_every_beat_is_found_by_an_index(string index, string sql)
    {
        await using var database = Beneath();

        var plan = await database.ReadAsync(session => session.QueryAsync<dynamic>("EXPLAIN QUERY PLAN " + sql), Ct);

        Assert.Contains(plan, step => ((string)step.detail).Contains(index, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_another_program_holds_is_said_to_be_locked_and_can_still_be_read()
    {
        var state = await TrackedAsync();
        using var other = Raw();
        Run(other, "BEGIN IMMEDIATE");
        await using var store = Opened(patience: 1);

        var refused = await Assert.ThrowsAsync<StoreException>(() => store.Watches.RecordAsync(Cycle(state, Now), Ct));

        Assert.Equal(StoreProblem.Locked, refused.Problem);
        Same(state, await store.Watches.LoadAsync(state.Keyword.Id, Now, Ct));
    }

    [Fact]
    public async Task A_reader_beside_the_writer_sees_what_was_committed_and_cannot_write()
    {
        var state = await TrackedAsync();
        await using var reader = Opened(readOnly: true);
        await reader.MigrateAsync(Ct);

        Same(state, await reader.Watches.LoadAsync(state.Keyword.Id, Now, Ct));
        var refused = await Assert.ThrowsAsync<StoreException>(() => reader.Watches.UntrackAsync(state.Keyword.Id, Now, Ct));
        Assert.Equal(StoreProblem.NotWritable, refused.Problem);
    }

    [Fact]
    public async Task A_reader_opens_a_file_that_nobody_writes()
    {
        await TrackedAsync();
        await Store.DisposeAsync();

        await using var reader = Opened(readOnly: true);
        await reader.MigrateAsync(Ct);

        Assert.Single(await reader.Reader.OverviewAsync(Now, Ct));
    }

    [Fact]
    public async Task A_reader_says_that_a_file_has_to_be_brought_up_first()
    {
        await using var home = StoreHome.Sqlite();
        await File.WriteAllBytesAsync(home.Place, [], Ct);
        await using var reader = SqlStore.Sqlite(home.Place, readOnly: true);

        var refused = await Assert.ThrowsAsync<StoreException>(() => reader.MigrateAsync(Ct));

        Assert.Equal((StoreProblem.TooOld, $"{home.Place} lacks the change 0001_watching.sql; start `reputationwatch serve` on it once"), (refused.Problem, refused.Message));
    }

    [Fact]
    public async Task A_reader_makes_no_file()
    {
        await using var home = StoreHome.Sqlite();
        await using var reader = SqlStore.Sqlite(home.Place, readOnly: true);

        var refused = await Assert.ThrowsAsync<StoreException>(() => reader.MigrateAsync(Ct));

        Assert.Equal(StoreProblem.Unreachable, refused.Problem);
        Assert.False(File.Exists(home.Place));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_as_it_is()
    {
        await using var home = StoreHome.Sqlite();
        var letter = string.Concat(Enumerable.Repeat("Yang terhormat Bapak Bupati, ", 100));
        await File.WriteAllTextAsync(home.Place, letter, Ct);
        await using var store = SqlStore.Sqlite(home.Place);

        var refused = await Assert.ThrowsAsync<StoreException>(() => store.MigrateAsync(Ct));

        Assert.Equal((StoreProblem.NotADatabase, $"{home.Place} is not a SQLite database; move it away, or give another path"), (refused.Problem, refused.Message));
        Assert.Equal(letter, await File.ReadAllTextAsync(home.Place, Ct));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_there_is_said()
    {
        var path = Path.Combine(Home.Place, "below-a-file", "reputationwatch.db");
        await using var store = SqlStore.Sqlite(path);

        var refused = await Assert.ThrowsAsync<StoreException>(() => store.MigrateAsync(Ct));

        Assert.Equal((StoreProblem.Unreachable, $"{path} cannot be opened; check that its folder exists and that this user may write there"), (refused.Problem, refused.Message));
    }

    [Fact]
    public async Task Many_writers_of_one_process_all_get_their_turn()
    {
        var ids = new List<Watching.KeywordId>();
        for (var i = 0; i < 8; i++) ids.Add((await TrackedAsync($"Kota {i}")).Keyword.Id);

        await Task.WhenAll(ids.Select(id => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++) await RecordAsync(id, Now.AddMinutes(i), cycle => cycle);
        })));

        foreach (var id in ids) Assert.Equal(11, (await LoadAsync(id, Now)).Version);
    }

    [Fact]
    public async Task Rows_that_belong_to_nothing_are_refused() =>
        await Assert.ThrowsAsync<SqliteException>(async () =>
        {
            await using var database = Beneath();
            await database.WriteAsync(session => session.ExecuteAsync("INSERT INTO incidents (id, keyword_id, suspected_at) VALUES ('a', 'nobody', 0)"), Ct);
        });
}
