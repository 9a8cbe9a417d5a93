using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Crawling;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql;

/// <summary>What is remembered of hosts.</summary>
sealed class SqlHostStateStore(Database database) : IHostStateStore
{
    public Task<HostState> LoadHostAsync(string host, CancellationToken ct) => database.ReadAsync(
        async session =>
        {
            var row = await session.FirstAsync<HostRow>($"SELECT {HostRow.Columns} FROM hosts WHERE host = @Host", new { Host = host });
            return row?.ToState() ?? HostState.Fresh;
        },
        ct);

    public Task SaveHostAsync(string host, HostState state, CancellationToken ct) => database.WriteAsync(
        session => session.ExecuteAsync(
            $"""
            INSERT INTO hosts ({HostRow.Columns}) VALUES (@Host, @FreeAt, @LeasedUntil, @Failures, @Challenges, @Refusals)
            ON CONFLICT (host) DO UPDATE SET
              free_at = excluded.free_at, leased_until = excluded.leased_until, failures = excluded.failures,
              challenges = excluded.challenges, refusals = excluded.refusals
            """,
            HostRow.Of(host, state)),
        ct);

    public Task<RobotsRecord?> LoadRobotsAsync(string origin, CancellationToken ct) => database.ReadAsync(
        async session => (await session.FirstAsync<RobotsRow>($"SELECT {RobotsRow.Columns} FROM robots WHERE origin = @Origin", new { Origin = origin }))?.ToRecord(),
        ct);

    public Task SaveRobotsAsync(string origin, RobotsRecord robots, CancellationToken ct) => database.WriteAsync(
        session => session.ExecuteAsync(
            $"""
            INSERT INTO robots ({RobotsRow.Columns}) VALUES (@Origin, @ReadAt, @ExpiresAt, @Found, @Text, @TextReadAt)
            ON CONFLICT (origin) DO UPDATE SET read_at = excluded.read_at, expires_at = excluded.expires_at, found = excluded.found,
              text = excluded.text, text_read_at = excluded.text_read_at
            """,
            RobotsRow.Of(origin, robots)),
        ct);
}
