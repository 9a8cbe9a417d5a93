using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql;

/// <summary>The keyword's row as what its writers wait for, one after the other.</summary>
static class KeywordTurn
{
    /// <summary>First of all in a transaction: what is read next cannot change under us.</summary>
    public static Task<int> TakeAsync(Session session, KeywordId keyword) =>
        session.ExecuteAsync("UPDATE keywords SET version = version WHERE id = @Id", new { Id = keyword.Value });

    /// <summary>The keyword's next cycle is due at once; one under way goes on.</summary>
    public static Task<int> MakeDueAsync(Session session, KeywordId keyword, DateTimeOffset now) => session.ExecuteAsync(
        "UPDATE keywords SET due_at = @Now WHERE id = @Id AND due_at > @Now", new { Id = keyword.Value, Now = now.ToMillis() });

    /// <summary>The same, and what a cycle under way has learnt is refused.</summary>
    public static Task<int> SupersedeAsync(Session session, KeywordId keyword, DateTimeOffset now) => session.ExecuteAsync(
        "UPDATE keywords SET version = version + 1, due_at = CASE WHEN due_at > @Now THEN @Now ELSE due_at END WHERE id = @Id",
        new { Id = keyword.Value, Now = now.ToMillis() });
}
