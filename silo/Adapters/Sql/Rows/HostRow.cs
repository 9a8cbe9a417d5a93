using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>hosts</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record HostRow(string Host, long FreeAt, long? LeasedUntil, long Failures, long Challenges, long Refusals)
{
    public const string Columns = "host, free_at, leased_until, failures, challenges, refusals";

    public static HostRow Of(string host, HostState state) =>
        new(host, state.FreeAt.ToMillis(), state.LeasedUntil.ToMillis(), state.Failures, state.Challenges, state.Refusals);

    public HostState ToState() => new(FreeAt.ToTime(), LeasedUntil.ToTime(), (int)Failures) { Challenges = (int)Challenges, Refusals = (int)Refusals };
}
