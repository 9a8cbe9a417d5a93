using ReputationWatch.Adapters.Sql;

namespace ReputationWatch.Adapters.Tests.Sql;

public sealed class DialectTests
{
    const string Migration = "CREATE {key} {bytes};\r\n-- {only sqlite}\nsqlite {key}\n-- {only postgres}\npostgres {bytes}\n-- {both}\nboth";

    [Fact]
    public void What_is_for_one_database_alone_is_not_said_to_the_other()
    {
        Assert.Equal("CREATE TEXT BLOB;\nsqlite TEXT\nboth\n", Dialect.Sqlite.Say(Migration));
        Assert.Equal("CREATE TEXT COLLATE \"C\" BYTEA;\npostgres BYTEA\nboth\n", Dialect.Postgres.Say(Migration));
    }
}
