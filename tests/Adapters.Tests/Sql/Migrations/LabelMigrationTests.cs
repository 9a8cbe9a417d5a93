using System.Text.Json;
using ReputationWatch.Adapters.Sql;
using ReputationWatch.Adapters.Sql.Migrations;
using ReputationWatch.Assessing;
using ReputationWatch.Tests.Support;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql.Migrations;

/// <summary>What an office stored with the second version is there with the third, and can be labelled.</summary>
public abstract class LabelMigrationContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    const string Url = "https://a.example/1";

    static readonly string Rows =
        $$"""
        INSERT INTO keywords VALUES ('sampit', 'Sampit', '[]', '[]', '[]', 'id', 'ID', 'Asia/Jakarta', '[]', '[]', 2700000, 7, 1000, NULL, {{Now.AddDays(1).ToUnixTimeMilliseconds()}}, 4000, 'Quiet', 2000, NULL, NULL, 0, 1);
        INSERT INTO mentions VALUES ('sampit', '{{Url}}', 'Judul', 'Cuplikan', 'Antara', {{Now.ToUnixTimeMilliseconds()}}, 'Time', 'bing', 4000, 'bing', 4000, '{{Url}}', 1, 0, '{{StoreJson.Write(Assessment(Tone.Positive))}}', 0, 0, NULL, 'Siti', 1, NULL);
        INSERT INTO mentions VALUES ('sampit', 'https://b.example/2', 'Judul', '', 'Kabar', NULL, 'Unknown', 'bing', 4000, 'bing', 4000, 'https://b.example/2#1', -1, 1, '{{StoreJson.Write(Assessment(Tone.Negative, "sampit-2001"))}}', 1, 1, '{{Url}}', NULL, 0, NULL);
        INSERT INTO story_splits (keyword_id, url, from_story, own_story, at) VALUES ('sampit', 'https://b.example/2', '{{Url}}', 'https://b.example/2#1', 4000);
        """;

    static Task<IReadOnlyList<Dictionary<string, string>>> AllAsync(Database database) => database.ReadAsync<IReadOnlyList<Dictionary<string, string>>>(
        async session =>
        {
            var rows = new List<object>();
            foreach (var table in new[] { "keywords", "mentions", "story_splits" }) rows.AddRange(await session.QueryAsync<dynamic>($"SELECT * FROM {table} ORDER BY 1, 2"));
            return [.. rows.Cast<IDictionary<string, object?>>().Select(row => row.ToDictionary(cell => cell.Key, cell => JsonSerializer.Serialize(cell.Value)))];
        },
        Ct);

    [Fact]
    public async Task Every_row_is_as_it_was_and_takes_a_label()
    {
        await using var home = await NewHomeAsync();
        await using var database = Beneath(home);
        await new Migrator(database, "the test's database", [.. Migration.BuiltIn.Take(2)], new ManualClock(Now)).MigrateAsync(Ct);
        await database.WriteAsync(session => session.ExecuteAsync(Rows), Ct);
        var before = await AllAsync(database);
        Assert.Equal(4, before.Count);

        var store = await home.OpenMigratedAsync();

        foreach (var (was, now) in before.Zip(await AllAsync(database))) Assert.Equal(was, now.Where(cell => was.ContainsKey(cell.Key)).ToDictionary());
        Assert.All(await store.Reader.MentionsAsync(new("sampit"), new(), Ct), m => Assert.Null(m.Label));
        Assert.Equal(0, (await store.Watches.LoadAsync(new("sampit"), Now, Ct))!.LabelsUpTo);

        var label = await store.Labels.GiveAsync(new("sampit"), new(Url, "Siti", Tone.Neutral), Now, Ct);

        var mention = Assert.Single(await store.Reader.MentionsAsync(new("sampit"), new(Tone: Tone.Neutral), Ct));
        Assert.Equal((Url, label!.Number, Tone.Positive), (mention.Url, mention.Label!.Number, mention.Assessment.Tone));
        Assert.Equal(label.Number, (await store.Watches.LoadAsync(new("sampit"), Now, Ct))!.LabelsUpTo);
    }
}

public sealed class LabelMigrationOnSqlite() : LabelMigrationContract(null);

public sealed class LabelMigrationOnPostgres(PostgresFixture postgres) : LabelMigrationContract(postgres);
